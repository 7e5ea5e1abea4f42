import { expect, test } from 'vitest'
import { whenOf } from '../events/marked-text.ts'
import { articleFromText } from '../text/article.ts'
import { recognise } from './recognise.ts'
import { resolve } from './resolve.ts'
import { isNarrative } from './setting.ts'

const LIFE = [1931, 1940, 1945, 1950, 1955, 1960, 1965, 1970, 1975].map(y => `In ${y} he moved.`).join(' ')

function isTale(text: string): boolean {
  return isNarrative(recognise(articleFromText({ file: 'case.txt', text })), whenOf('2016-07-15'))
}

test('many years long past make a tale', () => {
  expect(isTale(LIFE)).toBe(true)
  expect(isTale(`The singer was born in Oslo. ${LIFE} He died yesterday.`)).toBe(true)
})

test('a text that opens with yesterday or today is news, whatever years follow', () => {
  expect(isTale(`The singer died yesterday. ${LIFE}`)).toBe(false)
  expect(isTale(`Friends bury the singer today. ${LIFE}`)).toBe(false)
  expect(isTale('The singer died in 2016.')).toBe(false)
})

test('a text full of bare weekdays is news', () => {
  const week =
    'He said so on Monday. They met on Tuesday. It fell on Wednesday. She left on Thursday. It rose on Friday.'
  expect(isTale(`A spill is feared. ${LIFE} ${week}`)).toBe(false)
  expect(isTale(`A spill is feared. ${LIFE} He died on a Monday.`)).toBe(true)
})

test('a report with a few years of background and one weekday is no tale: its dates are of its own year', () => {
  const background =
    'He died in 2009. He was acquitted in 2005. They searched his house in 2003. He married in 1994.'
  const text = `A judge ruled in the case. ${background} The judge ruled on Monday. The trial is due to begin on 8 September.`
  expect(isTale(text)).toBe(false)
  const article = articleFromText({ file: 'case.txt', text })
  const days = resolve(article, recognise(article), whenOf('2016-08-30')).map(r => r.when?.edtf)
  expect(days.slice(-2)).toEqual(['2016-08-29', '2016-09-08'])
})

test('what a tale of a paper calls this year is the paper’s where it speaks of yesterday or this week', () => {
  const years = (text: string) => {
    const article = articleFromText({
      file: 'case.txt',
      text: `The singer was born in Oslo. ${LIFE} ${text}`,
    })
    return resolve(article, recognise(article), whenOf('2016-07-15')).at(-1)?.when?.edtf
  }
  expect(years('The film, shown this week, was made last year.')).toBe('2015')
  expect(years('She said yesterday that he had left last year.')).toBe('2015')
  expect(years('She spoke last night. He sang this year.')).toBe('2016')
  expect(years('He married the following year.')).toBe('1976')
  expect(years('He sang in the spring of this year.')).not.toBe('2016')
})

test.each([
  ['The trip planned for 1979 was off. On 4 May he left.', '1975-05-04'],
  ['A paper declassified in 2009 denies it. On 4 May he left.', '1975-05-04'],
  ['In January 1975 he met the heir of the August 1952 rising. On 24 March he left.', '1975-03-24'],
  ['This followed the vote in December 1974. On 24 March he left.', '1975-03-24'],
  ['In 1979 he came back. On 4 May he left.', '1979-05-04'],
  ['He stayed over the winter of 1975. The next spring he left.', '1976-03-01/1976-05-31'],
  ['He came in April 1975 to what was lost the previous June.', '1974-06'],
])('a tale goes on from where it is, not from what it names in passing: %s', (text, day) => {
  const article = articleFromText({ file: 'case.txt', text: `The singer was born in Oslo. ${LIFE} ${text}` })
  const told = resolve(article, recognise(article), whenOf('2016-07-15')).at(-1)?.when
  expect([told?.edtf, `${told?.from}/${told?.to}`]).toContain(day)
})

test('a day that is a name is of its year where no day near the article can be meant', () => {
  const day = (text: string, published: string) => {
    const article = articleFromText({ file: 'case.txt', text })
    return resolve(article, recognise(article), whenOf(published)).at(-1)?.when?.edtf
  }
  expect(day('The attacks of September 11 changed it.', '2005-03-04')).toBe('2001-09-11')
  expect(day('The firm attacked the plan on September 11.', '2005-09-20')).toBe('2005-09-11')
  expect(day('The firm will meet on September 11.', '2005-03-04')).toBe('2005-09-11')
  expect(day('The firm met on September 11.', '1999-03-04')).toBe('1998-09-11')
})

