import { expect, test } from 'vitest'
import type { When } from '../../dossier/schema.ts'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { resolve } from '../time/resolve.ts'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'
import { mayBeItsDay } from './tense-fit.ts'

const told = (marked: string) =>
  state(markedArticle(marked, '2016-07-15')).statements.map(s => `${s.when?.edtf} ${s.status}: ${s.title}`)

test('what is so, or has happened, was not years ago', () => {
  for (const marked of [
    'The flood was far worse than the one on the island [five years ago|2011], explains Smith.',
    'The bank said the shop passes its rival as the best seller of the port in [2014|2014].',
    'She wrote a book. A service will be held at the port on [9 June|1991-06-09].',
    'The minister has proposed an airlift, an echo of the one in [1960|1960].',
  ])
    expect(told(marked), marked).toEqual([])
})

test('a chronology, what comes and what is told as past keep their years', () => {
  expect(told('In [May 2009|2009-05], the bank closes the port.')).toEqual([
    '2009-05 happened: The bank closes the port',
  ])
  expect(told('The judge said Ann opens the shop in [2018|2018].')).toEqual([
    '2018 planned: Ann opens the shop',
  ])
  expect(told('The bank said the shop passed its rival in [2014|2014].')).toContain(
    '2014 happened: The shop passed its rival',
  )
})

test('six days before a day that is only concluded may be the day after', () => {
  const { mention, when } = saturday()
  const day = { ...when, edtf: '2014-04-18', from: '2014-04-18', to: '2014-04-18' }
  expect(mayBeItsDay(mention, when, { ...day, basis: 'inferred' })).toBe(true)
  expect(mayBeItsDay(mention, when, { ...day, basis: 'stated' })).toBe(false)
  expect(mayBeItsDay(mention, when, null)).toBe(false)
})

/** "on Saturday", put on 12 April 2014. */
function saturday() {
  const article = articleFromText({ file: 'a.txt', text: 'The captain was arrested on Saturday.' })
  const published = { edtf: '2014-04-18', from: '2014-04-18', to: '2014-04-18' } as const
  const day: When = { ...published, extent: 'within', precision: 'day', part: null, basis: 'stated' }
  const [mention] = resolve(article, recognise(article), day)
  if (!mention?.when) throw new Error('no date is read')
  return { mention, when: mention.when }
}
