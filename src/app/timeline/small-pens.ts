import type { Cluster, Tick } from '../../timeline/scene.ts'
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

export class TickPen extends Pen {
  readonly node = svgNode('text', 'tl-tick')

  draw(tick: Tick, shift: number, axis: number): void {
    const middle = tick.align === 'middle'
    this.move(this.node, tick.x + shift + (middle ? 0 : 4), axis + 16)
    this.write(this.node, 'class', middle ? 'tl-tick tl-middle' : 'tl-tick')
    this.writeText(this.node, tick.label)
  }
}
