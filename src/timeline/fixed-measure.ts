import type { Measure } from './scene.ts'

/** Widths of a made-up font, the same on every machine: for the gallery, its goldens and tests. */
export const fixedMeasure: Measure = (text, font) => {
  let width = 0
  for (const c of text) width += 'iljtfr.,’“” ()'.includes(c) ? 4.2 : /[A-ZmwMW…–]/.test(c) ? 10 : 7.6
  return Math.round(width * (font === 'title' ? 1 : 0.82) * 10) / 10
}
