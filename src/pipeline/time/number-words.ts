/** 'twenty-five', 'two hundred', 'nineteen ninety-seven', 'twenty-first' -> one token with its value. */

import type { TokenList } from './token-list.ts'
import { CLASS } from './word-classes.ts'

const DASH = 0x2d

/** Runs of number words become one token each, in place; everything else stays as it is. */
export function mergeNumberWords(tokens: TokenList): void {
  let n = 0
  for (let i = 0; i < tokens.length; ) {
    const run = tokens.code[i] === CLASS.WordNumber ? runFrom(tokens, i) : null
    const last = run?.last ?? i
    tokens.start[n] = tokens.start[i] ?? 0
    tokens.end[n] = tokens.end[last] ?? 0
    tokens.value[n] = run?.value ?? tokens.value[i] ?? 0
    tokens.code[n] = run?.code ?? tokens.code[i] ?? 0
    n++
    i = last + 1
  }
  tokens.length = n
}

interface Run {
  last: number
  value: number
  code: number
}

/** As many number words as make one number; 'hundred thirty' goes on, 'two three' does not. */
function runFrom(tokens: TokenList, first: number): Run {
  let run: Run = { last: first, value: tokens.value[first] ?? 0, code: CLASS.WordNumber }
  for (;;) {
    if (run.last + 1 >= tokens.length) return run
    const at = tokens.code[run.last + 1] === DASH ? run.last + 2 : run.last + 1
    const code = at < tokens.length ? tokens.code[at] : undefined
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
