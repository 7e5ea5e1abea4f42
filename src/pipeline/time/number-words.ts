/** 'twenty-five', 'two hundred', 'nineteen ninety-seven', 'twenty-first' -> one token with its value. */
import type { RawTokens } from './lexer.ts'
import { CLASS } from './lexicon.ts'

const DASH = 0x2d

/** Runs of number words become one token each; everything else stays as it is. */
export function mergeNumberWords(tokens: RawTokens): RawTokens {
  const out: RawTokens = { ...tokens, start: [], end: [], value: [], code: [] }
  for (let i = 0; i < tokens.code.length; ) {
    const run = tokens.code[i] === CLASS.WordNumber ? runFrom(tokens, i) : null
    out.start.push(tokens.start[i] ?? 0)
    out.end.push(tokens.end[run?.last ?? i] ?? 0)
    out.value.push(run?.value ?? tokens.value[i] ?? 0)
    out.code.push(run?.code ?? tokens.code[i] ?? 0)
    i = (run?.last ?? i) + 1
  }
  return out
}

interface Run {
  last: number
  value: number
  code: number
}

/** As many number words as make one number; 'hundred thirty' goes on, 'two three' does not. */
function runFrom(tokens: RawTokens, first: number): Run {
  let run: Run = { last: first, value: tokens.value[first] ?? 0, code: CLASS.WordNumber }
  for (;;) {
    const at = tokens.code[run.last + 1] === DASH ? run.last + 2 : run.last + 1
    const code = tokens.code[at]
    const value = tokens.value[at] ?? 0
    const joined = code === CLASS.WordNumber || code === CLASS.WordOrdinal ? joinNumbers(run, value) : null
    if (joined === null) return run
    run = { last: at, value: joined.value, code: code === CLASS.WordOrdinal ? code : joined.code }
    if (code === CLASS.WordOrdinal) return run
  }
}

/** Null when the two are no one number. A year is said in two halves: nineteen | ninety-seven. */
function joinNumbers(run: Run, next: number): { value: number; code: number } | null {
  const { value, code } = run
  const ones = value % 100
  if (ones >= 20 && ones % 10 === 0 && next >= 1 && next <= 9) return { value: value + next, code }
  if (code === CLASS.WordYear) return null
  if (value >= 11 && value <= 20 && next >= 10 && next <= 99) {
    return { value: value * 100 + next, code: CLASS.WordYear }
  }
  if (next === 100 && value >= 1 && value < 100) return { value: value * 100, code: yearLike(value * 100) }
  if (next === 1000 && value >= 1 && value < 1000)
    return { value: value * 1000, code: yearLike(value * 1000) }
  if (value % 100 === 0 && value > 0 && next >= 1 && next <= 99) return { value: value + next, code }
  return null
}

function yearLike(value: number): number {
  return value >= 1500 && value <= 2000 ? CLASS.WordYear : CLASS.WordNumber
}
