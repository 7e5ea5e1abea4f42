/** Puts a Scene on the page: what moves with pooled pens, what stands still with keyed D3 joins. */
import { select } from 'd3'
import type { Cluster, Era, Mark, Scene, Tick } from '../../timeline/scene.ts'
import type { ChartPlace } from './chart-input.ts'
import { axisPath, drawHairline, drawLanes, type Layer, write } from './draw-still.ts'
import { MarkPen, markKind } from './mark-pen.ts'
import { Pool, svgNode } from './pen.ts'
import { ClusterPen, EraPen, TickPen } from './small-pens.ts'

/** What of a Scene is drawn with emphasis, and how its lanes are called. */
export interface Painted {
  /** Row under the pointer or the keyboard's cursor, or null. */
  lit: number | null
  cursor: string | null
  laneName: (id: number) => string
}

export class Drawing {
  private readonly lanes: Layer
  private readonly hairline: Layer
  private readonly line: SVGPathElement
  private readonly axis: SVGGElement
  /** What moves along with the window: on the axis, and above it. */
  private readonly scale: SVGGElement
  private readonly world: SVGGElement
  private readonly eras: Pool<Era, EraPen>
  private readonly ticks: Pool<Tick, TickPen>
  private readonly clusters: Pool<Cluster, ClusterPen>
  private readonly marks: Pool<Mark, MarkPen>
  private anchor = { from: 0, scale: 0 }

  constructor(private readonly place: ChartPlace) {
    const { svg } = place
    this.lanes = select(group(svg, 'lanes'))
    this.hairline = select(group(svg, 'hair'))
    this.world = group(svg, 'world')
    this.axis = group(svg, 'foot')
    this.line = svgNode('path', 'tl-line')
    this.axis.append(this.line)
    this.scale = group(this.axis, 'scale')
    this.ticks = new Pool(
      this.scale,
      t => String(t.day),
      t => t.align,
      t => new TickPen(t),
    )
    this.eras = new Pool(
      group(this.axis, 'eras'),
      e => e.key,
      one,
      () => new EraPen(),
    )
    this.clusters = new Pool(
      group(this.world, 'clusters'),
      c => c.key,
      one,
      () => new ClusterPen(),
    )
    this.marks = new Pool(
      group(this.world, 'marks'),
      m => m.key,
      markKind,
      m => new MarkPen(m),
    )
  }

  clear(): void {
    const { svg, axis } = this.place
    svg.replaceChildren(...svg.querySelectorAll(':scope > defs'))
    axis.replaceChildren()
  }

  draw(scene: Scene, painted: Painted): void {
    const { svg } = this.place
    write(svg, 'height', scene.height)
    write(svg, 'width', scene.width)
    const shift = this.shiftFor(scene)
    this.placeAxis(scene)
    for (const moved of [this.world, this.scale]) write(moved, 'transform', `translate(${-shift},0)`)
    drawLanes(this.lanes, scene, painted.laneName)
    write(this.line, 'd', axisPath(scene))
    drawHairline(this.hairline, scene)
    const { lit, cursor } = painted
    this.ticks.join(
      scene.ticks.filter(t => t.label !== ''),
      (pen, tick) => pen.draw(tick, shift),
    )
    this.eras.join(
      scene.eras.filter(e => e.label !== ''),
      (pen, era) => pen.draw(era),
    )
    this.clusters.join(scene.clusters, (pen, cluster) => pen.draw(cluster, shift, cluster.key === cursor))
    const selected = scene.marks.filter(m => m.selected)
    this.marks.join(scene.marks, (pen, mark) => {
      const crossed = selected.some(s => isCrossed(mark, s)) ? ' tl-crossed' : ''
      pen.draw(mark, shift, `${mark.row === lit ? ' tl-lit' : ''}${crossed}`)
    })
  }

  /** A drawing of its own is moved apart from the marks, which costs time in each frame: the axis has one only where lanes need it. */
  private placeAxis({ axis, lanes }: Scene): void {
    const { svg, axis: over } = this.place
    const home = lanes.length > 0 ? over : svg
    if (this.axis.parentNode !== home) home.append(this.axis)
    write(this.axis, 'transform', `translate(0,${home === svg ? axis : 0})`)
  }

  /** While the scale stays, marks keep their places and the world moves under the window. */
  private shiftFor(scene: Scene): number {
    if (scene.scale !== this.anchor.scale) this.anchor = { from: scene.from, scale: scene.scale }
    return Math.round((scene.from - this.anchor.from) * scene.scale * 10) / 10
  }
}

/** Whether the hairline of a selected mark runs through the words of another below it. */
function isCrossed({ label }: Mark, selected: Mark): boolean {
  const x = (selected.x0 + selected.x1) / 2
  return label !== null && label.y > selected.y && label.x < x && label.x + label.width > x
}

function one(): string {
  return ''
}

function group(parent: SVGElement, name: string): SVGGElement {
  const node = svgNode('g', `tl-${name}`)
  parent.append(node)
  return node
}
