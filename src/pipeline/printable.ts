/** Text of unknown origin, made safe to print: control characters shown as symbols, invisible and direction marks spelt out. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, c => {
    const code = c.codePointAt(0) ?? 0
    if (code < 32) return String.fromCharCode(0x2400 + code)
    return code === 127 ? '\u2421' : `\\u{${code.toString(16)}}`
  })
}
