import { expect, test } from 'vitest'
import { isChronology } from './chronology.ts'

test.each([
  '20 April: The silo explodes\n8 May: The boom fails\n2 June: An inquiry opens',
  '- 3 January – The minister resigns.\n- 14 Feb. – Police raid the offices.\n- March 2019 – Talks resume.',
  '12 March 2018 — The port closes.\n\n2019-02-14: Police clear the gates.\n\n2020 - The plant closes.',
  '12 March 2018\nThe boards meet.\n\n30 April 2018\nThe inquiry opens.\n\n2 October 2018\nAlva appeals.',
  '1 Oct 2020 | The court convicts both\n15 Dec 2020 | Drew is elected\n2 Jan 2021 | Drew resigns',
  'June 9 ’19\n\nThe port closes.\n\nJune 12 ’19\n\nIt opens.\n\nFebruary, 2020\n\nIt is sold.',
  '27 October Scandal breaks\nThe story is told.\n28 October First minister named\n29 October Investigations begin',
])('lines that open with a date make a chronology: %s', text => {
  expect(isChronology(text)).toBe(true)
})

test.each([
  'OSLO, March 12 - The port closed.\n\nIt had been open since 2 June: a long time.\n\nNobody knew.',
  '12 March 2018\nBy Ann Drew\n\nThe port closed on 2 June.',
  '2018: 45\n2019: 51\n2020: 38',
  '3 March - 5 April: the show is open.\n4 May - 9 June: it is closed.\n1 July - 2 August: it is open.',
])('no chronology: %s', text => {
  expect(isChronology(text)).toBe(false)
})
