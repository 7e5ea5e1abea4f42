/**
 * The whole dossier as one problem: what each article says of its own day, and articles that tell of the same
 * things leaning on one another, settled by a few rounds of passing messages between them (loopy belief
 * propagation: what an article hears from another never contains what it told that one).
 *
 * Sharing a passage word for word is a likeness of its own. How much likeness says about nearness in time differs from dossier to dossier (a fortnight's earthquake, a
 * year of war), so those shares are learnt from the dossier itself (expectation-maximisation), from a prior.
 */
import { blurred, densityOf, EPSILON, settledDensity, softmax, spread } from './day-odds.ts'
import type { Pair, SameDay } from './pairs.ts'
import { type ShareTable, shareAt } from './share-table.ts'

/**
 * Articles alike in words are of one day, of one story (told today, or again by others tomorrow), or of one phase
 * of it; the fourth kind is unrelated. Shares by days apart, one side, counted in dated news and rounded.
 */
const STORY = [0.4, 0.21, 0.04, 0.03, 0.02]
/** Typical days between two articles of one phase. */
const PHASE = 9
/** Lower bounds of likeness classes, and the prior share of [one day, one story, one phase] in each. */
const CLASSES = [0, 0.05, 0.08, 0.12, 0.18, 0.25, 0.35, 0.5]
const PRIOR: Shares[] = [
  [0, 0.04, 0.1],
  [0, 0.1, 0.2],
  [0, 0.2, 0.25],
  [0, 0.35, 0.25],
  [0.02, 0.5, 0.2],
  [0.05, 0.65, 0.2],
  [0.2, 0.45, 0.25],
  [0.4, 0.4, 0.15],
]
/** Sharing a passage, the same by class of likeness: no neighbours by words, then from each of the lower bounds. */
const SHARED_CLASSES = [0.0001, 0.18]
const SHARED_PRIOR: Shares[] = [
  [0.02, 0.4, 0.2],
  [0.05, 0.65, 0.15],
  [0.15, 0.65, 0.1],
]
const ALL_PRIOR = [...PRIOR, ...SHARED_PRIOR]
/** Pairs the prior counts as. */
const PRIOR_PAIRS = 20
/** Share of sentence pairs that tell of one day, by likeness. */
const SAME_DAY: ShareTable = [
  [0, 0.1],
  [0.25, 0.2],
  [0.35, 0.4],
  [0.45, 0.55],
  [0.6, 0.7],
]
/** Articles alike in words repeat one another, so each counts for less than a whole witness; in a small folder there are fewer to repeat it. */
const WORDS_TRUST = 0.25
const MOST_TRUST = 0.8
const FEW = 2
const TELLING_TRUST = 0.4
const ROUNDS = 4

type Shares = [number, number, number]

/** Probabilities of the days of the grid, one array an article, each summing to 1. `own` are log-odds; one article by itself is as likely on any day. */
export function settle(own: Float64Array[], all: Pair[], rounds = ROUNDS): Float64Array[] {
  if (own.length === 1) return own.map(softmax)
  const density = settledDensity(own)
  const pairs = closest(all, Math.floor(MOST_PAIR_DAYS / density.length))
  // Each replaced as soon as the next is said: all of them are most of what a large folder takes of memory.
  const heard: Heard[] = pairs.map(() => ({
    a: new Float32Array(density.length),
    b: new Float32Array(density.length),
  }))
  let state: State = { beliefs: together(own, density, pairs, heard), shares: ALL_PRIOR, density }
  for (let round = 0; round < rounds; round++) {
    const now = { ...state, shares: learn(state, pairs) }
    pairs.forEach((pair, k) => {
      heard[k] = exchange(pair, heard[k], now)
    })
    const beliefs = together(own, now.density, pairs, heard)
    state = { beliefs, shares: now.shares, density: densityOf(beliefs) }
  }
  return state.beliefs
}

/** Of a large folder of many years only so many pairs are listened to: 8 bytes for each of them and each day. */
const MOST_PAIR_DAYS = 40_000_000

/** The pairs that share or are alike the most, in the order given. */
export function closest(pairs: Pair[], most: number): Pair[] {
  if (pairs.length <= most) return pairs
  const order = pairs.map((_, k) => k)
  order.sort((x, y) => nearness(pairs[y]) - nearness(pairs[x]) || x - y)
  const kept = new Set(order.slice(0, most))
  return pairs.filter((_, k) => kept.has(k))
}

function nearness(pair: Pair | undefined): number {
  if (pair === undefined) return 0
  return pair.likeness + pair.shared + Math.max(0, ...pair.sameDay.map(s => s.likeness))
}

/** What each end of a pair was told by the other, as log-odds of days. */
interface Heard {
  a: Float32Array<ArrayBuffer>
  b: Float32Array<ArrayBuffer>
}

function exchange(pair: Pair, heard: Heard | undefined, state: State): Heard {
  const none = new Float32Array(state.density.length)
  return {
    a: message(pair, 'b', heard?.b ?? none, state),
    b: message(pair, 'a', heard?.a ?? none, state),
  }
}

/** Own evidence, the dossier's density and all that was heard, as probabilities. */
function together(own: Float64Array[], density: Float64Array, pairs: Pair[], heard: Heard[]): Float64Array[] {
  const prior = density.map(p => Math.log(p || EPSILON))
  const sums = own.map(o => o.map((s, d) => s + (prior[d] ?? 0)))
  pairs.forEach((pair, k) => {
    add(sums[pair.a], heard[k]?.a)
    add(sums[pair.b], heard[k]?.b)
  })
  return sums.map(softmax)
}

