/**
 * View <-> address. An address is what follows the site's root: `e/<event>.html?actor=a&actor=b`, or `?q=talks`.
 * Reading is total: a part that cannot be read falls back alone and is reported; nothing throws.
 */
import * as v from 'valibot'
import { parseDay } from './day.ts'
import { formatQuery, parseQuery, percentDecoded, type Query, wellFormed } from './query-string.ts'
import { articleId, type EventId, PRECISIONS, STATUSES } from './schema.ts'
import { LANES, PAGES, START, type View } from './view.ts'

/** Version 1 is written as no `v` at all. A newer one is always written, so that a link without `v` stays version 1. */
const ADDRESS_VERSION = 1
const LONGEST_QUERY = 4000
const LONGEST_WORDS = 200

type Upgrade = (params: Query) => Query
/** UPGRADES[n] turns the parameters of version n + 1 into those of version n + 2. */
const UPGRADES: readonly Upgrade[] = []
if (UPGRADES.length !== ADDRESS_VERSION - 1) throw new Error('an address version has no upgrade')

/** A part of a link that was left out, and the sentence that says so. */
export interface Problem {
  part: string
  text: string
}

export function parseView(address: string): { view: View; problems: Problem[] } {
  const problems: Problem[] = []
  const { path, search, hash } = pieces(address)
  const params = current(readQuery(search, problems), problems)
  const view: View = {
    ...START,
    event: eventOf(path, params, hash, problems),
    article: one(params, 'article', isId, problems),
    at: parseAt(params, problems),
    actors: many(params, 'actor', isId, problems),
    match: one(params, 'match', is(['any', 'all']), problems) ?? 'any',
    sources: many(params, 'source', isId, problems),
    statuses: many(params, 'status', is(STATUSES), problems),
    precisions: many(params, 'precision', is(PRECISIONS), problems),
    q: words(params),
    ...period(params, problems),
    lanes: one(params, 'lanes', is(LANES), problems) ?? 'none',
    known: one(params, 'known', isDay, problems),
    page: one(params, 'page', is(PAGES), problems) ?? 'timeline',
  }
  return { view, problems }
}

/** The address of a view; parameters in one order, defaults not written. */
export function formatView(view: View): string {
  const out: [string, string][] = []
  const add = (name: string, value: string | null, fallback: string | null = null) => {
    if (value !== null && value !== fallback) out.push([name, value])
  }
  for (const id of view.actors) add('actor', id)
  add('article', view.article)
  add('at', view.at && `${view.at.start}-${view.at.end}`)
  add('from', view.from)
  add('known', view.known)
  add('lanes', view.lanes, START.lanes)
  add('match', view.match, START.match)
  add('page', view.page, START.page)
  for (const p of view.precisions) add('precision', p)
  add('q', view.q, START.q)
  for (const id of view.sources) add('source', id)
  for (const s of view.statuses) add('status', s)
  add('to', view.to)
  const query = formatQuery(out)
  return (view.event === null ? '' : eventAddress(view.event)) + (query === '' ? '' : `?${query}`)
}

/** The address of an event's page without any query. */
export function eventAddress(id: EventId): string {
  return `e/${id}.html`
}

/** Brings parameters of an older version up to this one. Exported for the proof that no version is skipped. */
export function upgrade(params: Query, version: number, upgrades: readonly Upgrade[]): Query {
  return upgrades.slice(version - 1).reduce((p, step) => step(p), params)
}

function pieces(address: string): { path: string; search: string; hash: string } {
  const [before = '', ...rest] = address.split('#')
  const mark = before.indexOf('?')
  const path = mark < 0 ? before : before.slice(0, mark)
  return { path, search: mark < 0 ? '' : before.slice(mark + 1), hash: rest.join('#') }
}

function readQuery(search: string, problems: Problem[]): Query {
  if (search.length <= LONGEST_QUERY) return parseQuery(search)
  problems.push({ part: 'link', text: 'The link was too long to be read, so its filters were left out.' })
  return []
}

