import { expect, test } from 'vitest'
import type { CalendarValue } from '../time/mention.ts'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

/** Published on Wednesday 13 July 2016; the mentions carry the value given. */
function days(marked: string, value: CalendarValue): (string | undefined)[] {
  const context = markedArticle(marked, '2016-07-13')
  const times = context.times.map(t => ({ ...t, mention: { ...t.mention, value } }))
  return state({ ...context, times }).statements.map(s => s.when?.edtf)
}

const THURSDAY: CalendarValue = { kind: 'calendar', weekday: 4 }

test('a bare weekday follows the tense of its clause', () => {
  expect(days('Smith will meet Jones on [Thursday|2016-07-07].', THURSDAY)).toEqual(['2016-07-14'])
  expect(days('The parties are to sign the deal on [Thursday|2016-07-07].', THURSDAY)).toEqual(['2016-07-14'])
  expect(days('Smith met Jones on [Thursday|2016-07-14].', THURSDAY)).toEqual(['2016-07-07'])
})

test('a date, a fitting weekday and what hangs on a plan stay', () => {
  expect(
    days('Smith will meet Jones on [7 July|2016-07-07].', { kind: 'calendar', month: 7, date: 7 }),
  ).toEqual(['2016-07-07'])
  expect(days('Smith met Jones on [Thursday|2016-07-07].', THURSDAY)).toEqual(['2016-07-07'])
  expect(days('Smith will meet Jones on [Thursday|2016-07-14].', THURSDAY)).toEqual(['2016-07-14'])
})

test('what is due, told as coming in reported speech, or lies ahead is the next such weekday', () => {
  expect(days('Smith is due to meet Jones on [Thursday|2016-07-07].', THURSDAY)).toEqual(['2016-07-14'])
  expect(days('The union called for protests in the capital on [Thursday|2016-07-07].', THURSDAY)).toEqual([
    '2016-07-14',
  ])
  expect(days('Smith said that on [Thursday|2016-07-07] two teams would attack the port.', THURSDAY)).toEqual(
    ['2016-07-14'],
  )
  expect(
    days(
      'They shift blame in testimony to be given at separate hearings [Thursday|2016-07-07] before two Senate committees.',
      THURSDAY,
    ),
  ).toEqual(['2016-07-14'])
})

test('what was scheduled for a weekday is not told as past', () => {
  expect(days('A vote was scheduled for [Thursday|2016-07-14].', THURSDAY)).toEqual(['2016-07-14'])
})

test('what was planned for a weekday is to come', () => {
  expect(days('Unions had a march planned for [Thursday|2016-07-14].', THURSDAY)).not.toContain('2016-07-07')
})

test('a day months past that is expected to come is of the next year; one of the last weeks stays', () => {
  const january: CalendarValue = { kind: 'calendar', month: 1, date: 21 }
  const june: CalendarValue = { kind: 'calendar', month: 6, date: 21 }
  expect(days('The firm expects to close its old plant on [Jan. 21|2016-01-21].', january)).toEqual([
    '2017-01-21',
  ])
  expect(days('The firm expects to close its old plant on [June 21|2016-06-21].', june)).toEqual([
    '2016-06-21',
  ])
  expect(days('The firm closed its old plant on [Jan. 21|2016-01-21].', january)).toEqual(['2016-01-21'])
})
