import { expect, test } from 'vitest'
import type { ArticleInContext } from '../recipe.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import { markedArticle } from './marked-text.ts'
import { settleRelative } from './relative.ts'
import { state } from './state.ts'

/** The mention "the eve" of the first article hangs on the words given. */
function hanging(marked: string, event: string, days: number, names: readonly string[]): ArticleInContext {
  const context = markedArticle(marked, '2016-07-20', names)
  const start = context.article.text.indexOf(event)
  const from = days > 0 ? 'end' : 'start'
  const times = context.times.map(
    (t): ResolvedMention =>
      t.mention.text === 'the eve'
        ? { ...t, relativeTo: { start, end: start + event.length, days, from } }
        : t,
  )
  return { ...context, times: times.map(t => ({ ...t, mention: { ...t.mention, type: 'date' } })) }
}

function days(contexts: readonly ArticleInContext[]): (string | null)[] {
  const articles = contexts.map((c, index) => ({ ...c, index }))
  return settleRelative(
    articles.flatMap(c => state(c).statements),
    articles,
  ).map(s => s.when?.edtf ?? null)
}

const EVE = 'On [the eve|P1D] of Smith’s visit to Oslo, the paper published the plan.'

test('an event that another article dates gives the day', () => {
  const eve = hanging(EVE, 'Smith’s visit to Oslo', -1, ['Smith'])
  const visit = markedArticle('Smith will visit Oslo on [14-15 July|2016-07-14/2016-07-15].', '2016-07-11', [
    'Smith',
  ])
  expect(days([eve, visit])).toEqual(['2016-07-13', '2016-07-14/2016-07-15'])
})

test('an ordinal counts from the first day and stays inside the event', () => {
  const visit = markedArticle('Smith will visit Oslo on [14-15 July|2016-07-14/2016-07-15].', '2016-07-11', [
    'Smith',
  ])
  const on = (which: string) => {
    const text = `On the ${which} day of his visit to Oslo, Smith met the minister.`
    const context = markedArticle(text, '2016-07-20', ['Smith'])
    const times = resolve(context.article, recognise(context.article), context.date.when)
    return days([{ ...context, times }, visit])[0]
  }
  expect(on('first')).toBe('2016-07-14')
  expect(on('second and final')).toBe('2016-07-15')
  expect(on('final')).toBe('2016-07-15')
  expect(on('third')).toBeNull()
})

test('nothing is settled by another person, another act or a tie', () => {
  const eve = hanging(EVE, 'Smith’s visit to Oslo', -1, ['Smith'])
  const other = markedArticle('Jones visited Oslo on [14 July|2016-07-14].', '2016-07-18', ['Jones'])
  const act = markedArticle('Smith resigned on [14 July|2016-07-14].', '2016-07-18', ['Smith'])
  const first = markedArticle('Smith visited Oslo on [14 July|2016-07-14].', '2016-07-18', ['Smith'])
  const second = markedArticle('Smith visited Oslo on [16 July|2016-07-16].', '2016-07-18', ['Smith'])
  expect(days([eve])[0]).toBeNull()
  expect(days([eve, other])[0]).toBeNull()
  expect(days([eve, act])[0]).toBeNull()
  expect(days([eve, first, second])[0]).toBeNull()
})
