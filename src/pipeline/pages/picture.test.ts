import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dossier as dossierSchema } from '../../dossier/schema.ts'
import { canBeDrawn } from './drawable.ts'
import { pictures } from './picture.ts'

const file = path.join(import.meta.dirname, '..', 'cases', '2008-merger', 'golden', 'dossier.json')
const dossier = v.parse(dossierSchema, JSON.parse(readFileSync(file, 'utf8')))

const png = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { signature: view.getUint32(0), width: view.getUint32(16), height: view.getUint32(20) }
}

test('an event and the whole each have a picture of the size that previews ask for', {
  timeout: 60_000,
}, async () => {
  const draw = pictures(dossier)
  const [whole, first, again, second] = [await draw(null), await draw(0), await draw(0), await draw(1)]
  for (const picture of [whole, first, second])
    expect(png(picture)).toEqual({ signature: 0x89504e47, width: 1200, height: 630 })
  expect(again).toEqual(first)
  expect(second).not.toEqual(first)
  expect(whole).not.toEqual(first)
})

test('a row that is not there is an error', async () => {
  await expect(pictures(dossier)(dossier.events.length)).rejects.toThrow(RangeError)
})

test.each(['The “upper” dam fails: 40 % lost', 'Керри в Москве', 'Ο πρωθυπουργός', 'Łódź – 3 °C'])(
  '%j can be drawn',
  text => {
    expect(canBeDrawn(text)).toBe(true)
  },
)

test.each(['会談', 'محادثات', 'Fire 🔥', 'שיחות'])('%j has no letters to draw it with', text => {
  expect(canBeDrawn(text)).toBe(false)
})
