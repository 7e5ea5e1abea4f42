import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const told = (marked: string, published: string | null = '2016-07-15') =>
  state(markedArticle(marked, published)).statements.map(
    s => `${s.when?.edtf} ${s.trigger.lemma} ${s.status}: ${s.title}`,
  )

test('a reporting verb and what it reports keep their own dates', () => {
  expect(
    told('Smith said on [Wednesday|2016-07-13] that Jones will meet Brown on [Thursday|2016-07-21].'),
  ).toEqual([
    '2016-07-13 say happened: Smith said that Jones will meet Brown',
    '2016-07-21 meet planned: Jones will meet Brown',
  ])
  expect(
    told('The army attacked the port on [Monday|2016-07-11], the agency reported [Tuesday|2016-07-12].'),
  ).toEqual([
    '2016-07-11 attack happened: The army attacked the port',
    '2016-07-12 report reported: The army attacked the port, the agency reported',
  ])
  expect(
    told('Police said [Monday|2016-07-11] two men were arrested on [Sunday|2016-07-10] in London.'),
  ).toEqual([
    '2016-07-11 say happened: Police said two men were arrested in London',
    '2016-07-10 arrest happened: Two men were arrested in London',
  ])
})

test('durations, bounds and states are no events', () => {
  expect(told('The talks with the rebels lasted [two days|P2D].')).toEqual([])
  expect(told('The party has governed the island since [2011|2011].')).toEqual([])
  expect(told('The bank owned the hotel in [May 2016|2016-05].')).toEqual([])
  expect(told('The film was moved from [2 November to 1 March|2015-11-02/2016-03-01].')).toEqual([])
  expect(told('If the army attacks the port on [Monday|2016-07-18], rebels will resist.')).toEqual([])
})

test('a date behind an event noun dates the noun when the clause has its own', () => {
  expect(
    told(
      'The army bombed the port on [Tuesday|2016-07-12] after the downing of a helicopter on [Monday|2016-07-11].',
    ),
  ).toEqual([
    '2016-07-12 strike happened: The army bombed the port after the downing of a helicopter',
    '2016-07-11 down happened: Downing of a helicopter',
  ])
})

test('an event noun without a verb is an event', () => {
  expect(
    told('[July 6|2016-07-06], a telephone conversation between the presidents of both countries.'),
  ).toEqual([
    '2016-07-06 telephone happened: Telephone conversation between the presidents of both countries',
  ])
  expect(told('In Cyprus, [27 February|2016-02-27] the cease-fire.')).toEqual([
    '2016-02-27 cease happened: Cease-fire',
  ])
})

test('a subject stays with its verb over a clause between', () => {
  expect(
    told('The man, who was arrested on [Sunday|2016-07-10], appeared in court on [Monday|2016-07-11].'),
  ).toEqual([
    '2016-07-10 arrest happened: The man was arrested',
    '2016-07-11 appear happened: The man appeared in court',
  ])
})

test('what goes on for pages without an end is no prose and tells no events', () => {
  expect(
    told(`${'Smith said the army attacked the port and '.repeat(100)}left on [Monday|2016-07-11].`),
  ).toEqual([])
})

test('"according to" at the beginning puts the main clause in doubt, not what it presupposes', () => {
  expect(told('According to the paper, the army attacked the port on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 attack reported: The army attacked the port',
  ])
  expect(told('According to the paper, an explosion in the port took place on [Monday|2016-07-11].')).toEqual(
    ['2016-07-11 explode reported: Explosion in the port'],
  )
  expect(
    told('The deal, reached at talks held on [Monday|2016-07-11] in Oslo, failed, according to the paper.'),
  ).toEqual(['2016-07-11 talk reported: Talks held in Oslo'])
  expect(
    told('According to the paper, the deal was reached at bilateral talks held on [Monday|2016-07-11].'),
  ).toEqual(['2016-07-11 talk happened: Bilateral talks held'])
})

const datedBy = (marked: string) =>
  state(markedArticle(marked, '2016-07-29', ['Smith'])).statements.map(
    s => `${s.trigger.lemma} ${s.when?.edtf}`,
  )

