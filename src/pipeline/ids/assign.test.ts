import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignIds, type Claim, settle } from './assign.ts'
import { fingerprint } from './fingerprint.ts'
import { formatLedger, type LedgerEntry, parseLedger } from './ledger.ts'
import { mintId } from './mint.ts'

interface Statement {
  article: number
  event: number
}

/** A build of the articles at hand: statements of one true event make one claim, its title that of its first article. */
function build(ledger: LedgerEntry[], statements: readonly Statement[]) {
  const events = [...new Set(statements.map(s => s.event))]
  const claims: Claim[] = events.map(event => {
    const own = statements.filter(s => s.event === event)
    return {
      from: '2016-07-14',
      title: `Title by article ${own[0]?.article}`,
      evidence: own.map(s => fingerprint(`Article ${s.article} on event ${s.event}`, 'met')),
    }
  })
  const { ids, entries } = assignIds(ledger, claims)
  const settled = settle(
    entries,
    ids.map((id, i) => ({ id, evidence: claims[i]?.evidence ?? [] })),
    new Map(),
  )
  const opens = new Map<string, string | null>([...settled.redirects, ...ids.map(id => [id, id] as const)])
  return {
    ledger: settled.entries,
    opens,
    truth: new Map(events.map((event, i) => [event, ids[i] ?? ''])),
    prints: new Set(claims.flatMap(c => c.evidence)),
  }
}

test('no id is lost or opens another event, while a folder grows and shrinks in any order', () => {
  const world = fc.array(fc.record({ article: fc.nat(7), event: fc.nat(5) }), { minLength: 1, maxLength: 24 })
  const folders = fc.array(fc.array(fc.nat(7), { maxLength: 8 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(world, folders, (statements, steps) => {
      let ledger: LedgerEntry[] = []
      const first = new Map<string, number>()
      for (const folder of steps) {
        const now = build(
          ledger,
          statements.filter(s => folder.includes(s.article)),
        )
        ledger = parseLedger('ledger', formatLedger(now.ledger))
        for (const [event, id] of now.truth) {
          expect(first.get(id) ?? event).toBe(event)
          first.set(id, event)
        }
        for (const [id, event] of first) {
          const known = ledger.find(e => e.id === id)?.evidence.some(print => now.prints.has(print))
          expect(now.opens.get(id)).toBe(known ? now.truth.get(event) : null)
        }
      }
    }),
  )
})

const claim = (title: string, ...evidence: string[]): Claim => ({
  from: '2016-07-14',
  title,
  evidence: evidence.map(e => fingerprint(e, 'met')),
})

test('a new title keeps the id', () => {
  const before = assignIds([], [claim('They meet', 'one', 'two')])
  const after = assignIds(before.entries, [claim('Leaders talk', 'two', 'three')])
  expect(after.ids).toEqual(before.ids)
  expect(after.entries).toHaveLength(1)
})

test('two events that merge: the one with more evidence stays, the other leads to it, and they come apart again', () => {
  const apart = assignIds([], [claim('Meet', 'one', 'two'), claim('Talk', 'three')])
  const together = claim('Meet', 'one', 'two', 'three')
  const merged = assignIds(apart.entries, [together])
  expect(merged.ids).toEqual([apart.ids[0]])
  const settled = settle(
    merged.entries,
    [{ id: merged.ids[0] ?? '', evidence: together.evidence }],
    new Map(),
  )
  expect(settled.redirects.get(apart.ids[1] ?? '')).toBe(apart.ids[0])
  const again = assignIds(settled.entries, [claim('Talk', 'three'), claim('Meet', 'one', 'two')])
  expect(again.ids).toEqual([apart.ids[1], apart.ids[0]])
})

test('two events told in one sentence have an id each', () => {
  const quote = 'They vote in November and he leaves in January.'
  const claims = ['vote', 'leaves'].map(t => ({
    from: '2016-11-01',
    title: t,
    evidence: [fingerprint(quote, t)],
  }))
  const { ids, entries } = assignIds([], claims)
  expect(new Set(ids).size).toBe(2)
  expect(assignIds(entries, claims.toReversed()).ids).toEqual(ids.toReversed())
})

test('a fingerprint does not see quotation marks, dashes, case and spacing', () => {
  expect(fingerprint('“He  left” — at once', 'Left')).toBe(fingerprint('"he left" - at once', 'left'))
  expect(fingerprint('He left', 'left')).not.toBe(fingerprint('She left', 'left'))
})

test.each([
  ['2016-07-14', 'Kerry leaves for the talks', '2016-07-14-kerry-leaves-talks'],
  ['2016-07-14', 'Переговоры', '2016-07-14-event'],
  ['2016-07-14', '😀', '2016-07-14-event'],
  ['-0043-03-15', 'Caesar is murdered', 'bc0043-03-15-caesar-murdered'],
  ['2016-07-14', 'Same day', '2016-07-14-same-day-2'],
])('an id of %s and %s', (from, title, id) => {
  expect(mintId(from, title, new Set(['2016-07-14-same-day']))).toBe(id)
})

test.each([
  ['{', 'not valid JSON'],
  ['{"format":"sourceline-ledger/9","ids":[]}', 'damaged at format'],
  ['{"format":"sourceline-ledger/1","ids":[{"id":"a"}]}', 'damaged at ids.0'],
  [
    '{"format":"sourceline-ledger/1","ids":[{"id":"a","title":"","evidence":[],"first":0,"now":"b"}]}',
    'sends a to an id',
  ],
])('a damaged ledger stops the build: %s', (text, message) => {
  expect(() => parseLedger('events.ledger.json', text)).toThrow(message)
})
