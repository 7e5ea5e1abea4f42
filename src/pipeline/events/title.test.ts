import { expect, test } from 'vitest'
import { markedArticle } from './marked-text.ts'
import { state } from './state.ts'

const titles = (marked: string, names: readonly string[] = []) =>
  state(markedArticle(marked, '2016-07-15', names)).statements.map(s => s.title)

test('what stands before the subject and the date words are cut', () => {
  expect(titles('In turn, on [Monday|2016-07-11], the army of Norway attacked the port.')).toEqual([
    'The army of Norway attacked the port',
  ])
  expect(titles('The army attacked, on [Monday|2016-07-11], the port and the town.')).toEqual([
    'The army attacked the port and the town',
  ])
  expect(titles('There was an explosion at the port on [Monday|2016-07-11].')).toEqual([
    'Explosion at the port',
  ])
})

test('a long title ends at the end of a phrase and keeps the object', () => {
  expect(
    titles(
      'The army of the northern province attacked the biggest port of the country on [Monday|2016-07-11] with several ships of the old fleet and a great many soldiers.',
    ),
  ).toEqual(['The army of the northern province attacked the biggest port of the country'])
  expect(
    titles(
      'The governing party of the island, a member of the great alliance of northern countries, dismissed the minister of justice on [Monday|2016-07-11].',
    ),
  ).toEqual(['The governing party of the island dismissed the minister of justice'])
})

test('a pronoun gives way to a named subject or to the noun phrase', () => {
  expect(titles('Smith said he will announce the plan on [1 August|2016-08-01].')).toEqual([
    'Smith said he will announce the plan',
  ])
  expect(titles('[15 July|2016-07-15] in Oslo, he held 12-hour talks with Smith.')).toEqual([
    '12-hour talks with Smith',
  ])
  expect(titles('We met on [Monday|2016-07-11].')).toEqual([])
})

test('a date that the sentence needs stays', () => {
  expect(titles('The firm opened a [weekend|2016-07-09/2016-07-10] of talks in Oslo.')).toEqual([
    'The firm opened a weekend of talks in Oslo',
  ])
})

test('every word of a title stands in its span, in order', () => {
  const texts = [
    'Police said [Monday|2016-07-11] two men, who fled on [Sunday|2016-07-10], were arrested in London (England).',
    '“The plan will be signed on [Friday|2016-07-22],” the minister, John Smith, told reporters on [Tuesday|2016-07-12].',
    'Kerry’s visit to Oslo will take place on [20-21 July|2016-07-20/2016-07-21], the ministry announced.',
  ]
  for (const marked of texts) {
    const context = markedArticle(marked, '2016-07-15', ['John Smith'])
    const found = state(context).statements
    expect(found.length).toBeGreaterThan(0)
    for (const { title, titleSpan } of found) {
      const words: string[] =
        context.article.text
          .slice(titleSpan.start, titleSpan.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      let at = 0
      for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
        at = words.indexOf(word, at) + 1
        expect(at, `${word} of "${title}"`).toBeGreaterThan(0)
      }
      expect(title.length).toBeLessThanOrEqual(90)
      expect(title).toMatch(/^[\p{Lu}\p{N}].*[^\s,;:–-]$/u)
    }
  }
})

test('what has no verb that makes a sentence of it gives a noun phrase', () => {
  expect(
    titles(
      'The paper reported on [Monday|2016-07-11] that the army and the State Police growing opposition to the plan: many left.',
    ),
  ).toEqual(['Growing opposition to the plan'])
  expect(
    titles('Smith said on [Monday|2016-07-11] that “the chance that the king will meet Jones, worked out”.'),
  ).toEqual(['The chance that the king will meet Jones'])
  expect(
    titles(
      'The paper wrote on [Monday|2016-07-11] that the court and the State Bank growing concern about debt.',
    ),
  ).toEqual(['Growing concern about debt'])
  expect(titles('Smith said on [Monday|2016-07-11] that the plan that the king signed would fail.')).toEqual([
    'Smith said that the plan that the king signed would fail',
  ])
  expect(titles('The paper reported on [Monday|2016-07-11] that the army was losing the port.')).toEqual([
    'The paper reported that the army was losing the port',
  ])
  expect(
    titles('Smith said on [Monday|2016-07-11] that the raids, which hurt ten men, were planned.'),
  ).toEqual(['Smith said that the raids, which hurt ten men, were planned'])
})