test.each([
  ['The army took the port, but on [Monday|2016-07-11], the rebels left the city.', ['leave 2016-07-11']],
  ['A suit was filed, but on [May 3, 2015|2015-05-03] the parties met.', ['meet 2015-05-03']],
  [
    'The firm lost its case, and [last week|2016-07-18/2016-07-24], the judge resigned.',
    ['resign 2016-07-18/2016-07-24'],
  ],
  [
    'The firm lost in [April|2016-04], but in [May|2016-05], the judge resigned.',
    ['lose 2016-04', 'resign 2016-05'],
  ],
])('a date before the comma belongs to the clause that follows "but" or "and": %s', (marked, expected) => {
  expect(datedBy(marked)).toEqual(expected)
})

test.each([
  ['The army took the port on [Monday|2016-07-11], but the rebels left the city.', ['take 2016-07-11']],
  ['The suit was filed on [May 3, 2015|2015-05-03], the parties said.', ['submit 2015-05-03']],
  ['The army took the port and the bridge on [Monday|2016-07-11], officials said.', ['take 2016-07-11']],
])('a date behind its verb stays with it: %s', (marked, expected) => {
  expect(datedBy(marked)).toEqual(expected)
})

test('a date printed by the page dates nothing', () => {
  expect(
    told('Oil spill [Tuesday 12 July 2016|2016-07-12] In early spring, the president visited a factory.'),
  ).toEqual([])
  expect(
    told(
      '[Tuesday, July 12, 2016|2016-07-12]; [10:38 PM|2016-07-12] The firm fell out of favour with the bank.',
    ),
  ).toEqual([])
  expect(
    told('Flood: your stories [Thursday 14 July|2016-07-14] Up to ten soldiers were attacked in the port.'),
  ).toEqual([])
  expect(told('The army attacked the port on [12 July 2016|2016-07-12] in the north.')).toEqual([
    '2016-07-12 attack happened: The army attacked the port in the north',
  ])
  expect(told('[Tuesday, July 12, 2016|2016-07-12], the army attacked the port.')).toEqual([
    '2016-07-12 attack happened: The army attacked the port',
  ])
  expect(
    told('The army attacked the port [Tuesday 12 July|2016-07-12]. In the north, all was quiet.'),
  ).toEqual(['2016-07-12 attack happened: The army attacked the port'])
})

test('what would have been, what is a picture and what was set up', () => {
  expect(told('Labour would have won in [1997|1997] anyway without Smith.')).toEqual([])
  expect(told('A ship being loaded by soldiers on [Monday|2016-07-11].')).toEqual([])
  expect(told('All he gave the board was a copy of an answer issued on [17 March|2017-03-17].')).toEqual([])
  expect(told('The fund was set up in [May|2016-05] to help the families of the port.')).toEqual([
    '2016-05 set happened: The fund was set up to help the families of the port',
  ])
  expect(told('The bank was set to close the port on [Monday|2016-07-18].')).toEqual([
    '2016-07-18 close planned: The bank was set to close the port',
  ])
  expect(told('The board would meet the bank on [Monday|2016-07-18], Smith said.')[0]).toContain('planned')
})

test('a saying’s day is not the day of what was said to have happened before', () => {
  const long =
    'Most of the eight hundred people hurt in the northern harbour of the island were hit by falling masts'
  expect(told(`${long}, sources in the ministry suggested [yesterday|2016-07-14].`)).toEqual([])
  expect(
    told('Ten sailors were hit by falling masts, the ministry suggested [yesterday|2016-07-14].'),
  ).toEqual(['2016-07-14 propose happened: Ten sailors were hit by falling masts, the ministry suggested'])
  expect(
    told(
      'The winner of the last great race of the island, Ann Lee, took a banned medicine, the northern federation said on [Monday|2016-07-11].',
    ),
  ).toEqual([])
})

