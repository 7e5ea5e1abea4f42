import type { Font, Measure } from '../../timeline/scene.ts'

const KEPT = 20_000

/**
 * Text widths as the browser will draw them, from a canvas with the fonts that `element` gives to labels. Make a new one
 * when fonts arrive or the root font size changes.
 */
export function canvasMeasure(element: Element): Measure {
  const style = getComputedStyle(element)
  const serif = style.getPropertyValue('--tl-serif') || 'serif'
  const sans = style.getPropertyValue('--tl-sans') || 'sans-serif'
  const widths: Record<Font, (text: string) => number> = {
    title: lineWidths(`15px ${serif}`, 7.5),
    caption: lineWidths(`12px ${sans}`, 6.5),
  }
  return (text, font) => widths[font](text)
}

/**
 * A line is as wide as its words and the spaces between them, as no letter is kerned with a space, so each word is
 * measured once. A canvas of its own for each font, since to set a font costs more than to measure.
 * `perCharacter`: px, where there is no canvas.
 */
function lineWidths(font: string, perCharacter: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return text => text.length * perCharacter
  context.font = font
  const known = new Map<string, number>()
  const widthOf = (word: string) => {
    const width = known.get(word) ?? context.measureText(word).width
    if (known.size > KEPT) known.clear()
    known.set(word, width)
    return width
  }
  const space = widthOf(' ')
  return text => {
    let width = 0
    let start = 0
    for (;;) {
      const end = text.indexOf(' ', start)
      if (end < 0) return width + widthOf(text.slice(start))
      width += widthOf(text.slice(start, end)) + space
      start = end + 1
    }
  }
}
