import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { TimeMention, TimeValue } from '../time/mention.ts'
import { recognise } from '../time/recognise.ts'
import { dateDocuments } from './date-documents.ts'

/** An article and its mentions, each given as its words and value, at the first place they stand. */
function told(file: string, text: string, dates: [string, TimeValue][] = []): [ArticleText, TimeMention[]] {
  const article = articleFromText({ file, text })
  return [article, dates.map(([words, value]) => mention(article, words, value))]
}

function mention(article: ArticleText, words: string, value: TimeValue): TimeMention {
  const start = article.text.indexOf(words)
  const end = start + words.length
  const sentence = article.sentences.findIndex(s => s.start <= start && end <= s.end)
  return { sentence, start, end, text: words, type: 'date', value, rules: ['test'] }
}

function dates(...told: [ArticleText, TimeMention[]][]): (string | null)[] {
  return dateDocuments(
    told.map(t => t[0]),
    told.map(t => t[1]),
  ).map(d => d.when?.edtf ?? null)
}

const day = (month: number, date: number, more: object = {}): TimeValue => ({
  kind: 'calendar',
  month,
  date,
  ...more,
})

test('metadata decides', () => {
  const text = '---\npublished: 5 March 1994\n---\nThe dam broke on 3 March.'
  expect(dates(told('a.md', text, [['3 March', day(3, 3)]]))).toEqual(['1994-03-05'])
})

test('metadata that is no date is an error that names file and line', () => {
  const text = '---\npublished: 30 February 1994\n---\nThe dam broke.'
  expect(() => dates(told('dam.md', text))).toThrow(/^dam\.md:2:1 .*30 February 1994.*does not exist/)
})

test('a stamp decides', () => {
  const text = 'The dam broke.\n\nPublished 5 March 1994\n\nWater stood in the streets, the mayor said.'
  expect(dates(told('a.txt', text, [['5 March 1994', day(3, 5, { year: 1994 })]]))).toEqual(['1994-03-05'])
})

test('nothing that fixes a year: no date, and it says so', () => {
  const [found] = dateDocuments(
    ...single(
      told('a.txt', 'The dam broke on Tuesday, the mayor said.', [
        ['Tuesday', { kind: 'calendar', weekday: 2 }],
      ]),
    ),
  )
  expect(found?.when).toBeNull()
  expect(found?.undated).toMatch(/year/)
})

test('a date in the story is not its day', () => {
  const text = 'The bridge was opened on 5 March 1994 by the governor, and it has carried trains since then.'
  expect(dates(told('a.txt', text, [['5 March 1994', day(3, 5, { year: 1994 })]]))).toEqual([null])
})

function single(t: [ArticleText, TimeMention[]]): [ArticleText[], TimeMention[][]] {
  return [[t[0]], [t[1]]]
}

const CREW = 'Divers sealed the cracked valve of the Orsund ferry terminal pipeline'
const REST =
  'Harbour master Tova Lindqvist said oil had reached the herring nets and the salt works near Brekke.'

test('an undated article leans on a dated one that tells the same happening', () => {
  const dated = told(
    'a.md',
    `---\npublished: 2010-06-16\n---\n${CREW} on 15 June, the operator said.\n\n${REST}`,
    [['15 June', day(6, 15)]],
  )
  const undated = told('b.txt', `${CREW} on Tuesday, the operator said late that night.\n\n${REST}`, [
    ['Tuesday', { kind: 'calendar', weekday: 2 }],
  ])
  const [, found] = dateDocuments([dated[0], undated[0]], [dated[1], undated[1]])
  expect(found?.when?.from).toMatch(/^2010-06-1[3-6]$/)
  expect(found?.when?.to).toMatch(/^2010-06-1[5-9]$/)
  expect(found?.why.some(r => r.text.includes('a.md'))).toBe(true)
})

test('an article of another matter does not lend its day', () => {
  const dated = told('a.md', `---\npublished: 2010-06-16\n---\n${CREW} on 15 June.\n\n${REST}`, [
    ['15 June', day(6, 15)],
  ])
  const other = told(
    'b.txt',
    'The chess club of Vellin chose a new chairwoman, who wants more games for children.',
  )
  const [, found] = dateDocuments([dated[0], other[0]], [dated[1], other[1]])
  expect(found?.when?.precision).not.toBe('day')
})

const year = (y: number): TimeValue => ({ kind: 'calendar', year: y })

test('old years alone do not make an article of an old year', () => {
  const texts = ['The spill is the worst since the wreck of 1989', 'Nobody has forgotten the wreck of 1989']
  const found = dates(
    ...texts.map((t, i) =>
      told(`${i}.txt`, `${t}, said the mayor on Tuesday. ${CREW} on 4 August. ${REST}`, [
        ['1989', year(1989)],
        ['Tuesday', { kind: 'calendar', weekday: 2 }],
        ['4 August', day(8, 4)],
      ]),
    ),
  )
  expect(found).toEqual([null, null])
})

