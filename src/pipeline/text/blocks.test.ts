import { expect, test } from 'vitest'
import { blocks } from './blocks.ts'

/** One letter a block: T title, p paragraph, b byline, x boilerplate. */
const kinds = (text: string) =>
  blocks(text)
    .map(b => ({ title: 'T', paragraph: 'p', byline: 'b', boilerplate: 'x' })[b.kind])
    .join('')

const STORY = 'The dam held for nine hours. Engineers had warned of it in March.'

test('a heading is a title, a sentence is not', () => {
  expect(kinds(`Dam bursts in the night\n\n${STORY}`)).toBe('Tp')
  expect(kinds(`${STORY}\n${STORY}`)).toBe('pp')
  expect(kinds(`Who knew?\n${STORY}`)).toBe('Tp')
  expect(kinds(`Talks fail in the U.S.\n${STORY}`)).toBe('Tp')
  expect(kinds('Only a line')).toBe('p')
})

test('bylines and datelines stand apart', () => {
  expect(kinds(`Dam bursts\nBy Ann Marsh\nMarch 3, 1994\n${STORY}`)).toBe('Tbbp')
  expect(kinds(`Dam bursts\nPublished: 3 March 1994 at 10:15\n${STORY}`)).toBe('Tbp')
  expect(kinds(`KYIV, July 14 (Reuters) — ${STORY}`)).toBe('bp')
  expect(kinds(`LONDON (AP) -- ${STORY}`)).toBe('bp')
  expect(kinds(`By the time the water rose, nobody was left to warn the town below.\n${STORY}`)).toBe('pp')
  expect(
    kinds(
      `Last updated at 14:59 GMT A year on from the death of the singer fans are waiting outside.\n${STORY}`,
    ),
  ).toBe('pp')
  expect(kinds(`RENT-A-CAR firms closed on Friday. ${STORY}`)).toBe('p')
  expect(kinds(`NATO said on Friday that it would wait. ${STORY}`)).toBe('p')
  expect(kinds(`From Ashford the road was closed all night and nobody came.`)).toBe('p')
})

test('lines wrapped at a width are one paragraph', () => {
  const wrapped =
    'The dam above the town held for nine hours on the night\nof the flood, according to engineers who had warned of\nits state in March and again in the last week of April\nof that year.'
  expect(kinds(`${wrapped}\n\n${wrapped}`)).toBe('pp')
  expect(kinds('The dam held.\nEngineers had warned.\nNobody came.')).toBe('ppp')
})

test('what asks the reader for money is not reporting', () => {
  const appeal =
    'Dear readers,\nOur newsroom is under attack.\nYour support keeps us going: make a monthly contribution from just $5.\nRemind me tomorrow.'
  expect(kinds(`${STORY}\n${appeal}`)).toBe('pxxxx')
  expect(
    kinds(`${STORY}\nRead more: Flood maps of the valley\nSign up for our newsletter\n© 1994 Valley News`),
  ).toBe('pxxx')
  expect(kinds(`${STORY}\nBefore you go: will you help us? Please donate.\n${STORY}`)).toBe('pxp')
})

test('a picture credit is names, not a sentence', () => {
  expect(kinds(`${STORY}\nPhotograph: Ann Marsh/Reuters`)).toBe('px')
  expect(kinds(`${STORY}\nPhoto credit : NASA .`)).toBe('px')
  expect(kinds(`${STORY}\nPhotograph: AP How much water is being lost every day from the lake?`)).toBe('pxp')
})

test('reporting about appeals, readers and subscriptions stays', () => {
  expect(
    kinds('The party asked voters to donate, officials said.\nThe campaign raised $2 million in March.'),
  ).toBe('pp')
  expect(kinds('“We need your support,” the minister told the crowd on Friday.\nIt cheered.')).toBe('pp')
  expect(
    kinds(
      'Subscribers left the network in May after prices rose by a third in one year alone, company filings that were published over the weekend show clearly enough for all to see.\nShares fell.',
    ),
  ).toBe('pp')
  expect(
    kinds('A message from the governor reached the camp on Monday.\nThe camp was cleared on Tuesday.'),
  ).toBe('pp')
})