test('brackets and quotation marks spelled out are marks', () => {
  expect(
    titles("The firm -LRB- NYSE : ABC -RRB- called it on [Monday|2016-07-11] a `` triumph '' ."),
  ).toEqual(['The firm called it a triumph'])
  expect(titles("Norway 's army left the port , on [Monday|2016-07-11] .")).toEqual([
    "Norway's army left the port",
  ])
  expect(titles('The army paid $ 7 million on [Monday|2016-07-11] .')).toEqual(['The army paid $7 million'])
})

test('a title cuts nothing apart', () => {
  expect(
    titles(
      'A test of the sample that Smith gave at the harbour was negative, the union said on [Monday|2016-07-11].',
    ),
  ).toEqual(['A test of the sample was negative, the union said'])
  expect(
    titles(
      'The navy of the old northern kingdom entered the biggest harbour at the end of an eight-month blockade of the whole coast on [Monday|2016-07-11].',
    ),
  ).toEqual(['The navy of the old northern kingdom entered the biggest harbour'])
  expect(
    titles(
      'The government of the island said on [Monday|2016-07-11] that, when the old king and all of his many sons had died, it was ready.',
    ),
  ).not.toContainEqual(expect.stringMatching(/that,/))
  expect(titles('The ships in [March|2016-03] and [August 2015|2015-08] attacked the port.')[0]).toBe(
    'The ships attacked the port',
  )
})

test('what a page runs into the sentence is no part of its subject', () => {
  const run = (words: string) => titles(`${words} seized the port on [Monday|2016-07-11].`)
  expect(run('AGENCY: The army')).toEqual(['The army seized the port'])
  expect(run('OSLO, Norway (Agency) - The army')).toEqual(['The army seized the port'])
  expect(run('OSLO | The army')).toEqual(['The army seized the port'])
  expect(run('NEWS FROM THE PORT The army')).toEqual(['The army seized the port'])
  expect(run('The army - all of it - of Norway')).toEqual([
    'The army - all of it - of Norway seized the port',
  ])
  expect(run('The BBC and the army')).toEqual(['The BBC and the army seized the port'])
  expect(run('Two men, a father and a son,')).toEqual(['Two men, a father and a son, seized the port'])
})

test('a date goes with the words that lead to it', () => {
  expect(titles('The army may leave the port as early as [Monday|2016-07-18].')).toEqual([
    'The army may leave the port',
  ])
  expect(
    titles('The king praised [last week|2016-07-11]’s referendum in the north on [Friday|2016-07-15].'),
  ).toEqual(['The king praised last week’s referendum in the north'])
  expect(
    titles('The result of [Monday|2016-07-11]’s referendum in the northern region is not known.'),
  ).toContain('Referendum in the northern region')
  expect(
    titles('Smith spent [Monday|2016-07-11] repairing his boat in the harbour.')[0] ?? 'Monday',
  ).toContain('Monday')
})

test('what describes a thing or the page itself is no event', () => {
  expect(titles('It failed in a system designed with care [last week|2016-07-11].')).toEqual([])
  expect(titles('Picture taken on [Monday|2016-07-11].')).toEqual([])
  expect(titles('This article appeared on page 2 of the paper on [Monday|2016-07-11].')).toEqual([])
  expect(titles('The minister appeared in court on [Monday|2016-07-11].')).toEqual([
    'The minister appeared in court',
  ])
  expect(titles('The picture was stolen on [Monday|2016-07-11].')).toEqual(['The picture was stolen'])
  expect(titles('Police named the man who was killed in Oslo on [Monday|2016-07-11].')).toEqual([
    'The man was killed in Oslo',
  ])
})

