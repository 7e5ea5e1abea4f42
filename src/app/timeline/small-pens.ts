import type { Cluster, Era, Tick } from '../../timeline/scene.ts'
import { Pen, svgNode } from './pen.ts'

/** A count in a rounded box as wide as its span. */
export class ClusterPen extends Pen {
  readonly node = svgNode('g', 'tl-cluster')
  private readonly box = svgNode('rect', 'tl-box')
  private readonly text = svgNode('text', 'tl-count')

  constructor() {
    super()
    for (const [name, value] of [
      ['y', '-9'],
      ['height', '18'],
      ['rx', '4'],
    ] as const)
      this.box.setAttribute(name, value)
    this.text.setAttribute('y', '4')
    this.node.append(this.box, this.text)
  }

  draw(cluster: Cluster, shift: number, lit: boolean): void {
    const width = Math.round(cluster.x1 - cluster.x0)
    this.move(this.node, Math.round((cluster.x0 + cluster.x1) / 2 + shift), cluster.y)
    this.write(this.node, 'class', lit ? 'tl-cluster tl-lit' : 'tl-cluster')
    this.write(this.box, 'x', String(-width / 2))
    this.write(this.box, 'width', String(width))
    this.writeText(this.text, cluster.label)
  }
}

/** Words at a place of the axis. A group is moved, not its text: a text with a transform of its own is laid out again. */
class AxisPen extends Pen {
  readonly node = svgNode('g', 'tl-word')
  protected readonly text: SVGTextElement

  constructor(className: string) {
    super()
    this.text = svgNode('text', className)
    this.node.append(this.text)
  }
}

export class TickPen extends AxisPen {
  constructor({ align }: Tick) {
    super(align === 'middle' ? 'tl-tick tl-middle' : 'tl-tick')
    if (align === 'start') this.text.setAttribute('x', '4')
  }

  draw(tick: Tick, shift: number): void {
    this.move(this.node, tick.x + shift, 16)
    this.writeText(this.text, tick.label)
  }
}

export class EraPen extends AxisPen {
  constructor() {
    super('tl-era')
  }

  draw(era: Era): void {
    this.move(this.node, era.x, 34)
    this.writeText(this.text, era.label)
  }
}
