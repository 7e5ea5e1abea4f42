/// <reference types="node" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CASES, caseScene } from './cases.ts'
import { sceneSvg } from './svg.ts'

const folder = fileURLToPath(new URL('cases/', import.meta.url))

/**
 * Goldens: a scene that changed is written beside its golden as `<name>-changed.svg`, to look at and, where the change is
 * meant, to rename. Never in CI, which must not make its own truth.
 */
test.each(CASES.map(c => [c.name, c] as const))('%s looks as it did', (name, c) => {
  const golden = `${folder}${name}.svg`
  const svg = sceneSvg(caseScene(c))
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : null
  if (svg !== known && !process.env.CI) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(known === null ? golden : `${folder}${name}-changed.svg`, svg)
  }
  expect(svg).toBe(known ?? (process.env.CI ? '' : svg))
})
