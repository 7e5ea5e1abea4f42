import { expect, test } from 'vitest'
import { markedArticle } from '../events/marked-text.ts'
import { state } from '../events/state.ts'
import type { Statement } from '../events/statement.ts'
import { eventActors } from './event-actors.ts'

const NAMES = ['Smith', 'Jones', 'Brown']

function statement(marked: string): Statement {
  const [first] = state(markedArticle(marked, '2016-07-15', NAMES)).statements
  if (first === undefined) throw new Error(`no statement in ${marked}`)
  return first
}

const met = statement('Smith met Jones in Oslo on [Monday|2016-07-11].')
const alone = statement('Smith met the rebels on [Monday|2016-07-11].')
const beside = statement('Smith met Brown on [Monday|2016-07-11].')
const actors = (statements: Statement[]) => eventActors({ statements, titleOf: met })

test('whom most name comes first', () => {
  expect(actors([beside, met, alone])).toEqual(['smith', 'brown', 'jones'])
})

test('of many statements a name that one alone has is left out, unless the title has it', () => {
  const nine = Array.from({ length: 9 }, () => alone)
  expect(actors([met, ...nine, beside])).toEqual(['smith', 'jones'])
  expect(actors([met, ...nine, beside, beside])).toEqual(['smith', 'brown', 'jones'])
})
