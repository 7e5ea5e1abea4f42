/**
 * One mark on the page. Creating SVG nodes is the dearest thing a frame can do, so pens are pooled: a pen that is no
 * longer needed waits, hidden, for the next mark of its shape, and only what differs is written.
 */
import { bar, fade, glyph } from '../../timeline/glyph.ts'
import { LINE } from '../../timeline/labels.ts'
import type { Label, Mark, Shape } from '../../timeline/scene.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** From the top of a line to its baseline. */
const BASELINE = { title: 13, caption: 11 } as const

export function svgNode<K extends keyof SVGElementTagNameMap>(
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name)
  node.setAttribute('class', className)
  return node
}

export class MarkPen {
  readonly node = svgNode('g', 'tl-mark')
  private readonly path = svgNode('path', 'tl-glyph')
  private readonly band: SVGPathElement | null
  private readonly texts: SVGTextElement[] = []
  private readonly written = new Map<Element, Map<string, string>>()

  constructor(readonly shape: Shape) {
    this.band = shape === 'band' ? svgNode('path', 'tl-band') : null
    if (this.band) this.node.append(this.band)
    this.node.append(this.path)
  }

  /** `shift`: px the whole drawing is moved by, so that a pan moves one parent and not every mark. */
  draw(mark: Mark, shift: number, lit: boolean): void {
    const middle = (mark.x0 + mark.x1) / 2
    const origin = mark.shape === 'bar' ? mark.x0 : middle
    this.write(this.node, 'transform', `translate(${round(origin + shift)},${round(mark.y)})`)
    this.write(this.node, 'class', `tl-mark${mark.selected ? ' tl-selected' : ''}${lit ? ' tl-lit' : ''}`)
    const length = round(mark.x1 - mark.x0)
    this.write(this.path, 'd', mark.shape === 'bar' ? bar(length, mark.status, mark.conflict) : glyph(mark))
    if (this.band) {
      this.write(this.band, 'd', `M${-length / 2} -5h${length}v10h${-length}z`)
      this.write(this.band, 'fill', `url(#tl-fade-${fade(mark.part)})`)
    }
    this.drawLabel(mark.label, origin, mark.y)
  }

  hide(): void {
    this.write(this.node, 'display', 'none')
  }

  show(): void {
    this.write(this.node, 'display', 'inline')
  }

  private drawLabel(label: Label | null, originX: number, originY: number): void {
    const lines = label ? label.lines.length : 0
    const count = label ? lines + (label.caption === null ? 0 : 1) : 0
    while (this.texts.length < count) {
      const text = svgNode('text', 'tl-title')
      this.texts.push(text)
      this.node.append(text)
    }
    this.texts.forEach((text, i) => {
      this.write(text, 'display', i < count ? 'inline' : 'none')
      if (!label || i >= count) return
      const caption = i === lines
      const top = label.y - originY + Math.min(i, lines) * LINE.title
      this.write(text, 'class', caption ? 'tl-caption' : 'tl-title')
      this.write(text, 'x', String(round(label.x - originX)))
      this.write(text, 'y', String(round(top + (caption ? BASELINE.caption : BASELINE.title))))
      this.writeText(text, (caption ? label.caption : label.lines[i]) ?? '')
    })
  }

  private write(node: Element, name: string, value: string): void {
    if (this.isNew(node, name, value)) node.setAttribute(name, value)
  }

  private writeText(node: Element, value: string): void {
    if (this.isNew(node, '', value)) node.textContent = value
  }

  private isNew(node: Element, name: string, value: string): boolean {
    const known = this.written.get(node) ?? new Map<string, string>()
    if (known.get(name) === value) return false
    known.set(name, value)
    this.written.set(node, known)
    return true
  }
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}
