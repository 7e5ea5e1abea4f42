import { expect, test } from 'vitest'
import { articleFromText } from '../text/article.ts'
import { recognise } from '../time/recognise.ts'
import { dateDocuments } from './date-documents.ts'

function dated(text: string) {
  const article = articleFromText({ file: 'a.txt', text })
  return dateDocuments([article], [recognise(article)])[0]
}

const WAR =
  'The war began on 11 October 1899. The general arrived on 7 October. On 20 October the invaders tried to cut off the camp. ' +
  'The day chosen for the attack was Saturday, January 6th. The town was relieved in February 1900. The treaty was signed on 31 May 1902.'

test('the days a tale names without a year do not date its writing', () => {
  expect(dated(WAR)?.when).toBeNull()
  expect(dated(WAR)?.undated).toMatch(/^It tells of times gone by/)
})

test('a stamp dates a tale too', () => {
  expect(dated(`Published 3 March 2012\n\n${WAR}`)?.when?.edtf).toBe('2012-03-03')
})
