import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { nameCandidates } from './name-candidates.ts'

const names = (text: string) =>
  nameCandidates(articleFromText({ file: 'case.txt', text: `Oslo news\n\n${text}` }))
    .filter(c => c.sentence > 0)
    .map(c => c.words.join(' '))

test('the agency before the first word of its report is no part of the name behind it', () => {
  expect(names('AP Anadarko Petroleum blasted the plan.')).toEqual(['anadarko petroleum'])
  expect(names('Smith told the AP on Monday.')).toContain('ap')
  expect(names('AP said so.')).toContain('ap')
})