test('a figure of then, and a day behind a comma', () => {
  expect(told('Most people liked the plan, up from 64 percent in [May|2016-05].')).toEqual([])
  expect(told('The bank sold ten ships, compared with 20 ships in [May|2016-05].')).toEqual([])
  expect(told('The army killed more than 20 people in [May|2016-05].')).toHaveLength(1)
  expect(told('The army attacked ten of the 20 ports in [May|2016-05].')).toHaveLength(1)
  expect(
    told('Smith gave the king a dose of the drug, a painkiller used in hospitals, on [25 June|2016-06-25].'),
  ).toEqual([
    '2016-06-25 give happened: Smith gave the king a dose of the drug, a painkiller used in hospitals',
  ])
})

test('what is due, planned or hoped for has a title of whom it is said', () => {
  const day = '[Monday|2016-07-18]'
  expect(told(`Smith is expected to meet Brown in Oslo on ${day}.`)).toEqual([
    '2016-07-18 meet planned: Smith is expected to meet Brown in Oslo',
  ])
  expect(told(`The trial of Ann Lee was due to begin on ${day}.`)).toEqual([
    '2016-07-18 begin planned: The trial of Ann Lee was due to begin',
  ])
  expect(told('The firm hopes to open the mine in [2018|2018].')).toEqual([
    '2018 open planned: The firm hopes to open the mine',
  ])
  for (const text of [
    `Smith is not expected to meet Brown on ${day}.`,
    `Officials want the bank to close the port on ${day}.`,
    `The council agreed to sell the port on ${day}.`,
  ])
    expect(told(text), text).toEqual([])
})

test('verbs joined by "and" share their subject, each with its own day', () => {
  expect(told('The mill closed in [1987|1987] and was badly damaged by fire in [2014|2014].')).toEqual([
    '1987 close happened: The mill closed',
    '2014 devastate happened: The mill was badly damaged by fire',
  ])
  expect(told('Smith was tried in May and sentenced to death on [11 March 2016|2016-03-11].')).toEqual([
    '2016-03-11 sentence happened: Smith was sentenced to death',
  ])
  expect(told('The firm was sold in May and shut its doors on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 close happened: The firm shut its doors',
  ])
  expect(told('The firm won and on [Monday|2016-07-11] the board left the port.')).toEqual([
    '2016-07-11 leave happened: The board left the port',
  ])
  expect(told('The king is old and left the port on [Monday|2016-07-11].')).toEqual([])
})

test('what happened when something else did is told first', () => {
  expect(told('A man was killed when a tree fell on his car on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 kill happened: A man was killed when a tree fell on his car',
  ])
  expect(told('They were asleep when the quake struck the port on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 quake happened: The quake struck the port',
  ])
  expect(told('The man was driving home when the bomb hit the port on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 hit happened: The bomb hit the port',
  ])
})

test('a part of a year in one word says which, a colon parts, and an hour is no bound', () => {
  expect(
    told('The firm reported a fall in [third-quarter|2016-07-01/2016-09-30] profit on [Monday|2016-07-11].'),
  ).toEqual(['2016-07-11 report reported: The firm reported a fall in third-quarter profit'])
  expect(
    told('The king closed the port: on [14 February 1949|1949-02-14] Smith, its head, was ill.'),
  ).toEqual([])
  expect(told('The van hit the gate shortly after [7.15 am on 3 May 2016|2016-05-03].')).toEqual([
    '2016-05-03 hit happened: The van hit the gate',
  ])
  expect(told('The army left after [3 May 2016|2016-05-03].')).toEqual([])
  expect(told('The test was delayed until at least [Monday|2016-07-18].')).toEqual([])
})

test.each([
  ['The port has been closed since [Monday|2016-07-11].', '"since" gives a bound, not the day of the event'],
  ['He hopes that it closed on [Monday|2016-07-11].', 'its sentence gives no title that says what happened'],
  ['If Smith met Brown on [Monday|2016-07-11], it was in Oslo.', 'stands in a condition'],
  ['Smith met Brown in Oslo on [Monday|2016-07-11].', null],
])('%s says why it is on no event: %s', (text, why) => {
  const { statements, untold } = state(markedArticle(text, '2016-07-15'))
  expect(untold).toEqual(why === null ? [] : [{ mention: 0, why }])
  expect(statements).toHaveLength(why === null ? 1 : 0)
})

