import { expect, test } from 'vitest'
import { articleFromText } from './article.ts'
import { pictureCredit } from './picture-credit.ts'

const cut = (text: string) => {
  const found = pictureCredit(text)
  return found === null ? null : text.slice(found.start, found.end)
}

test('a credit is told from the text it is run into', () => {
  expect(cut('Photograph : Ann Lee\\/AFP\\/Getty Images The storm hit the port.')).toBe(
    'Photograph : Ann Lee\\/AFP\\/Getty Images',
  )
  expect(cut('Photograph: Bob Ray/Reuters The army left the port.')).toBe('Photograph: Bob Ray/Reuters')
  expect(cut('The port after the storm. Photo: AP Soldiers searched it.')).toBe('Photo: AP')
  expect(cut('AP Photo/Ann Lee The minister resigned.')).toBe('AP Photo/Ann Lee')
})

test('a picture that is spoken of is no credit', () => {
  for (const text of [
    'The photograph: AP says it shows the port.',
    'A photograph by Ann Lee of Reuters won the prize.',
    'The picture is clear: Reuters will be sold.',
    'Image: The minister wants a better one for Reuters.',
  ])
    expect(cut(text)).toBeNull()
})

test('the sentence begins behind the credit', () => {
  const { sentences, text } = articleFromText({
    file: 'a.txt',
    text: 'Storm over Lisbon\n\nThe port at night. Photograph: Ann Lee/Reuters The storm hit Lisbon on Monday.',
  })
  expect(sentences.map(s => text.slice(s.start, s.end))).toEqual([
    'Storm over Lisbon',
    'The port at night.',
    'The storm hit Lisbon on Monday.',
  ])
})

test('a credit in brackets that runs into the text', () => {
  const text = 'Smith boards his plane on Thursday. (Ann Lee/Reuters)Smith will meet Brown.'
  const { start = 0, end = 0 } = pictureCredit(text) ?? {}
  expect(text.slice(start, end)).toBe('(Ann Lee/Reuters)')
})