test('a title has the shape of a sentence or of an act', () => {
  expect(titles('Smith said the army and are seen in the port on [Monday|2016-07-11].')).not.toContain(
    'The army and are seen in the port',
  )
  expect(titles('The owners saw a new chart released [last week|2016-07-04/2016-07-10].')).not.toContain(
    'A new chart released',
  )
  expect(
    titles('The army accused the man from Oslo of theft, Mr Rove said on [Monday|2016-07-11].')[0],
  ).not.toMatch(/Mr$/)
  expect(titles('On [Monday|2016-07-11] the judge blocked the firm from selling the port.')).toEqual([
    'The judge blocked the firm from selling the port',
  ])
  expect(titles('The talks held [last week|2016-07-04/2016-07-10] failed.')).not.toEqual([])
  expect(titles('The army and the police were seen in the port on [Monday|2016-07-11].')).not.toEqual([])
  expect(titles('The man was seen in the port on [Monday|2016-07-11].')).toEqual([
    'The man was seen in the port',
  ])
  expect(titles('The BBC News office was searched on [Monday|2016-07-11].')).toEqual([
    'The BBC News office was searched',
  ])
})

test('a page stamp and a loose word before the subject are cut', () => {
  const run = (words: string) => titles(`${words} army seized the port on [Monday|2016-07-11].`)
  expect(run('01.48 GMT The')).toEqual(['The army seized the port'])
  expect(run('So the')).toEqual(['The army seized the port'])
  expect(run('Also the')).toEqual(['The army seized the port'])
  expect(run('The 2nd')).toEqual(['The 2nd army seized the port'])
  expect(run('Only the')[0]).toMatch(/army seized the port$/)
  expect(run('The so-called')).toEqual(['The so-called army seized the port'])
})

test('a pronoun with a bare verb is no title; with what it did it is', () => {
  expect(titles('It collapsed on [Monday|2016-07-11].')).toEqual([])
  expect(titles('They flew out on [Monday|2016-07-11].')).toEqual([])
  expect(titles('The bridge collapsed on [Monday|2016-07-11].')).toEqual(['The bridge collapsed'])
  expect(titles('The pilots flew out on [Monday|2016-07-11].')).toEqual(['The pilots flew out'])
})

test('two sentences the page ran together are told apart at the capital', () => {
  expect(titles('The army seized the port The mayor resigned on [Monday|2016-07-11].')).not.toContain(
    'The army seized the port The mayor resigned',
  )
  expect(titles('The army left The Hague on [Monday|2016-07-11].')).toEqual(['The army left The Hague'])
})

test('what was asked or said is not cut before its verb', () => {
  for (const [text, title] of [
    [
      'On [Monday|2016-07-11] the reporter saw how the teaching of the old language in the schools of the northern provinces was being neglected.',
      [],
    ],
    [
      'Jones testified on [Monday|2016-07-11] that as the body of the singer lay in bed, the manager of the whole company told the children to leave the house.',
      [],
    ],
    [
      'The army killed ten men on [Monday|2016-07-11], nearly all of them soldiers of the northern province and of the great islands.',
      ['The army killed ten men'],
    ],
    [
      'Jones explained on [Monday|2016-07-11] how the fire started.',
      ['Jones explained how the fire started'],
    ],
  ] as const)
    expect(titles(text), text).toEqual(title)
})

test('a particle that ends its clause stays, a preposition that waits for its noun goes', () => {
  expect(titles('The government declared the search over on [Monday|2016-07-11].')).toEqual([
    'The government declared the search over',
  ])
  expect(titles('The army threw the rebels out in [July|2016-07].')).toEqual([
    'The army threw the rebels out',
  ])
  expect(titles('On [Monday|2016-07-11] the bank put the picture up.')).toEqual([
    'The bank put the picture up',
  ])
  expect(titles('The army bombed the port in [July|2016-07] in the north.')).toEqual([
    'The army bombed the port in the north',
  ])
  expect(titles('A plug was put on [Monday|2016-07-11] on the well.')).toEqual(['A plug was put on the well'])
  expect(titles('The army fired over the heads of the crowd on [Monday|2016-07-11].')).toEqual([
    'The army fired over the heads of the crowd',
  ])
})

test('a day before a noun stays where the preposition needs it, and does not begin a title', () => {
  expect(titles('Ten soldiers died in [the 12 July|2016-07-12] earthquake.')).toEqual([
    'Ten soldiers died in the 12 July earthquake',
  ])
  expect(titles('Smith died in [the 12 July|2016-07-12] attack on the port.', ['Smith'])).toEqual([
    'Smith died in the 12 July attack on the port',
  ])
  expect(titles('[The 12 July|2016-07-12] attack on the port killed ten.').join()).not.toMatch(/12 July/)
})