test('what is read as a picture, a name, a note of the page or half a clause makes no event', () => {
  for (const marked of [
    'Smith speaking on [Monday|2016-07-11]: I told the truth.',
    'The film, called The Ships by [2014|2014], was a tale of the port.',
    'This article was amended on [8 May 2016|2016-05-08] to correct the profit given for [2009|2009].',
    'The king confirmed [today|2016-07-15] at a summit attended by Smith that the port was lost.',
    'The army left the port, a year ago [today|2016-07-15].',
  ])
    expect(told(marked), marked).toEqual([])
  expect(told('Friends met her on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 meet happened: Friends met her',
  ])
  expect(told('Footage of his [1993|1993] tour is due to go on sale on [Monday|2016-07-18].')).toEqual(
    ['2016-07-18 travel planned: Footage of his 1993 tour is due to go on sale'].map(s =>
      s.replace('travel', 'go'),
    ),
  )
  expect(told('He said Brown will ensure the bank paid the fine on [Monday|2016-07-11].')).not.toContain(
    '2016-07-11 say happened: Brown will ensure the bank',
  )
})

test('who had a part in something of a day was not there that day', () => {
  expect(
    told('Smith was sentenced to life for his role in the [December 1988|1988-12] attack on the port.'),
  ).toEqual(['1988-12 attack happened: Attack on the port'])
  expect(told('Smith lost his voice in the [May 2016|2016-05] debate.')).toHaveLength(1)
})

test('what is feared or not said to come is not planned', () => {
  expect(told('Residents worry that a storm will destroy the port on [Monday|2016-07-18].')).toEqual([])
  expect(
    told('None of this is to suggest that the army will attack the port [tomorrow|2016-07-16].'),
  ).toEqual([])
  expect(told('Smith did not say that he would resign on [Monday|2016-07-18].')).toEqual([])
})

test('a date behind “surrounding” dates the noun', () => {
  expect(told('The singer asked about the truth surrounding his death in [June 2016|2016-06].')).toEqual([])
})

test('what somebody says will come, said at the end, keeps who says it', () => {
  expect(
    told(
      'Norway will apply lessons learned in the war in its approach to building new ports in the northern islands, the prime minister said on [Monday|2016-07-11].',
    ),
  ).toEqual(['2016-07-11 say happened: Norway will apply lessons, the prime minister said'])
})

test('where a clause has a day of its own behind its verb, the day of its subject is the subject’s', () => {
  expect(
    told(
      'Notes of the talks on [Monday|2016-07-04] with the rebels were read at the hearing on [Wednesday|2016-07-13].',
    ),
  ).toEqual([
    '2016-07-04 talk happened: Talks with the rebels',
    '2016-07-13 read happened: Notes of the talks with the rebels were read at the hearing',
  ])
  expect(told('The report cited a [3 May 2014|2014-05-03], North Sea accident on a rig.')).toEqual([])
})

test('what would come, told long after, happened; what a plan or a condition holds did not', () => {
  expect(told('The army would attack the port in [1931|1931].')).toEqual([
    '1931 attack happened: The army would attack the port',
  ])
  expect(told('The plan would cut the army in [1931|1931].')).toEqual([
    '1931 cut planned: The plan would cut the army',
  ])
  expect(
    told('If the port is not sold before the talks end in [August|2016-08], the army will attack it.'),
  ).toEqual([])
})

test('the agency before the first word of its report is no part of what happened', () => {
  expect(told('(AP) Norway attacked the port on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 attack happened: Norway attacked the port',
  ])
  expect(told('AP Norway attacked the port on [Monday|2016-07-11].')).toEqual([
    '2016-07-11 attack happened: Norway attacked the port',
  ])
})

test('an attribution keeps what it closes, though more is told behind it', () => {
  expect(
    told('Norway has sold its port, officials said on [Monday|2016-07-11], as talks went on in Oslo.'),
  ).toEqual(['2016-07-11 say happened: Norway has sold its port, officials said'])
})

