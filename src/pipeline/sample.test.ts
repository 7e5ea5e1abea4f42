/** The sample dossier as it is, by the rules that are for every folder: what must be found in it, and what must not. */
import { beforeAll, expect, test } from 'vitest'
import type { Actor, Article, TimelineEvent } from '../dossier/schema.ts'
import { type Built, buildDossier } from './build.ts'
import { nodeEffects } from './node-effects.ts'
import { outputFiles } from './output.ts'
import { inProcess } from './per-article.ts'
import { standardRecipe } from './standard-recipe.ts'

const effects = nodeEffects(() => {})
const build = () =>
  buildDossier('seeds', {
    recipe: standardRecipe,
    perArticle: inProcess(standardRecipe),
    effects,
    progress: () => {},
  })

let built: Built
let events: TimelineEvent[]
let actors: Actor[]
beforeAll(async () => {
  built = await build()
  events = built.dossier.details.flatMap(d => d.events)
  actors = built.dossier.index.actors
})

const article = (number: string): Article => {
  const found = built.dossier.index.articles.find(a => a.file.startsWith(number))
  if (!found) throw new Error(`no article ${number}`)
  return found
}
/** Events of exactly these days whose excerpts hold all of these words. */
const on = (days: string, ...words: string[]) =>
  events.filter(e => {
    const quotes = e.evidence.map(v => v.quote).join('\n')
    return (
      `${e.when.from}/${e.when.to}` === (days.includes('/') ? days : `${days}/${days}`) &&
      words.every(w => quotes.includes(w))
    )
  })
const one = (days: string, ...words: string[]): TimelineEvent => {
  const found = on(days, ...words)
  expect(
    found.map(e => e.title),
    `events of ${days} with ${words.join(', ')}; ${listing()}`,
  ).toHaveLength(1)
  const [event] = found
  if (!event) throw new Error('no event')
  return event
}
const listing = () => events.map(e => `\n${e.when.from} ${e.when.to} ${e.status} ${e.title}`).join('')
const sources = (e: TimelineEvent) => [...new Set(e.evidence.map(v => article3(v.span.article)))].sort()
const article3 = (id: string) => id.slice(0, 3)
const names = (e: TimelineEvent) => e.actors.map(id => actors.find(a => a.id === id)?.name ?? id)

test.each(['000', '001', '002'])('article %s is of the days around 13 July', number => {
  const { published } = article(number)
  expect(published && published.from >= '2016-07-10' && published.from <= '2016-07-13').toBe(true)
  expect(published && published.to >= '2016-07-13' && published.to <= '2016-07-18').toBe(true)
})

test('27 February: the cease-fire takes effect, by three articles', () => {
  const event = one('2016-02-27', 'cease-fire')
  const ofTheDay = event.evidence.filter(e => e.says.edtf === '2016-02-27').map(e => article3(e.span.article))
  expect([...new Set(ofTheDay)].sort()).toEqual(['000', '001', '003'])
})

test('4 to 10 July: a helicopter is shot down on some day of last week', () => {
  const event = one('2016-07-04/2016-07-10', 'helicopter')
  expect(event.when).toMatchObject({ extent: 'within', precision: 'week' })
  expect(sources(event)).toEqual(['002'])
})

test('6 July: Putin and Obama talk by telephone', () => {
  const event = one('2016-07-06', 'a telephone conversation between presidents')
  expect(event.status).toBe('happened')
  expect(names(event)).toEqual(expect.arrayContaining(['Vladimir Putin', 'Barack Obama']))
})

test('11 July: Kirby announces the visit, one event of two articles', () => {
  const event = one('2016-07-11', 'Kirby')
  expect(sources(event)).toEqual(['000', '001'])
  expect(names(event)).toContain('John Kirby')
  expect(event.status).toBe('happened')
})

test('12 July: Peskov on the meeting, and strikes, are two events of different articles', () => {
  const peskov = one('2016-07-12', 'Peskov said')
  const strikes = one('2016-07-12', 'new strikes on Islamic State camps')
  expect(peskov.id).not.toBe(strikes.id)
  expect(sources(peskov)).toEqual(['001'])
  expect(sources(strikes)).toEqual(['002'])
})

test('13 July: the newspapers report the proposals, and differ on who did', () => {
  const report = one('2016-07-13', 'New York Times writes', 'The Washington Post reported Wednesday')
  const differing = report.conflicts.filter(c => c.about === 'attribution')
  expect(differing).toHaveLength(1)
  expect(new Set(differing[0]?.claims.map(c => c.span.article)).size).toBeGreaterThan(1)
})

test('13 July: Peskov on the strikes', () => {
  expect(sources(one('2016-07-13', 'six Russian Tu-22M3 strategic bombers'))).toEqual(['002'])
})

test('14 July: Kerry leaves for Russia', () => {
  const event = one('2016-07-14', 'heading to Russia')
  expect(names(event)).toContain('John Kerry')
})

