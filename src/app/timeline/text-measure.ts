import type { Font, Measure } from '../../timeline/scene.ts'

const KEPT = 20_000

/**
 * Text widths as the browser will draw them, from a canvas with the fonts that `element` gives to labels.
 * Make a new one when fonts arrive or the root font size changes.
 */
export function canvasMeasure(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(element)
  const fonts: Record<Font, string> = {
    title: `15px ${style.getPropertyValue('--tl-serif') || 'serif'}`,
    caption: `12px ${style.getPropertyValue('--tl-sans') || 'sans-serif'}`,
  }
  const known: Record<Font, Map<string, number>> = { title: new Map(), caption: new Map() }
  let current: Font | null = null
  return (text, font) => {
    const widths = known[font]
    const width = widths.get(text)
    if (width !== undefined) return width
    if (context && current !== font) context.font = fonts[font]
    current = font
    const measured = context ? context.measureText(text).width : text.length * (font === 'title' ? 7.5 : 6.5)
    if (widths.size > KEPT) widths.clear()
    widths.set(text, measured)
    return measured
  }
}
