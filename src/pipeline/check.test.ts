import { beforeEach, expect, test } from 'vitest'
import type { Conflict, EventRow, TimelineEvent, When } from '../dossier/schema.ts'
import { FORMAT } from '../dossier/schema.ts'
import { type Dossier, dossierOf } from './assemble/dossier.ts'
import { faultsOf } from './check.ts'

const TEXT = '😀 Dam bursts. It broke on 3 March 1994.'
const when: When = {
  edtf: '1994-03-03',
  from: '1994-03-03',
  to: '1994-03-03',
  extent: 'throughout',
  precision: 'day',
  part: null,
  basis: 'stated',
}
const span = (start: number, end: number) => ({ article: 'a', start, end })

const event = (): TimelineEvent => ({
  id: '1994-03-03-dam',
  formerIds: [],
  title: 'It broke',
  titleSpan: span(15, 23),
  when,
  status: 'happened',
  actors: ['dam'],
  places: [],
  evidence: [
    {
      span: span(15, 40),
      quote: TEXT.slice(15, 40),
      says: when,
      dateSpan: span(27, 39),
      why: [],
      actors: [{ actor: 'dam', span: span(15, 17) }],
      speaker: null,
      role: 'reports',
      status: 'happened',
      copyOf: null,
    },
  ],
  conflicts: [],
  partOf: null,
  weight: 5,
  history: [],
})

/** Two claims about the words at 18: what one quotes, and what the other does. */
const differing = (...quotes: string[]): Conflict => ({
  about: 'number',
  text: 'The sources differ.',
  claims: quotes.map(quote => ({ says: quote, span: span(18, 23), quote })),
})

let whole: Dossier
let it: TimelineEvent
beforeEach(() => {
  it = event()
  whole = dossierOf({
    title: 'Dam',
    actors: [{ id: 'dam', name: 'Dam', kind: 'organisation', aliases: [], sameAs: [] }],
    headers: [
      {
        id: 'a',
        file: 'a.txt',
        title: 'Dam',
        publisher: null,
        author: null,
        url: null,
        published: null,
        undated: 'no',
        sha256: '0'.repeat(64),
        language: 'en',
        copyOf: null,
      },
    ],
    events: [it],
    pinned: new Set(),
    redirects: { old: '1994-03-03-dam', gone: null },
    articles: [
      {
        format: FORMAT,
        id: 'a',
        text: TEXT,
        blocks: [{ kind: 'paragraph', start: 0, end: 40 }],
        passages: [],
        marks: [],
      },
    ],
    audit: {
      format: FORMAT,
      files: [{ file: 'a.txt', article: 'a', fate: 'used', reason: 'read' }],
      mentions: [
        {
          span: span(27, 39),
          text: '3 March 1994',
          edtf: '1994-03-03',
          fate: 'event',
          event: '1994-03-03-dam',
          reason: '',
        },
      ],
      undated: [],
      skipped: [],
      likelyDuplicates: [],
    },
  })
})

const excerpt = () => it.evidence[0] ?? expect.unreachable()
const row = (): EventRow => whole.index.events[0] ?? expect.unreachable()
const mention = () => whole.audit.mentions[0] ?? expect.unreachable()

test('a dossier that is true passes', () => {
  expect(faultsOf(whole)).toEqual([])
})

const MUTATIONS: [string, () => unknown, string][] = [
  [
    'a quotation of one other letter',
    () => (excerpt().quote = excerpt().quote.replace('I', 'l')),
    'not identical to its place',
  ],
  ['a span moved by one', () => (excerpt().span = span(14, 39)), 'not identical to its place'],
  ['a span beyond the text', () => (excerpt().dateSpan = span(30, 99)), 'points outside a'],
  ['a span through an emoji', () => (it.titleSpan = span(1, 5)), 'cuts a character'],
  [
    'a mark outside its excerpt',
    () => (excerpt().actors = [{ actor: 'dam', span: span(3, 6) }]),
    'a mark lies outside',
  ],
  [
    'a claim in words of its own',
    () => (it.conflicts = [differing('broke', 'burst')]),
    'a claim is not identical',
  ],
  ['an unknown article', () => (excerpt().dateSpan = { ...span(1, 2), article: 'b' }), 'unknown article b'],
  ['an unknown actor', () => (it.actors = ['nobody']), 'unknown actor nobody'],
  ['an unknown speaker', () => (excerpt().speaker = 'nobody'), 'said by the unknown nobody'],
  ['no excerpt', () => (it.evidence = []), 'details/0.json at events.0.evidence'],
  ['a day that is none', () => (it.when = { ...when, from: '1994-02-30' }), 'not a calendar day'],
  [
    'an end before the beginning',
    () => (it.when = { ...when, to: '1994-03-02' }),
    'ends (1994-03-02) before',
  ],
  [
    'days that are not the EDTF’s',
    () => (it.when = { ...when, edtf: '1994-03' }),
    'are not those of 1994-03',
  ],
  [
    'days outside the EDTF',
    () => (it.when = { ...when, edtf: '1994-04', part: 'early' }),
    'lie outside 1994-04',
  ],
  ['EDTF that is none', () => (it.when = { ...when, edtf: 'March' }), '"March" is not a supported EDTF date'],
  ['a part of nothing', () => (it.partOf = 'nothing'), 'is part of no event'],
  ['a part of itself', () => (it.partOf = it.id), 'is part of no event'],
  [
    'a redirect to nothing',
    () => (whole.index.redirects = { old: 'nothing' }),
    'leads to nothing, which is no event',
  ],
  [
    'a redirect from an event',
    () => (whole.index.redirects = { [it.id]: null }),
    'is an event and a redirect',
  ],
  [
    'a count that is wrong',
    () => (whole.index.counts = { ...whole.index.counts, mentions: 2 }),
    'not those counted in dossier.json',
  ],
  ['a source too many', () => (row()[12] = 2), 'counts its sources wrongly'],
  ['an actor outside the list', () => (row()[9] = [7]), 'points outside a list'],
  ['a shard at another place', () => (whole.index.shards = [1]), 'does not begin where the index says'],
  ['a row of another event', () => (row()[0] = 'other'), 'stands at another place in the index'],
  ['text in no block', () => whole.articles[0]?.blocks.splice(0), 'blocks leave out or repeat some text'],
  ['a file that is lost', () => whole.audit.files.splice(0), 'its rows are not those counted'],
  ['a mention of other words', () => (mention().text = '4 March 1994'), 'not identical to its place'],
  ['a mention that ends nowhere', () => (mention().event = null), 'ends in an unknown event'],
  ['a field that nobody knows', () => Object.assign(it, { extra: 1 }), 'details/0.json at events.0'],
]

test.each(MUTATIONS)('%s is found', (_, mutate, fault) => {
  mutate()
  expect(faultsOf(whole).join('\n')).toContain(fault)
})
