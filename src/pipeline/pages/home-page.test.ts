import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../../dossier/day.ts'
import { type DossierFile, type EventRow, FORMAT } from '../../dossier/schema.ts'
import { homePage } from './home-page.ts'

function dossierOn(days: readonly string[]): DossierFile {
  const event = (day: string, i: number): EventRow => {
    const is = ['day', 'throughout', null, 'stated', 'happened'] as const
    return [`e${i}`, `Event ${i}`, day, day, ...is, [], 50, [0], 1, 0]
  }
  const counts = { files: 0, refused: 0, mentions: 0, undated: 0 }
  const events = days.map(event)
  return { format: FORMAT, title: 'T', actors: [], articles: [], events, redirects: {}, counts, shards: [0] }
}

const OLD = Array.from({ length: 30 }, (_, i) => `${1900 + i}-01-01`)
const NEW = Array.from({ length: 90 }, (_, i) => dayOf(dayNumber('2019-01-01') + i))

/** What scripts that run leave of a page. */
function withScript(html: string): string {
  return html.replace(/<noscript>.*?<\/noscript>/gs, '')
}

function linked(html: string): string[] {
  return [...html.matchAll(/e\/(e\d+)\.html/g)].map(m => m[1] ?? '')
}

test('a long list begins where the drawing opens; without script it holds every event in order', () => {
  const { source } = homePage(dossierOn([...OLD, ...NEW])).body
  expect(linked(source)).toEqual([...OLD, ...NEW].map((_, i) => `e${i}`))
  expect(linked(withScript(source))[0]).toBe('e30')
  expect(withScript(source)).toContain('>30 earlier events, from 1900<')
  expect(withScript(source)).toContain('<span class="tl-date">1\u00a0Jan 2019</span>')
})

test('a list that can be overseen begins with the oldest event', () => {
  const { source } = homePage(dossierOn([...OLD, ...NEW.slice(0, 40)])).body
  expect(linked(withScript(source))[0]).toBe('e0')
  expect(source).not.toContain('earlier event')
})