test('blocks cover every character but white space', () => {
  const text = `\n Dam bursts \n\nBy Ann Marsh\n  KYIV (AP) -- ${STORY}\t\n\n\nRead more: maps\n`
  expect(
    blocks(text)
      .map(b => text.slice(b.start, b.end))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''))
})

test.each([' ', '“', '"', '7', '\n', '- ', 'A', 'By A. '])(
  '%j fifty thousand times is read within a second',
  piece => {
    const started = performance.now()
    blocks(`${piece.repeat(50_000)}x\n${STORY}`)
    expect(performance.now() - started).toBeLessThan(1000)
  },
)

test('a day and a dash open a report, and part nothing in a chronology', () => {
  expect(kinds(`Probe finds ice\nMarch 4, 2021 — A probe has found ice. ${STORY}`)).toBe('Tbp')
  expect(kinds(`Ice\nMarch 4, 2021 — A probe has found ice.\nMarch 5, 2021 — It is lost.\n${STORY}`)).toBe(
    'Tppp',
  )
  expect(kinds(`(Reuters) - ${STORY}`)).toBe('bp')
  expect(kinds(`April 18, 2023 (Newswire) - ${STORY}`)).toBe('bp')
  expect(kinds(`April 18, 2023: ${STORY}`)).toBe('p')
  expect(kinds(`PORT TOWN , LA. -- ${STORY}`)).toBe('bp')
  expect(kinds(`(Smith was there) and ${STORY}`)).toBe('p')
})

test('a line that only says when is no part of a wrapped headline', () => {
  expect(
    kinds(`Rovers 3-1 City: Late double sends the hosts to the top\nSaturday, 14 October 2023\n\n${STORY}`),
  ).toBe('Tbp')
})

test('what a page prints above a title is none', () => {
  expect(kinds(`Edit\nAP\nTown loses its dam in the night\n${STORY}`)).toBe('xpTp')
  expect(kinds(`Inside Politics\nTown loses its dam in the night\n${STORY}`)).toBe('pTp')
  expect(kinds(`March 3, 1994 in Nation/World\nTown loses its dam\n${STORY}`)).toBe('bTp')
  expect(kinds(`March 1994\n${STORY}`)).toBe('bp')
  expect(kinds(`1994\nMarch\n- Town loses its dam\n${STORY}`)).toBe('pppp')
})

test('a day that runs into its text stands apart, and a picture from the archive is no report', () => {
  expect(kinds(`March 3, 1994Engineers had warned of it. ${STORY}`)).toBe('bp')
  expect(kinds(`FILE - The dam in March 1993. ${STORY}\n${STORY}`)).toBe('xp')
})

test('datelines with a whole day', () => {
  expect(kinds(`LISBON - May 16, 2019 - ${STORY}`)).toBe('bp')
  expect(kinds(`Storm\nDecember 31, 1996--The mayor warns of it. ${STORY}`)).toBe('Tbp')
})

test('datelines without a mark, and with the day twice', () => {
  expect(kinds(`BEIRUT, April 2 ${STORY}`)).toBe('bp')
  expect(kinds(`April 30 -- THURSDAY, April 30 (HealthDay News) -- ${STORY}`)).toBe('bp')
  expect(kinds(`BEIRUT, April 2 2012 was a day of rest. ${STORY}`)).toBe('p')
})

test('wrapped paragraphs end at a short line that closes a sentence', () => {
  const wrapped =
    'Annan, who met the president in the capital on March 10 to\ndiscuss his plan, was due to brief the council on whether he\nhad seen any progress.\n'
  expect(kinds(`${wrapped}${wrapped}${wrapped}`)).toBe('ppp')
})

test('a title that the page prints twice is the title', () => {
  expect(
    kinds(
      `News Sport Weather Business Travel and Culture\n\nTown loses its dam again\nBy Ann Holt\nTown loses its dam again\n${STORY}`,
    ),
  ).toBe('pTbpp')
})

test('an hour to the second closes a date line too', () => {
  expect(kinds(`Storm hits the coast\n10/11/2018 1:34:08 AM\n\n${STORY}`)).toBe('Tbp')
})

test('a town in small letters opens a report where the day and the agency follow', () => {
  expect(kinds(`Dam bursts\n\nVatican City, 12 December 2013 (VIS) - ${STORY}`)).toBe('Tbp')
})