test('a wish of the writer, a stamp run into the text and a span from one time until another date nothing', () => {
  expect(told('I hope Norway is duly attacked on [Monday|2016-07-18].')).toEqual([])
  expect(
    told(
      'It came out weeks before the troops went in [Thursday 14 July 2016|2016-07-14] 17.20 GMT The government tried to hide it.',
    ),
  ).toEqual([])
  expect(
    told('The office issued a warning for the coast from [Friday|2016-07-08] until Sunday evening.'),
  ).toEqual([])
  expect(
    told('We need fuel to carry the wounded There was an attack on the port on [Monday|2016-07-11].'),
  ).toEqual(['2016-07-11 attack happened: Attack on the port'])
})

test('how something was done is told as done, whatever the article’s own day', () => {
  expect(told('The army retook part of Norway by attacking Oslo on [19 November 1916|1916-11-19].')).toEqual([
    '1916-11-19 attack happened: The army retook part of Norway by attacking Oslo',
  ])
})

test('one of two days is told as such, and two days of one sentence are two', () => {
  const days = (marked: string) =>
    state(markedArticle(marked, '2016-07-15', [])).statements.map(s => s.when?.edtf)
  expect(days('The army will attack the port on [Monday|2016-07-18] or [Tuesday|2016-07-19].')).toEqual([
    '[2016-07-18..2016-07-19]',
  ])
  expect(days('The army attacked the port on [Monday|2016-07-11] and [Tuesday|2016-07-12].')).toEqual([
    '2016-07-11',
    '2016-07-12',
  ])
})

test('what somebody proposes is no event', () => {
  expect(told('Smith proposed that the two sides discuss the port on [Tuesday|2016-07-19].')).toEqual([])
})

test('what is expected or planned lies ahead, what was expected tells nothing', () => {
  const told = (marked: string) =>
    state(markedArticle(marked, '2016-07-15', [])).statements.map(
      s => `${s.status} ${s.when?.edtf} ${s.title}`,
    )
  expect(told('Mass protests are expected [today|2016-07-15].')).toEqual([
    'planned 2016-07-15 Mass protests are expected',
  ])
  expect(told('Opponents plan a march on [Saturday|2016-07-16].')).toEqual([
    'planned 2016-07-16 Opponents plan a march',
  ])
  expect(told('A verdict was expected on [Monday|2016-07-11].')).toEqual([])
  expect(told('Then came the attack on Oslo on [July 9|2016-07-09].')).toEqual([
    'happened 2016-07-09 Attack on Oslo',
  ])
})

test('a day that stands before a report with a dash gives way to the day it tells', () => {
  const titles = (marked: string) =>
    state(markedArticle(marked, '2016-07-15', [])).statements.map(s => s.when?.edtf)
  expect(titles('[July 14|2016-07-14] -- The bank on [Wednesday|2016-07-13] closed its port.')).toEqual([
    '2016-07-13',
  ])
  expect(titles('[July 14|2016-07-14] -- The bank closed its port.')).toEqual(['2016-07-14'])
})

test('what was supposed to be done may not have been; results are announced without more; a plea of not guilty is a plea', () => {
  expect(told('Ann was supposed to begin college in Oslo in [May 2016|2016-05].')).toEqual([])
  expect(told('The results of the vote will be announced on [24 July|2016-07-24].')).toHaveLength(1)
  expect(told('The commission revealed at a hearing on [Monday|2016-07-11].')).toEqual([])
  expect(told('Ann Lee pleaded not guilty in Oslo on [Monday|2016-07-11].')).toHaveLength(1)
})

test('the health organisation is no relative pronoun, and what was investigated was on its own day', () => {
  expect(told('On [11 July 2016|2016-07-11], WHO was notified by the ministry.')).toEqual([
    '2016-07-11 notify happened: WHO was notified by the ministry',
  ])
  expect(told('Smith heads the force, the investigation into the ten deaths on [7 May|2016-05-07].')).toEqual(
    [],
  )
  expect(told('The case was admitted to a ward and placed in isolation on [7 May|2016-05-07].')).toEqual([
    '2016-05-07 place happened: The case was placed in isolation',
  ])
})