function current(params: Query, problems: Problem[]): Query {
  const version = Number(firstValue(params, 'v') ?? '1')
  if (!Number.isInteger(version) || version < 1) return params
  if (version > ADDRESS_VERSION) {
    const text = 'This link was made by a newer version of this page; parts of it may be missing.'
    problems.push({ part: 'v', text })
  }
  return upgrade(params, version, UPGRADES)
}

function eventOf(path: string, params: Query, hash: string, problems: Problem[]): EventId | null {
  const named = /^e\/([^/]*)\.html$/.exec(path)?.[1] ?? firstValue(params, 'e') ?? fragmentEvent(hash)
  if (named === null) return null
  const id = percentDecoded(named)
  if (id !== null && isId(id)) return id
  problems.push({ part: 'event', text: `The link names no event that could exist: ${quoted(named)}.` })
  return null
}

function fragmentEvent(hash: string): string | null {
  return hash.startsWith('e=') ? hash.slice(2) : null
}

function firstValue(params: Query, name: string): string | null {
  return params.find(([n]) => n === name)?.[1] ?? null
}

function allValues(params: Query, name: string): string[] {
  return params.filter(([n]) => n === name).map(([, value]) => value)
}

type Check<T extends string> = (value: string) => value is T

function isId(value: string): value is string {
  return v.is(articleId, value)
}

function isDay(value: string): value is string {
  return parseDay(value) !== null
}

function is<T extends string>(list: readonly T[]): Check<T> {
  return (value): value is T => list.some(known => known === value)
}

function one<T extends string>(params: Query, name: string, check: Check<T>, problems: Problem[]): T | null {
  const value = firstValue(params, name)
  if (value === null) return null
  if (check(value)) return value
  problems.push(unread(name, value))
  return null
}

/** Repeated parameters; a list with commas is read too. Each value once, in the order given. */
function many<T extends string>(params: Query, name: string, check: Check<T>, problems: Problem[]): T[] {
  const values = allValues(params, name).flatMap(v => v.split(','))
  for (const bad of values.filter(v => !check(v))) problems.push(unread(name, bad))
  return [...new Set(values.filter(check))]
}

function words(params: Query): string {
  return wellFormed((firstValue(params, 'q') ?? '').slice(0, LONGEST_WORDS))
}

function period(params: Query, problems: Problem[]): Pick<View, 'from' | 'to'> {
  const from = one(params, 'from', isDay, problems)
  const to = one(params, 'to', isDay, problems)
  if (from === null || to === null) return { from: null, to: null }
  if ((parseDay(from) ?? 0) <= (parseDay(to) ?? 0)) return { from, to }
  problems.push({ part: 'from', text: 'The period in the link ends before it begins, so it was left out.' })
  return { from: null, to: null }
}

function parseAt(params: Query, problems: Problem[]): View['at'] {
  const value = firstValue(params, 'at')
  if (value === null) return null
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(value)
  const at = { start: Number(m?.[1]), end: Number(m?.[2]) }
  if (m && at.start <= at.end) return at
  problems.push(unread('at', value))
  return null
}

const PART_NAMES: Record<string, string> = {
  actor: 'a name to filter by',
  article: 'an article',
  at: 'a place in the article',
  from: 'the first day of a period',
  to: 'the last day of a period',
  known: 'the day to look from',
  lanes: 'how to group the timeline',
  match: 'how to combine names',
  page: 'a page',
  precision: 'a precision',
  source: 'a source',
  status: 'a status',
}

function unread(part: string, value: string): Problem {
  return {
    part,
    text: `The link gives ${PART_NAMES[part] ?? part} that cannot be read (${quoted(value)}); it was left out.`,
  }
}

/** Foreign words in a sentence of ours: short, and curly quotes around them. */
export function quoted(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`
}
