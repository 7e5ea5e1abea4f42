import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { findActors } from './find-actors.ts'

const states = (text: string) =>
  findActors([articleFromText({ file: 'a.txt', text })], []).mentions[0]?.map(m => `${m.text} ${m.actor}`)

test('a state acts through its government, forces and officials', () => {
  expect(states('The strikes by Russian air forces hit the port.')).toEqual(['Russian russia'])
  expect(states('On Monday the Spanish government announced a plan.')).toEqual(['Spanish spain'])
  expect(states('In spring South Korean troops left the camp.')).toEqual(['South Korean south-korea'])
  expect(states('Two dead, senior U.S. officials told the paper.')).toEqual(['U.S. united-states'])
})

test('peoples, things, opponents and states of the past are not the state', () => {
  for (const text of [
    'On Tuesday the French farmers left the port.',
    'The bomb hit a British army base in the north.',
    'In May pro-Russian forces left the camp.',
    'In May the Kurdish forces left the camp.',
    'A former Iraqi army officer left the camp.',
    'The German rebel forces left the camp.',
  ])
    expect(states(text), text).toEqual([])
})
