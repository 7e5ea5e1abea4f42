/** Bytes of an article to text: strict UTF-8, and a sentence of help for anything else. Never converts by guess. */

export type Decoded = { text: string } | { fault: string; remedy: string; line?: number; column?: number }

const SAVE = 'Save the file as UTF-8'

export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes)
  if (wide) return { fault: `the text is ${wide}`, remedy: SAVE }
  if (looksBinary(bytes))
    return { fault: 'this is not text', remedy: 'Remove it, or save the article as plain text' }
  const bad = firstInvalid(bytes)
  if (bad !== null && isCutOff(bytes, bad))
    return {
      fault: 'the file ends in the middle of a character',
      remedy: 'Copy the file again',
      ...placeOf(bytes, bad),
    }
  if (bad !== null) {
    const guess = guessEncoding(bytes)
    const as = guess ? `; it looks like ${guess}` : ''
    return { fault: `not valid UTF-8 at byte ${bad}${as}`, remedy: SAVE, ...placeOf(bytes, bad) }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { fault: 'a NUL character', remedy: 'Remove it', ...placeOf(bytes, nul) }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** By its byte order mark, or, without one, by every second byte being zero as in Western text. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)'
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length * 0.15 || sample.length < 4) return null
  if (Math.min(even, odd) > Math.max(even, odd) / 4) return null
  return odd > even ? 'UTF-16 (little endian, no mark)' : 'UTF-16 (big endian, no mark)'
}

/** The share of control characters other than white space, of which text has none and pictures or archives many. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const control = sample.filter(b => b < 9 || (b > 13 && b < 32 && b !== 27)).length
  return control > sample.length * 0.05
}

/** Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates); null without. */
function firstInvalid(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0
  const [low, high] = secondByte(first)
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0
  }
  return length
}

/** The range of the second byte, narrower after these four so that overlong forms, surrogates and > U+10FFFF are out. */
function secondByte(first: number): [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

/** A file of otherwise good UTF-8 that lost its last bytes. */
function isCutOff(bytes: Uint8Array, bad: number): boolean {
  const rest = bytes.subarray(bad)
  const [first = 0] = rest
  const wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  return first >= 0xc2 && rest.length < wanted && rest.subarray(1).every(b => b >= 0x80 && b < 0xc0)
}

/** For the message only. Lower-case Cyrillic letters are 0xE0-0xFF in windows-1251 and 0xC0-0xDF in KOI8-R. */
function guessEncoding(bytes: Uint8Array): string | null {
  const high = bytes.subarray(0, 65_536).filter(b => b >= 0x80)
  const share = (low: number, top: number) => high.filter(b => b >= low && b <= top).length / high.length
  if (high.length < bytes.length * 0.1)
    return share(0x91, 0x97) > 0.3 || share(0xc0, 0xff) > 0.7 ? 'windows-1252' : null
  if (share(0xe0, 0xff) > 0.6) return 'windows-1251'
  if (share(0xc0, 0xdf) > 0.6) return 'KOI8-R'
  return null
}

/** Line and column (1-based, column in bytes) of a byte. */
function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let i = 0; i < at; i++) {
    const end = bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)
    if (end) {
      line++
      start = i + 1
    }
  }
  return { line, column: at - start + 1 }
}