test('14 July: Putin receives Kerry, announced in one article and happened in another', () => {
  const event = one('2016-07-14', 'Soon after flying in to Moscow')
  expect(event.status).toBe('happened')
  expect(names(event)).toEqual(expect.arrayContaining(['John Kerry', 'Vladimir Putin']))
  expect(sources(event)).toEqual(['001', '004'])
  expect(event.history.map(h => h.status)).toEqual(['planned', 'happened'])
})

test('14 July: an interview with Assad is broadcast', () => {
  const event = one('2016-07-14', 'an interview broadcast Thursday')
  expect(names(event)).toContain('Bashar al-Assad')
})

test('14 and 15 July: Kerry visits Moscow, planned, then happened', () => {
  const event = one('2016-07-14/2016-07-15', 'visit to Moscow will take place')
  expect(event.when.extent).toBe('throughout')
  expect(sources(event).length).toBeGreaterThanOrEqual(3)
  expect(names(event)).toContain('John Kerry')
  expect(event.status).toBe('happened')
  expect(event.history[0]?.status).toBe('planned')
  expect(event.history.at(-1)?.status).toBe('happened')
})

test('15 July: talks with Lavrov, by two articles', () => {
  const event = one('2016-07-15', '12-hour talks')
  expect(sources(event)).toEqual(['003', '004'])
  expect(names(event)).toEqual(expect.arrayContaining(['John Kerry', 'Sergei Lavrov']))
})

test('26 July: the ministers meet at ASEAN', () => {
  expect(sources(one('2016-07-26', 'ASEAN'))).toEqual(['003'])
})

test('early August: Kerry is to announce the plan, not on the 1st', () => {
  const event = one('2016-08-01/2016-08-10', 'early August')
  expect(event.when).toMatchObject({ extent: 'within', precision: 'month', part: 'early' })
  expect(event.status).toBe('planned')
})

test('November: the election', () => {
  const event = one('2016-11-01/2016-11-30', 'presidential election')
  expect(event.when).toMatchObject({ edtf: '2016-11', precision: 'month' })
  expect(event.status).toBe('planned')
})

test('20 January: Obama leaves office, in the year after the clause before', () => {
  const event = one('2017-01-20', 'leaves office')
  expect(event.status).toBe('planned')
  expect(names(event)).toContain('Barack Obama')
})

test.each([
  ['Kerry', /\bKerry\b/],
  ['Putin', /\bPutin\b/],
  ['Obama', /\bObama\b/],
  ['Lavrov', /\bLavrov\b/],
  ['Peskov', /\bPeskov\b/],
  ['Kirby', /\bKirby\b/],
  ['Earnest', /\bEarnest\b|\bErnest\b/],
  ['Assad', /\bAssad\b/],
  ['Frolov', /\bFrolov\b/],
  ['al-Saloum', /\bal-Saloum\b/],
  ['Jabhat al-Nusra', /\bNusra\b/i],
  ['Islamic State', /\bIslamic State\b|\bISIL\b/i],
  ['The Washington Post', /\bWashington Post\b/],
  ['The New York Times', /\bNew York Times\b|\bNYT\b/],
  ['Izvestia', /\bIzvestia\b/],
])('%s is one actor', (_, words) => {
  const found = actors.filter(a => [a.name, ...a.aliases].some(name => words.test(name)))
  expect(found.map(a => `${a.name} (${a.aliases.join(', ')})`)).toHaveLength(1)
})

test.each([
  [/Kerry/, 'person'],
  [/Nusra/, 'organisation'],
  [/Washington Post/, 'media'],
])('%s is of its kind', (words, kind) => {
  expect(actors.find(a => words.test(a.name))?.kind).toBe(kind)
})

test('Kerry and Kirby are two people', () => {
  const [kerry, kirby] = [/Kerry/, /Kirby/].map(words => actors.find(a => words.test(a.name)))
  expect(kerry?.id).not.toBe(kirby?.id)
})

test('nothing comes from the donation appeal', () => {
  const { skipped } = built.dossier.audit
  const page = built.dossier.articles.find(a => a.id === article('002').id)
  const appeal = page?.text.indexOf('A Message from') ?? -1
  expect(skipped.filter(s => s.span.article === page?.id).map(s => s.span.start)[0]).toBe(appeal)
  expect(skipped.at(-1)?.span.end).toBe(page?.text.trimEnd().length)
  expect(page?.marks.every(m => m.end <= appeal)).toBe(true)
  expect(page?.passages.every(m => m.end <= appeal)).toBe(true)
})

test('every event is on a day that its excerpts can name, and none is invented for a duration', () => {
  for (const event of events) expect(event.evidence.length, event.title).toBeGreaterThan(0)
  const lengths = built.dossier.audit.mentions.filter(m => /^(?:a week|12-hour|five-year-old)$/.test(m.text))
  expect(lengths.filter(m => m.fate === 'event' || m.fate === 'merged')).toEqual([])
})

test('titles are short words of the articles', () => {
  for (const event of events) {
    expect(event.title.length, event.title).toBeLessThanOrEqual(90)
    expect(event.titleSpan, event.title).not.toBeNull()
  }
})

test('two builds give the same bytes', async () => {
  expect([...outputFiles((await build()).dossier)]).toEqual([...outputFiles(built.dossier)])
})