test('a full date told as past is not outweighed by neighbours of another time', () => {
  const dated = ['3 March', '4 March'].map((d, i) =>
    told(`${i}.md`, `---\npublished: 1994-03-0${i + 4}\n---\n${CREW} on ${d}. ${REST}`, [[d, day(3, i + 3)]]),
  )
  const report = told(
    'r.txt',
    `${CREW}, a judge found. Her report was published on 9 December 1994. ${REST}`,
    [['9 December 1994', day(12, 9, { year: 1994 })]],
  )
  expect(dates(...dated, report)[2] ?? '1994').toMatch(/^\[?1994/)
  expect(dates(...dated, report)[2] ?? '1994-12').not.toMatch(/1994-03/)
})

test('a birthday that all repeat does not make the folder of its year', () => {
  const born = (file: string, more: string, dates: [string, TimeValue][] = []) =>
    told(file, `Full name and birth: Ann Mary Smith, 29 August 1958, in a town by the river. ${more}`, [
      ['29 August 1958', day(8, 29, { year: 1958 })],
      ...dates,
    ])
  const year = (n: number): TimeValue => ({ kind: 'calendar', year: n })
  const found = dates(
    born('a.txt', 'In 1982 she made her best record.', [['1982', year(1982)]]),
    born('b.txt', 'In 2003 she stood trial and was cleared.', [['2003', year(2003)]]),
    ...['The hospital gave no details.', 'Fans wept.', 'Her doctor spoke.', 'The tour was sold out.'].map(
      (more, i) => born(`c${i}.txt`, more),
    ),
  )
  expect(found.filter(d => d?.includes('1958'))).toEqual([])
})

test.each([
  'The dam broke on 3 March 1994, the mayor said.',
  'Divers went down on 3 March 1994. They found a crack.',
  'The board met on 3 March 1994 and shut the dam.',
])('what is told with its full date is past, so not of that very day: %s', text => {
  const article = articleFromText({ file: 'a.txt', text })
  expect(dates([article, recognise(article)])).not.toEqual(['1994-03-03'])
})

test.each([
  'LISBON, March 3, 1994 (Reuters) - Divers went down.',
  'Published 3 March 1994\n\nDivers went down.',
  '3 March 1994\n\nDivers went down.',
])('a full date set about the article is its day: %s', text => {
  const article = articleFromText({ file: 'a.txt', text })
  expect(dates([article, recognise(article)])).toEqual(['1994-03-03'])
})

/** The day concluded for the first of two articles, of which the other says nothing of time. */
const besideAnother = (text: string) => {
  const articles = [text, 'The mayor was heard. He denied it.'].map((t, i) =>
    articleFromText({ file: `${i}.txt`, text: t }),
  )
  return dates(...articles.map((a): [ArticleText, TimeMention[]] => [a, recognise(a)]))[0]
}

test.each([
  'The trial heard how the runner shot her on 14 February 2013, the court said.',
  'On 7 March 2003 the attorney general wrote to the prime minister.',
  'They married on 29 April 2011 and moved to Wales.',
])('a year of which a day is told as past may be over: %s', text => {
  expect(besideAnother(text)).toBeNull()
})

test.each([
  'Divers went down. This article was amended on 14 February 2013.',
  'Divers went down. It was in the paper at 17.35 BST on Thursday 14 February 2013.',
  'Divers went down. Posted by : ana | February 14 , 2013 9:25 AM | Report abuse',
])('the year of a date set about an article is its own: %s', text => {
  expect(besideAnother(text)).toMatch(/2013/)
})

test('the days of a tale of other times say nothing of when it was written', () => {
  const tale = [1931, 1940, 1945, 1950, 1955, 1960, 1965, 1970, 1975].map(y => `In ${y} he moved.`).join(' ')
  const article = (file: string, text: string): [ArticleText, TimeMention[]] => {
    const read = articleFromText({ file, text })
    return [read, recognise(read)]
  }
  expect(
    dates(
      article(
        'a.txt',
        `${tale} On December 7 the war began, and on 9 December he joined the navy of his land.`,
      ),
      article('b.txt', `${tale} In 1980 he wrote that the others had been right.`),
    ),
  ).toEqual([null, null])
})

/** The day concluded for an undated article in a folder of articles that are years apart. */
const amongMany = (text: string) => {
  const dated = ['2006-05-01', '2015-03-09', '2023-08-12'].map(
    day => `---\npublished: ${day}\n---\nThe court met on Tuesday. The case goes on, its clerk said.`,
  )
  const articles = [text, ...dated].map((t, i) => articleFromText({ file: `${i}.md`, text: t }))
  return dates(...articles.map((a): [ArticleText, TimeMention[]] => [a, recognise(a)]))[0]
}

test.each([
  ['The ministry issued the paper on July 10, 2019.\n\nJACKSON, July 11 -- The mayor read it.', /2019-07-11/],
  ['The mayor signed it on Friday, 2 June 1995. The port opens on Wednesday, 7 June.', /1995-06/],
])('among dated articles of many years an undated one is of its own: %s', (text, day) => {
  expect(amongMany(text)).toMatch(day)
})

test('among dated articles of many years one that says nothing of its own is of none', () => {
  expect(amongMany('The court met on Tuesday. The case goes on, its clerk said.')).toBeNull()
})

test('an article that tells of later years as past is of none of the years before them', () => {
  const quay =
    'The quay of Helvar gave way on 4 May 2015. Divers searched the harbour on 7 May 2015. The trial of its owner opened on 11 January 2017. A stone was unveiled on 5 May 2020.'
  const report =
    '---\npublished: 2015-05-06\n---\nThe quay of Helvar gave way on Monday. Divers search the harbour.'
  const articles = [quay, report].map((t, i) => articleFromText({ file: `${i}.md`, text: t }))
  expect(dates(...articles.map((a): [ArticleText, TimeMention[]] => [a, recognise(a)]))[0] ?? '').not.toMatch(
    /2015/,
  )
})
