/** Tokens while they are read: columns that grow, then only the stretches in which a time can stand. */
import { ANCHORS, BOUNDARIES, CLASS } from './word-classes.ts'

export interface TimeTokens {
  text: string
  /** UTF-16 offsets, half-open. */
  start: number[]
  end: number[]
  /** Number, month 1..12, weekday 0..6, position of the unit; 0 where the class has no value. */
  value: number[]
  /** One character a token. */
  classes: string
  /** By class: 1 where a token of it occurs. */
  present: Uint8Array
}

export class TokenList {
  length = 0
  start = new Int32Array(4096)
  end = new Int32Array(4096)
  value = new Float64Array(4096)
  code = new Uint16Array(4096)

  push(start: number, end: number, code: number, value: number): number {
    const n = this.length++
    if (n === this.code.length) this.grow()
    this.start[n] = start
    this.end[n] = end
    this.code[n] = code
    this.value[n] = value
    return end
  }

  private grow(): void {
    const { start, end, value, code } = this
    const size = code.length * 2
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.value = new Float64Array(size)
    this.code = new Uint16Array(size)
    this.start.set(start)
    this.end.set(end)
    this.value.set(value)
    this.code.set(code)
  }

  lastCode(): number {
    return this.length === 0 ? CLASS.Break : (this.code[this.length - 1] ?? CLASS.Break)
  }
}

const ORDINARY = 0
const ANCHOR = 1
const BOUNDARY = 2
const ROLES = new Uint8Array(0x100)
for (let c = 0; c < 0x80; c++) ROLES[c] = ',-/%:'.includes(String.fromCharCode(c)) ? ORDINARY : BOUNDARY
for (const name of BOUNDARIES) ROLES[CLASS[name]] = BOUNDARY
for (const name of ANCHORS) ROLES[CLASS[name]] = ANCHOR

/**
 * Keeps the stretches between words of no interest that hold at least one word of time, with the word or mark
 * on either side. Rules are tried on a fifth of the tokens, and no two stretches touch.
 */
export function timeStretches(list: TokenList, text: string): TimeTokens {
  const out: TimeTokens = { text, start: [], end: [], value: [], classes: '', present: new Uint8Array(0x100) }
  const codes: number[] = []
  let from = 0
  let copied = -1
  let anchored = false
  for (let i = 0; i <= list.length; i++) {
    const role = i === list.length ? BOUNDARY : ROLES[list.code[i] ?? 0]
    if (role === ANCHOR) anchored = true
    if (role !== BOUNDARY) continue
    if (anchored) {
      for (let k = Math.max(from, copied + 1); k <= i && k < list.length; k++) {
        out.start.push(list.start[k] ?? 0)
        out.end.push(list.end[k] ?? 0)
        out.value.push(list.value[k] ?? 0)
        codes.push(list.code[k] ?? 0)
        out.present[list.code[k] ?? 0] = 1
      }
      copied = i
    }
    from = i
    anchored = false
  }
  out.classes = classString(codes)
  return out
}

function classString(codes: readonly number[]): string {
  if (codes.length < 4096) return String.fromCharCode(...codes)
  const parts: string[] = []
  for (let i = 0; i < codes.length; i += 4096) parts.push(String.fromCharCode(...codes.slice(i, i + 4096)))
  return parts.join('')
}
