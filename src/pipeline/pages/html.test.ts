import { expect, test } from 'vitest'
import { html, jsonBlock } from './html.ts'

test('what is put in is text', () => {
  const title = `<script>alert("1")</script> & 'two'`
  expect(html`<b title="${title}">${title}</b>`.source).toBe(
    '<b title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;two&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;two&#39;</b>',
  )
})

test('HTML, lists and nothing nest', () => {
  expect(html`<ul>${['a', '<'].map(x => html`<li>${x}</li>`)}${null}</ul>`.source).toBe(
    '<ul><li>a</li><li>&lt;</li></ul>',
  )
})

test('a data block cannot be closed by its own text', () => {
  const block = jsonBlock('application/ld+json', { name: '</script><script>alert(1)</script>' }).source
  expect(block.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
    name: '</script><script>alert(1)</script>',
  })
})