function add(to: Float64Array | undefined, from: Float32Array | undefined): void {
  if (!to || !from) return
  for (let d = 0; d < to.length; d++) to[d] = (to[d] ?? 0) + (from[d] ?? 0)
}

interface State {
  beliefs: Float64Array[]
  shares: Shares[]
  density: Float64Array
}

/** What the article at the `from` end of a pair tells the other; `heard` is what it was told by it. */
function message(pair: Pair, from: 'a' | 'b', heard: Float32Array, state: State): Float32Array<ArrayBuffer> {
  const cavity = without(state.beliefs[pair[from]] ?? new Float64Array(), heard)
  const out = new Float32Array(cavity.length)
  if (isAlike(pair)) byWords(out, cavity, state.shares[classOf(pair)] ?? NONE, state)
  for (const same of pair.sameDay) byTelling(out, cavity, from === 'a' ? same : turned(same), state.density)
  return out
}

function turned(s: SameDay): SameDay {
  return { ...s, a: s.b, b: s.a }
}

function without(belief: Float64Array, heard: Float32Array): Float64Array {
  const out = new Float64Array(belief.length)
  let sum = 0
  for (let d = 0; d < out.length; d++) {
    const p = (belief[d] ?? 0) * Math.exp(-(heard[d] ?? 0))
    out[d] = p
    sum += p
  }
  for (let d = 0; d < out.length; d++) out[d] = (out[d] ?? 0) / (sum || 1)
  return out
}

const NONE: Shares = [0, 0, 0]

function byWords(out: Float32Array, cavity: Float64Array, shares: Shares, state: State): void {
  const [day, story, phase] = shares
  const { density } = state
  const trust = Math.max(WORDS_TRUST, Math.min(MOST_TRUST, FEW / state.beliefs.length))
  const near = spread(cavity, STORY)
  const far = blurred(cavity, PHASE)
  for (let d = 0; d < out.length; d++) {
    const base = density[d] ?? EPSILON
    const told = day * (cavity[d] ?? 0) + story * (near[d] ?? 0) + phase * (far[d] ?? 0)
    out[d] = (out[d] ?? 0) + trust * Math.log((told + (1 - day - story - phase) * base) / base)
  }
}

/** The day told of, by the article heard; then, for each day of writing of the hearer, how well its words name that day. */
function byTelling(out: Float32Array, cavity: Float64Array, same: SameDay, density: Float64Array): void {
  const event = new Float64Array(cavity.length)
  for (let d = 0; d < cavity.length; d++) {
    const e = same.a[d] ?? -1
    if (e < 0) continue
    event[e] = (event[e] ?? 0) + 0.9 * (cavity[d] ?? 0)
    if (e > 0) event[e - 1] = (event[e - 1] ?? 0) + 0.05 * (cavity[d] ?? 0)
    if (e + 1 < event.length) event[e + 1] = (event[e + 1] ?? 0) + 0.05 * (cavity[d] ?? 0)
  }
  const share = shareAt(SAME_DAY, same.likeness, 0)
  for (let d = 0; d < out.length; d++) {
    const e = same.b[d] ?? -1
    const base = density[e] ?? EPSILON
    const p = (1 - share) * base + share * (e < 0 ? base : (event[e] ?? 0))
    out[d] = (out[d] ?? 0) + TELLING_TRUST * Math.log(p / base)
  }
}

function isAlike(pair: Pair): boolean {
  return pair.likeness > 0 || pair.shared > 0
}

function classOf({ likeness, shared }: Pair): number {
  return shared > 0
    ? CLASSES.length + boundsPassed(SHARED_CLASSES, likeness)
    : boundsPassed(CLASSES, likeness) - 1
}

function boundsPassed(bounds: number[], likeness: number): number {
  return bounds.filter(b => likeness >= b).length
}

/** Shares of pairs of each kind in each class, given what is believed now. */
function learn(now: State, pairs: Pair[]): Shares[] {
  const beliefs = now.beliefs
  const near = beliefs.map(b => spread(b, STORY))
  const far = beliefs.map(b => blurred(b, PHASE))
  const sums = ALL_PRIOR.map(shares => [...shares.map(s => s * PRIOR_PAIRS), PRIOR_PAIRS])
  for (const pair of pairs) {
    if (!isAlike(pair)) continue
    const k = classOf(pair)
    const [day, story, phase] = now.shares[k] ?? NONE
    const b = beliefs[pair.a]
    const fits = [
      day * overlap(b, beliefs[pair.b]),
      story * overlap(b, near[pair.b]),
      phase * overlap(b, far[pair.b]),
    ]
    const other = (1 - day - story - phase) * overlap(b, now.density)
    const all = fits.reduce((x, y) => x + y, other) || 1
    const to = sums[k] ?? []
    fits.forEach((fit, kind) => {
      to[kind] = (to[kind] ?? 0) + fit / all
    })
    to[3] = (to[3] ?? 0) + 1
  }
  return sums.map(([d, s, p, n]) => [(d ?? 0) / (n || 1), (s ?? 0) / (n || 1), (p ?? 0) / (n || 1)])
}

function overlap(a: Float64Array | undefined, b: Float64Array | undefined): number {
  let sum = 0
  if (a && b) for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0)
  return sum
}
