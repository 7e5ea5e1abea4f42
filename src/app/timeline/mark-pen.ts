import { bar, fade, glyph } from '../../timeline/glyph.ts'
import { LINE } from '../../timeline/labels.ts'
import type { Label, Mark } from '../../timeline/scene.ts'
import { Pen, round, svgNode } from './pen.ts'

/** From the top of a line to its baseline. */
const BASELINE = { title: 13, caption: 11 } as const

export class MarkPen extends Pen {
  readonly node = svgNode('g', 'tl-mark')
  private readonly path = svgNode('path', 'tl-glyph')
  private readonly band: SVGPathElement | null
  private readonly texts: (SVGTextElement | undefined)[] = []

  constructor(mark: Mark) {
    super()
    this.band = mark.shape === 'band' ? svgNode('path', 'tl-band') : null
    if (this.band) this.node.append(this.band)
    this.node.append(this.path)
  }

  /** `state`: further classes, each with a space before it. `shift`: px the whole drawing is moved by, so that a pan moves one parent and not every mark. */
  draw(mark: Mark, shift: number, state: string): void {
    const origin = mark.shape === 'bar' ? mark.x0 : (mark.x0 + mark.x1) / 2
    const length = round(mark.x1 - mark.x0)
    this.move(this.node, origin + shift, mark.y)
    this.write(this.node, 'class', `tl-mark${mark.selected ? ' tl-selected' : ''}${state}`)
    this.write(this.path, 'd', mark.shape === 'bar' ? bar(length, mark.status, mark.conflict) : glyph(mark))
    if (this.band) {
      this.write(this.band, 'd', `M${-length / 2} -5h${length}v10h${-length}z`)
      this.write(this.band, 'fill', `url(#tl-fade-${fade(mark.part)})`)
    }
    this.drawLabel(mark.label, origin, mark.y)
  }

  private drawLabel(label: Label | null, originX: number, originY: number): void {
    if (!label && this.texts.length === 0) return
    const x = label ? round(label.x - originX) : 0
    const top = label ? label.y - originY : 0
    const lines = label?.lines.length ?? 0
    this.drawLine(0, x, top + BASELINE.title, label?.lines[0] ?? '')
    this.drawLine(1, x, top + LINE.title + BASELINE.title, label?.lines[1] ?? '')
    this.drawLine(2, x, top + lines * LINE.title + BASELINE.caption, label?.caption ?? '')
  }

  /** Two lines of title and one of caption, each kept where it is while it has nothing to say. */
  private drawLine(i: 0 | 1 | 2, x: number, y: number, words: string): void {
    let text = this.texts[i]
    if (!text && words === '') return
    if (!text) {
      text = svgNode('text', i === 2 ? 'tl-caption' : 'tl-title')
      this.texts[i] = text
      this.node.append(text)
    }
    if (words !== '') this.place(text, x, y)
    this.writeText(text, words)
  }
}