test('who did what a participle tells is no subject of the next verb', () => {
  expect(
    titles('Six children adopted by Dutch families arrived in the north on [Monday|2016-07-11].'),
  ).toEqual(['Six children arrived in the north'])
  expect(titles('A man wanted by the police attacked a shop on [Monday|2016-07-11].')).toEqual([
    'A man attacked a shop',
  ])
  expect(titles('A ship seized by pirates vanished on [Monday|2016-07-11].')).toEqual(['A ship vanished'])
  expect(
    titles('An estimate announced by two officials put the flow at ten tons on [Monday|2016-07-11].'),
  ).toEqual(['An estimate put the flow at ten tons'])
})

test('a title begins with who or what, and keeps no half of an apposition', () => {
  expect(
    titles(
      'They freed several people, including a girl pulled from the rubble of a school on [Monday|2016-07-11].',
    ),
  ).toEqual([])
  expect(
    titles(
      'Smith, a musician who owns the hotel, reported on [Monday|2016-07-11] that the house was still standing.',
      ['Smith'],
    ),
  ).toEqual(['Smith reported that the house was still standing'])
  expect(
    titles('The bank, the oldest which the island has, dismissed the chairman on [Monday|2016-07-11].'),
  ).toEqual(['The bank dismissed the chairman'])
  expect(titles('Over 50 people were killed in the port on [Monday|2016-07-11].')).toEqual([
    'Over 50 people were killed in the port',
  ])
  expect(titles('At least ten soldiers attacked the port on [Monday|2016-07-11].')).toEqual([
    'At least ten soldiers attacked the port',
  ])
  expect(titles('Smith, the minister of justice, dismissed the chairman on [Monday|2016-07-11].')).toEqual([
    'Smith, the minister of justice, dismissed the chairman',
  ])
  expect(titles('Two men, a father and a son, attacked the port on [Monday|2016-07-11].')).toEqual([
    'Two men, a father and a son, attacked the port',
  ])
})

test('adverbs, sources and distances before the subject are cut, what tells who stays', () => {
  const day = '[Friday|2016-07-08]'
  expect(titles(`Initially the firm closed the port on ${day}.`)).toEqual(['The firm closed the port'])
  expect(titles(`According to last year’s figures, the firm closed the port on ${day}.`)).toEqual([
    'The firm closed the port',
  ])
  expect(titles(`Two days after the storm, the firm closed the port on ${day}.`)).toEqual([
    'The firm closed the port',
  ])
  expect(titles(`Four lawyers from Texas, Maine and Ohio were appointed on ${day} to the board.`)).toEqual([
    'Four lawyers from Texas, Maine and Ohio were appointed to the board',
  ])
  expect(titles(`Only the mayor voted for the plan on ${day}.`)).toEqual([
    'Only the mayor voted for the plan',
  ])
  expect(titles(`Sgt Ann Lee, 34, quietly left the army on ${day}.`)).toEqual([
    'Sgt Ann Lee, 34, left the army',
  ])
})

test('what a word cannot do without stays, what belongs to another verb goes', () => {
  const day = '[Friday|2016-07-08]'
  expect(titles(`On ${day}, the firm showed a box capable of playing films.`)).toEqual([
    'The firm showed a box capable of playing films',
  ])
  expect(titles(`A way of sending letters was found on ${day}.`)).toEqual([
    'A way of sending letters was found',
  ])
  expect(
    titles(`Although the army attacked the port on ${day}, the decision to leave it comes late.`),
  ).toEqual(['The army attacked the port'])
  expect(titles(`The children spoke about their father, who met the king on ${day}.`)).toEqual([
    'Their father met the king',
  ])
})

test('who speaks for somebody is not somebody', () => {
  const long = 'that he had met the police for a second time, and for a meeting of three long hours in Oslo'
  expect(
    titles(`A spokeswoman for Dr Smith said on [Friday|2016-07-08] ${long}.`, ['Smith'])[0] ?? '',
  ).not.toMatch(/^Smith|^Dr Smith/)
})

