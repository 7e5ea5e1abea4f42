import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { cluesOf } from './clue.ts'
import { dateDocuments } from './date-documents.ts'

const marks = (text: string) => {
  const article = articleFromText({ file: 'a.txt', text })
  return cluesOf(article, recognise(article)).flatMap(c => c.mark ?? [])
}

const FILLER = 'The dam held through the night and nobody was hurt. '.repeat(40)

test.each([
  ['dateline', 'Dam leak grows, ministry says LISBON, May 16 (Reuters) - Engineers left the dam.'],
  ['dateline', 'Dam leak grows -LRB- Adds quote -RRB- PORTO , May 16 -LRB- Reuters -RRB- - Engineers left.'],
  ['dateline', 'Divers find a crack. MADRID, June 3 (AFP) -- Engineers left the dam.'],
  ['byline', 'All about the dam. Photo credit: Agency By Ana Reis | May 16, 2019 ; 11:35 AM ET It may hold.'],
  ['byline', 'A picture of the dam. LISBON | Thu May 16 , 2019 7:30 pm EDT Engineers left the dam.'],
  ['byline', 'A summary of events on Thursday, May 16, day 24 of the dam leak.'],
  ['stampedLate', `${FILLER}It was in the paper at 17.35 BST on Thursday 16 May 2019.`],
  ['stampedEarly', `${FILLER}It was in the paper at 00.35 BST on Thursday 16 May 2019.`],
  [
    'stampedEarly',
    `${FILLER}A version appeared in the paper at 11.02 GMT on Thursday 16 May 2019. More from us below.`,
  ],
  ['amended', `${FILLER}This article was amended on 16 May 2019.`],
  ['amended', `${FILLER}This page was last updated at 1pm on 16 May 2019.`],
  ['amended', `${FILLER}The text was corrected on May 16, 2019.`],
  ['amended', `${FILLER}This article was amended on 14 and 16 May 2019.`, 2],
  [
    'amended',
    `${FILLER}The following correction was printed in the Herald's column of errors, Thursday 16 May 2019.`,
  ],
  ['comment', `${FILLER}Well said. Posted by : ana | May 16 , 2019 9:25 AM | Report abuse`],
  ['comment', `${FILLER}At 10:49 am on 16 May 2019, dam_watcher wrote: I never liked it.`],
  ['comment', `${FILLER}Posted by Rui, Porto on May 16, 2019 10:54 PM.`],
  ['caption', 'May 16: Divers look for the crack in the dam.'],
])('a date set about an article is a %s: %s', (mark, text, dates = 1) => {
  expect(marks(text)).toEqual(Array.from({ length: Number(dates) }, () => mark))
})

test.each([
  'The ministry was founded in Lisbon on May 16 (Ascension Day) - a holiday.',
  `${FILLER}LISBON, May 16 (Reuters) - Another story stands below the first.`,
  'The dam was finished by Ana Reis on May 16, 2019, at 11 in the morning.',
  'The court met at 17.35 on a hill; on Thursday 16 May 2019 it rose.',
  `The court met at 17.35 GMT on Thursday 16 May 2019. ${FILLER}`,
  'The plan was amended in the spring and signed on 16 May 2019.',
  'The letter was posted by a clerk on 16 May 2019.',
  'The corrections were many. The book was printed on 16 May 2019.',
  'The court sat on 14 and 16 May 2019.',
  'On May 16: nothing. The dam held.',
  'Divers went down on May 16: the crack had grown.',
  'A history of events on the river begins on Thursday, May 16, 2019.',
])('a date told in an article is none: %s', text => {
  expect(marks(text)).toEqual([])
})

/** A folder in which nothing else tells the day. */
const dated = (text: string) => {
  const other =
    'Is the dam safe? The ministry says so. It was in the paper at 17.35 BST on Tuesday 14 May 2019.'
  const articles = [text, other, `${other} It was not.`].map((t, i) =>
    articleFromText({ file: `${i}.txt`, text: t }),
  )
  return dateDocuments(
    articles,
    articles.map(a => recognise(a)),
  )[0]
}

test('a dateline amid the text fixes the day, and says so', () => {
  const date = dated(
    'Dam leak grows in Portugal PORTO, May 16 (Reuters) - Engineers left the dam, built in 2018.',
  )
  expect(date?.when?.edtf).toBe('2019-05-16')
  expect(date?.why.map(w => w.text)).toContain('"May 16" names the day in its dateline.')
})

test('the first of many comments bounds the day, the later ones do not draw it on', () => {
  const date = dated(
    `${FILLER}At 10:49 am on 16 May 2019, ana wrote: No. At 11:10 am on 24 May 2019, rui wrote: Yes.`,
  )
  expect(date?.when && date.when.to <= '2019-05-16').toBe(true)
  expect(date?.when && date.when.from >= '2019-05-10').toBe(true)
})