test('the following month is behind the one its own sentence names, in passing too', () => {
  const text =
    'The treaty was signed on 31 May 1902. The first war had begun in December 1880 and ended the following March.'
  const article = articleFromText({ file: 'case.txt', text })
  expect(resolve(article, recognise(article), null).map(r => r.when?.edtf)).toEqual([
    '1902-05-31',
    '1880-12',
    '1881-03',
  ])
})

test('a stroke joins two dates to a range', () => {
  const article = articleFromText({
    file: 'case.txt',
    text: 'It was fought from the east (30 November 1939/13 March 1940).',
  })
  expect(resolve(article, recognise(article), null).map(r => r.when?.edtf)).toEqual(['1939-11-30/1940-03-13'])
})

test('a year written once is of both dates that are joined', () => {
  const days = (text: string) => {
    const article = articleFromText({ file: 'case.txt', text })
    return resolve(article, recognise(article), whenOf('2016-07-15')).map(r => r.when?.edtf)
  }
  expect(days('He cleared the decks in April and June 2009.')).toEqual(['2009-04', '2009-06'])
  expect(days('He sang on 3 November and 5 January 2009.')).toEqual(['2008-11-03', '2009-01-05'])
  expect(days('They fired on 9 April, 6 June, and 5 September 1855.')).toEqual([
    '1855-04-09',
    '1855-06-06',
    '1855-09-05',
  ])
  expect(days('He sang in April. In June 2009 he had left.')).toEqual(['2016-04', '2009-06'])
})

test('a count is of the day written behind it', () => {
  const days = (text: string) => {
    const article = articleFromText({ file: 'case.txt', text })
    return resolve(article, recognise(article), whenOf('2016-07-15')).map(r => r.when?.edtf)
  }
  expect(days('He left on 4 June 2016. Three days later, on 8 June, he came back.')).toEqual([
    '2016-06-04',
    '2016-06-08',
    '2016-06-08',
  ])
  expect(days('The vote is following Tuesday’s raid.')).toEqual(['2016-07-12'])
  expect(days('June 3, 2014Officials said it.')).toEqual(['2014-06-03'])
})

test('what the entries of a chronology name in passing is not where the next one is', () => {
  const text =
    '2015\nMar 3\n- The port opens, larger than the 1997 port.\nMay 4\n- It closes.\nJune 6\n- It is sold.'
  const article = articleFromText({ file: 'case.txt', text })
  const days = resolve(article, recognise(article), null).map(r => r.when?.edtf)
  expect(days).toEqual(['2015', '2015-03-03', '1997', '2015-05-04', '2015-06-06'])
})

test('a weekday is of the week that its sentence opens with', () => {
  const days = (text: string) => {
    const article = articleFromText({ file: 'case.txt', text })
    return resolve(article, recognise(article), whenOf('2016-07-15')).map(r => r.when?.edtf)
  }
  expect(days('Last week he met them on Tuesday.')[1]).toBe('2016-07-05')
  expect(days('The cap set last week was tested on Tuesday.')[1]).toBe('2016-07-12')
})

/** The day of each time of a text, null where it has none. */
function daysOf(text: string, published: string | null): (string | null)[] {
  const article = articleFromText({ file: 'case.txt', text })
  const when = published === null ? null : whenOf(published)
  return resolve(article, recognise(article), when).map(t => t.when?.edtf ?? null)
}

test('"that Friday" is the last Friday named, and open where none was', () => {
  expect(
    daysOf('The bank fell on Friday, 12 September 2008. On that Friday shares fell.', '2008-12-16'),
  ).toEqual(['2008-09-12', '2008-09-12'])
  expect(daysOf('On that Friday shares fell.', '2008-12-16')).toEqual([null])
  expect(daysOf('He said that Friday was fine.', '2008-12-16')).toEqual(['2008-12-12'])
})

test('in an article without a date the past weekday lies before what is still to come', () => {
  expect(
    daysOf(
      'The agency will try again on Friday, 25 July 2014. The launch was scrubbed Thursday. It was also scrubbed Wednesday.',
      null,
    ),
  ).toEqual(['2014-07-25', '2014-07-24', '2014-07-23'])
  expect(daysOf('The fleet would sail on Friday, 25 July 2014. It sailed on Thursday.', null)).toEqual([
    '2014-07-25',
    '2014-07-31',
  ])
})

test('"Friday last" is the one before, and a weekday with its part goes with the date behind it', () => {
  expect(daysOf('He was arrested on Friday last, and freed on Saturday.', '2023-06-28')).toEqual([
    '2023-06-23',
    '2023-06-24',
  ])
  expect(daysOf('It occurred on Wednesday evening 21 June, 2023 at 6.15pm.', '2023-06-28')).toEqual([
    '2023-06-21',
  ])
})
