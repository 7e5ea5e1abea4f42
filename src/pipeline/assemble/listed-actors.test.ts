import { expect, test } from 'vitest'
import type { Actor, TimelineEvent } from '../../dossier/schema.ts'
import type { ArticleInContext } from '../recipe.ts'
import { articleFromText } from '../text/article.ts'
import { listedActors } from './listed-actors.ts'

const actor = (id: string): Actor => ({ id, name: id.toUpperCase(), kind: 'person', aliases: [], sameAs: [] })

function article(index: number, ...actors: string[]): ArticleInContext {
  const mention = { sentence: 0, start: 0, end: 1, text: 'x', form: 'name' as const }
  return {
    index,
    article: articleFromText({ file: `${index}.txt`, text: 'x' }),
    date: { when: null, undated: 'not said', why: [], runnersUp: [] },
    times: [],
    actors: actors.map(id => ({ ...mention, actor: id })),
    places: [],
  }
}

function event(actors: string[], speaker: string | null = null): TimelineEvent {
  const when = { edtf: '1994', from: '1994-01-01', to: '1994-12-31', part: null, basis: 'stated' } as const
  const says = { ...when, extent: 'within', precision: 'year' } as const
  const span = { article: 'a', start: 0, end: 1 }
  const told = { span, quote: 'x', says, dateSpan: null, why: [], actors: [], speaker, copyOf: null } as const
  return {
    ...{ id: '1994-x', formerIds: [], title: 'x', titleSpan: null, when: says, status: 'happened', actors },
    ...{ places: [], conflicts: [], partOf: null, weight: 1, history: [] },
    evidence: [{ ...told, why: [], actors: [], role: 'reports', status: 'happened' }],
  }
}

const ids = (actors: readonly Actor[]) => actors.map(({ id }) => id)
const none = new Set<string>()

test('a short list holds everybody', () => {
  const actors = ['a', 'b'].map(actor)
  expect(ids(listedActors(actors, [event(['b'])], { decided: none, articles: [article(0, 'a')] }))).toEqual([
    'a',
    'b',
  ])
})

const MANY = Array.from({ length: 300 }, (_, i) => `n${i + 100}`)

test('a long list holds those of events, speakers and those an editor decided', () => {
  const actors = [...MANY, 'x', 'y', 'z'].map(actor)
  const events = [event(MANY.slice(0, 250)), event([], 'x')]
  const listed = ids(listedActors(actors, events, { decided: new Set(['Y']), articles: [article(0, 'z')] }))
  expect(listed).toEqual([...MANY.slice(0, 250), 'x', 'y'])
})

test('it is filled up with those whom most articles name', () => {
  const articles = [article(0, 'n399', 'n398'), article(1, 'n399')]
  const listed = ids(listedActors(MANY.map(actor), [event(MANY.slice(0, 199))], { decided: none, articles }))
  expect(listed).toEqual([...MANY.slice(0, 199), 'n399'])
})
