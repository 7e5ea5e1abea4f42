/** Puts a Scene on the page: marks with pooled pens, the rest with keyed D3 joins. */
import { type Selection, select } from 'd3'
import type { Cluster, Era, LaneBox, Mark, Scene, Shape, Tick } from '../../timeline/scene.ts'
import { MarkPen, svgNode } from './mark-pen.ts'

type Layer = Selection<SVGGElement, unknown, null, undefined>

/** Pens of a shape that wait for their next mark; more are thrown away. */
const SPARE = 80

export interface Painted {
  /** Row under the pointer or the keyboard's cursor, or null. */
  lit: number | null
  cursor: string | null
  laneName: (id: number) => string
}

export class Drawing {
  private readonly layers: Record<'lanes' | 'axis' | 'world' | 'clusters' | 'marks', Layer>
  private readonly pens = new Map<string, MarkPen>()
  private readonly spare: Record<Shape, MarkPen[]> = { point: [], bar: [], band: [] }
  private anchor = { from: 0, scale: 0 }

  constructor(private readonly svg: SVGSVGElement) {
    const lanes = layer(svg, 'lanes')
    const axis = layer(svg, 'axis')
    const world = layer(svg, 'world')
    const parent = world.node() ?? svg
    this.layers = { lanes, axis, world, clusters: layer(parent, 'clusters'), marks: layer(parent, 'marks') }
  }

  draw(scene: Scene, painted: Painted): void {
    select(this.svg).attr('height', scene.height).attr('width', scene.width)
    const shift = this.shiftFor(scene)
    this.layers.world.attr('transform', `translate(${-shift},0)`)
    this.drawLanes(scene, painted.laneName)
    this.drawAxis(scene)
    this.drawClusters(scene.clusters, shift, painted.cursor)
    this.drawMarks(scene.marks, shift, painted)
    this.drawHairline(scene)
  }

  /** While the scale stays, marks keep their places and the world moves under the window. */
  private shiftFor(scene: Scene): number {
    if (scene.scale !== this.anchor.scale) this.anchor = { from: scene.from, scale: scene.scale }
    return Math.round((scene.from - this.anchor.from) * scene.scale * 10) / 10
  }

  private drawMarks(marks: Mark[], shift: number, painted: Painted): void {
    const keys = new Set(marks.map(m => m.key))
    for (const [key, pen] of this.pens) if (!keys.has(key)) this.release(key, pen)
    for (const mark of marks) {
      const pen = this.penFor(mark)
      pen.draw(mark, shift, mark.row === painted.lit)
    }
  }

  private penFor(mark: Mark): MarkPen {
    const held = this.pens.get(mark.key)
    if (held && held.shape === mark.shape) return held
    if (held) this.release(mark.key, held)
    const pen = this.spare[mark.shape].pop() ?? new MarkPen(mark.shape)
    if (!pen.node.isConnected) this.layers.marks.node()?.append(pen.node)
    pen.show()
    this.pens.set(mark.key, pen)
    return pen
  }

  private release(key: string, pen: MarkPen): void {
    this.pens.delete(key)
    if (this.spare[pen.shape].length < SPARE) {
      pen.hide()
      this.spare[pen.shape].push(pen)
    } else pen.node.remove()
  }

  private drawClusters(clusters: Cluster[], shift: number, cursor: string | null): void {
    const width = (c: Cluster) => Math.round(c.x1 - c.x0)
    this.layers.clusters
      .selectAll<SVGGElement, Cluster>('g')
      .data(clusters, c => c.key)
      .join(enter => {
        const g = enter.append('g').attr('class', 'tl-cluster')
        g.append('rect').attr('y', -9).attr('height', 18).attr('rx', 4)
        g.append('text').attr('y', 4)
        return g
      })
      .classed('tl-lit', c => c.key === cursor)
      .attr('transform', c => `translate(${Math.round(c.x0 + shift)},${c.y})`)
      .each(function (c) {
        const [rect, text] = this.children
        if (rect && rect.getAttribute('width') !== String(width(c)))
          rect.setAttribute('width', String(width(c)))
        if (!text) return
        if (text.textContent !== c.label) text.textContent = c.label
        text.setAttribute('x', String(width(c) / 2))
      })
  }

  private drawAxis(scene: Scene): void {
    const { axis: layer } = this.layers
    const y = scene.axis
    layer.selectAll('path').data([scene]).join('path').attr('d', axisPath)
    layer
      .selectAll<SVGTextElement, Tick>('text.tl-tick')
      .data(
        scene.ticks.filter(t => t.label !== ''),
        t => t.day,
      )
      .join('text')
      .attr('class', 'tl-tick')
      .attr('text-anchor', t => t.align)
      .attr('x', t => Math.round((t.align === 'middle' ? t.x : t.x + 4) * 10) / 10)
      .attr('y', y + 16)
      .text(t => t.label)
    layer
      .selectAll<SVGTextElement, Era>('text.tl-era')
      .data(
        scene.eras.filter(e => e.label !== ''),
        e => e.key,
      )
      .join('text')
      .attr('class', 'tl-era')
      .attr('x', e => Math.round(e.x * 10) / 10)
      .attr('y', y + 34)
      .text(e => e.label)
  }

  private drawLanes(scene: Scene, nameOf: (id: number) => string): void {
    this.layers.lanes
      .selectAll<SVGGElement, LaneBox>('g')
      .data(scene.lanes, lane => lane.id)
      .join(enter => {
        const g = enter.append('g')
        g.append('line').attr('y1', 0.5).attr('y2', 0.5)
        g.append('text').attr('class', 'tl-lane').attr('x', 4).attr('y', 14)
        return g
      })
      .attr('transform', lane => `translate(0,${lane.y})`)
      .each(function (lane) {
        this.querySelector('line')?.setAttribute('x2', String(scene.width))
        const text = this.querySelector('text')
        const words = `${nameOf(lane.id)} · ${lane.count}`
        if (text && text.textContent !== words) text.textContent = words
      })
  }

  /** From the selected mark down to its date. */
  private drawHairline(scene: Scene): void {
    const selected = scene.marks.filter(m => m.selected)
    this.layers.axis
      .selectAll<SVGLineElement, Mark>('line.tl-hairline')
      .data(selected, m => m.key)
      .join('line')
      .attr('class', 'tl-hairline')
      .attr('x1', m => (m.x0 + m.x1) / 2)
      .attr('x2', m => (m.x0 + m.x1) / 2)
      .attr('y1', m => m.y + 8)
      .attr('y2', scene.axis)
  }
}

function axisPath(scene: Scene): string {
  const ticks = scene.ticks.map(t => `M${Math.round(t.x) + 0.5} ${scene.axis}v5`).join('')
  return `M0 ${scene.axis + 0.5}H${scene.width}${ticks}`
}

function layer(parent: SVGElement, name: string): Layer {
  const node = svgNode('g', `tl-${name}`)
  parent.append(node)
  return select(node)
}
