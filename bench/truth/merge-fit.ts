/**
 * Fits the weights of undated pairs (src/pipeline/merging/likeness.ts) on a corpus of event mentions:
 *
 *     npx tsx bench/truth/merge-fit.ts TRAIN.jsonl
 *
 * Logistic regression by Newton's method with a small ridge, on the pairs that merging compares.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { comparable } from '../../src/pipeline/merging/pair.ts'
import { SIGNS, type Signs, signsOf } from '../../src/pipeline/merging/signs.ts'
import { Lexicon, tellingsOf } from '../../src/pipeline/merging/telling.ts'
import { checkLines, parseJsonLines } from './corpus.ts'
import { mergeDocument, passagesOf, textsOf } from './merge-mentions.ts'

interface Example {
  signs: number[]
  one: boolean
}

/** Share of the number of examples that a weight of 1 costs. */
const RIDGE = 1e-5
const STEPS = 20

/** Signs that never differ from 0 in the examples keep the weight 0. */
function fitted(examples: readonly Example[], size: number): number[] {
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = derivatives(examples, weights)
    const change = solved(curve, slope)
    change.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) + value
    })
    if (Math.max(...change.map(Math.abs)) < 1e-6) break
  }
  return weights
}

function derivatives(examples: readonly Example[], weights: readonly number[]) {
  const cost = RIDGE * examples.length
  const slope = weights.map(weight => -cost * weight)
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? cost : 0)))
  for (const { signs, one } of examples) {
    const odds = signs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
    const likely = 1 / (1 + Math.exp(-odds))
    const present = signs.flatMap((value, i) => (value === 0 ? [] : [i]))
    for (const i of present) {
      const value = signs[i] ?? 0
      slope[i] = (slope[i] ?? 0) + ((one ? 1 : 0) - likely) * value
      const row = curve[i] ?? []
      for (const j of present) row[j] = (row[j] ?? 0) + likely * (1 - likely) * value * (signs[j] ?? 0)
    }
  }
  return { slope, curve }
}

/** Gauss-Jordan with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((_, i) => {
    const pivot = rows.reduce((best, row, r) => (r >= i && size(row, i) > size(rows[best], i) ? r : best), i)
    const [top, low] = [rows[i] ?? [], rows[pivot] ?? []]
    rows[i] = low
    rows[pivot] = top
    for (const row of rows) {
      if (row === low) continue
      const factor = (row[i] ?? 0) / (low[i] ?? 1)
      for (let c = i; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (low[c] ?? 0)
    }
  })
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}

function size(row: readonly number[] | undefined, column: number): number {
  return Math.abs(row?.[column] ?? 0)
}

function examplesOf(name: string, text: string): Example[] {
  const documents = checkLines(mergeDocument, name, parseJsonLines(name, text))
  const tellings = tellingsOf(passagesOf(documents), new Lexicon(textsOf(documents)))
  const chains = documents.flatMap(document => document.mentions.map(mention => mention.chain))
  return comparable(tellings).flatMap(([i, j]) => {
    const [a, b] = [tellings.list[i], tellings.list[j]]
    if (!a || !b) return []
    const signs: Signs = signsOf(a, b, tellings)
    return [{ signs: SIGNS.map(sign => signs[sign]), one: chains[i] === chains[j] }]
  })
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: npx tsx bench/truth/merge-fit.ts TRAIN.jsonl')
const examples = examplesOf(basename(file), readFileSync(file, 'utf8'))
const weights = fitted(examples, SIGNS.length)
console.log(`${examples.length} pairs, ${examples.filter(example => example.one).length} of one event`)
SIGNS.forEach((sign, i) => {
  const weight = weights[i] ?? 0
  if (Math.abs(weight) >= 0.005) console.log(`  ${sign}: ${Number(weight.toFixed(2))},`)
})
