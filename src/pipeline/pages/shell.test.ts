import { expect, test } from 'vitest'
import { html } from './html.ts'
import { shellFrom } from './shell.ts'

const INDEX =
  '<head><title>x</title><script src="./assets/a.js"></script><!--page-head--></head><body><div id="root"><!--page-body--></div></body>'
const event = {
  title: 'Dam fails & floods',
  description: '“$& it broke”',
  path: 'e/1998-05-02-dam.html',
  head: html``,
  body: html`<main>text</main>`,
  pictured: 3,
}

test('a page one folder down reaches the same assets', () => {
  const page = shellFrom(INDEX)(event, null)
  expect(page).toContain('src="../assets/a.js"')
  expect(page).toContain('<div id="root"><main>text</main></div>')
  expect(page).toContain('<title>Dam fails &amp; floods</title>')
})

test('replacement patterns in a quotation stay text', () => {
  expect(shellFrom(INDEX)(event, null)).toContain('content="“$&amp; it broke”"')
})

test('absolute links are written only where the address of the site is known', () => {
  expect(shellFrom(INDEX)(event, null)).not.toContain('canonical')
  expect(shellFrom(INDEX)(event, 'https://example.org/t/')).toContain(
    '<link rel="canonical" href="https://example.org/t/e/1998-05-02-dam.html">',
  )
})

test('a preview names its picture by its absolute address; a page without one names none', () => {
  const shell = shellFrom(INDEX)
  expect(shell(event, 'https://example.org/t/')).toContain(
    'content="https://example.org/t/e/1998-05-02-dam.png"',
  )
  expect(shell({ ...event, path: '', pictured: null }, 'https://example.org/')).toContain(
    'content="https://example.org/preview.png"',
  )
  expect(shell({ ...event, pictured: false }, 'https://example.org/')).not.toContain('og:image')
  expect(shell(event, null)).not.toContain('og:image')
})

test('a built page without the places to fill is an error', () => {
  expect(() => shellFrom('<title></title>')).toThrow('<!--page-head-->')
})