test('what a noun of telling tells is in the title, or neither', () => {
  expect(titles('The bank on [Monday|2016-07-11] dismissed talk it would sell its port.')).toEqual([
    'The bank dismissed talk it would sell its port',
  ])
  expect(
    titles(
      'The governing party of the island faced new anger [Monday|2016-07-11] after reports that its leader, a keen sailor, had left for a week at sea.',
    ),
  ).toEqual(['The governing party of the island faced new anger'])
})

test('an infinitive that had only its date goes with it', () => {
  expect(
    titles(
      '[Monday|2016-07-11], the council made a map of the town to be published [next week|2016-07-18/2016-07-24].',
    ),
  ).toEqual(['The council made a map of the town'])
})

test('marks of quotations and “for example” are cut, the words stay', () => {
  expect(titles('The ‘ meeting ’ of the two ministers was held in Oslo on [Monday|2016-07-11].')).toEqual([
    'The meeting of the two ministers was held in Oslo',
  ])
  expect(titles('The army for example attacked the port on [Monday|2016-07-11].')).toEqual([
    'The army attacked the port',
  ])
})

test('“since” before a noun describes the subject where no other verb is left', () => {
  expect(
    titles(
      'The first election since the war is to take place in Norway [this weekend|2016-07-16/2016-07-17].',
    ),
  ).toEqual(['The first election since the war is to take place in Norway'])
})

test('what somebody tells is in the title, whatever stands before “that”', () => {
  expect(
    titles('Smith told a group of students on [Monday|2016-07-11] that he has a plan for the port.'),
  ).toEqual(['Smith told a group of students that he has a plan for the port'])
  expect(
    titles(
      'The army said the port would be closed [next week|2016-07-18/2016-07-24] and that its ships were aimed at Norway.',
    ),
  ).toEqual(['The port would be closed'])
})

test('an “-ed” form before a later verb describes the subject', () => {
  expect(
    titles('A bill proposed by the minister to hold a vote hit the buffers on [Monday|2016-07-11].'),
  ).toEqual(['A bill hit the buffers'])
  expect(titles('On [Monday|2016-07-11] the army warned about the port, which it says could burn.')).toEqual([
    'The army warned about the port',
  ])
})

test('who is named behind what somebody is to another stands for himself', () => {
  expect(
    titles('The bank is closed. Its chief executive, Ola Vik, resigned on [Monday|2016-07-11].', ['Ola Vik']),
  ).toEqual(['Ola Vik resigned'])
  expect(
    titles('The bank said its chairman, Ola Vik, resigned on [Monday|2016-07-11].', ['Ola Vik']),
  ).toEqual(['Ola Vik resigned'])
})

test('a word with a hyphen is not cut', () => {
  expect(
    titles('Voters go to the polls in a by-election forced by a resignation in [May 2016|2016-05].').filter(
      t => /^-/.test(t),
    ),
  ).toEqual([])
})

test('a description, a manner of voting and what is made somewhere leave the happening whole', () => {
  expect(
    titles(
      'The northern line’s old aircraft operating flight NA71 en route to the town of Harrat crashed into a hostel shortly after noon on [Monday|2016-07-11].',
    ),
  ).toEqual(['The northern line’s old aircraft crashed into a hostel shortly after noon'])
  expect(
    titles(
      'The Security Council of the Isles voted unanimously on [Saturday|2016-07-09] to authorize up to 300 unarmed harbour monitors to try and keep the peace.',
    ),
  ).toEqual(['The Security Council of the Isles voted to authorize up to 300 unarmed harbour monitors'])
  expect(
    titles(
      'The firm quickly recalled several kinds of salad produced at its plant in Oslo on [Monday|2016-07-11].',
    ),
  ).not.toContain('Several kinds of salad produced at its plant in Oslo')
  expect(
    titles(
      'The High Court on [Monday|2016-07-11] granted an interim order that stops the private trial brought by the old king of the island.',
    ),
  ).toEqual(['The High Court granted an interim order that stops the private trial'])
})

test('what happened while something was done has its day, and what a court heard is told', () => {
  expect(
    titles('The pilot lost control while coming down near Oslo on [Monday|2016-07-11], the board said.'),
  ).toHaveLength(1)
  expect(titles('The court heard how Ann Lee began writing cheques on [3 May 2014|2014-05-03].')).toEqual([
    'Ann Lee began writing cheques on 3 May 2014',
  ])
})
