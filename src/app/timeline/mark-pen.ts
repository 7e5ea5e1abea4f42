import { bar, fade, glyph } from '../../timeline/glyph.ts'
import { LINE, textStart } from '../../timeline/labels.ts'
import type { Label, Mark } from '../../timeline/scene.ts'
import { Pen, round, svgNode } from './pen.ts'

/** From the top of a line to its baseline. */
const BASELINE = { title: 13, caption: 11 } as const

/**
 * Marks of one kind have the same shape and as many lines of words, so that no pen ever has words to take away: a text
 * that is emptied or filled is laid out from scratch, one that changes is not.
 */
export function markKind({ shape, label }: Mark): string {
  if (!label) return shape
  return `${shape}${label.side === 'left' ? '-' : '+'}${label.lines.length}${label.caption === null ? '' : 'c'}`
}

export class MarkPen extends Pen {
  readonly node = svgNode('g', 'tl-mark')
  private readonly path = svgNode('path', 'tl-glyph')
  private readonly band: SVGPathElement | null
  private readonly titles: readonly SVGTextElement[]
  private readonly caption: SVGTextElement | null

  constructor({ shape, label }: Mark) {
    super()
    this.band = shape === 'band' ? svgNode('path', 'tl-band') : null
    const end = label?.side === 'left' ? ' tl-end' : ''
    this.titles = (label?.lines ?? []).map(() => svgNode('text', `tl-title${end}`))
    this.caption = label && label.caption !== null ? svgNode('text', `tl-caption${end}`) : null
    for (const part of [this.band, this.path, ...this.titles, this.caption]) if (part) this.node.append(part)
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
    if (mark.label) this.drawLabel(mark.label, origin, mark.y)
  }

  /** What is out of sight is neither selected nor lit. */
  override park(): void {
    super.park()
    this.write(this.node, 'class', 'tl-mark')
  }

  private drawLabel(label: Label, originX: number, originY: number): void {
    const x = textStart(label) - originX
    const top = label.y - originY
    this.titles.forEach((text, i) => {
      this.place(text, x, top + i * LINE.title + BASELINE.title)
      this.writeText(text, label.lines[i] ?? '')
    })
    if (!this.caption) return
    this.place(this.caption, x, top + label.lines.length * LINE.title + BASELINE.caption)
    this.writeText(this.caption, label.caption ?? '')
  }
}
