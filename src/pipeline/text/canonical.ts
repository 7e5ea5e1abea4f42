/**
 * The canonical text of an article: the one that is published and that all offsets count in.
 * A byte order mark is dropped and every line end (CRLF, lone CR) becomes LF; nothing else is touched,
 * so any other program can make the same text from the file.
 */
export function canonicalText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
