import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

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
