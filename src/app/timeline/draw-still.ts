/** The parts of a Scene that are few or stand still: the axis, lanes, the selected mark's hairline. */
import type { Selection } from 'd3'
import { grouped } from '../../dossier/words.ts'
import type { LaneBox, Mark, Scene } from '../../timeline/scene.ts'
import { round } from './pen.ts'

export type Layer = Selection<SVGGElement, unknown, null, undefined>

/** Writing an attribute makes the browser lay text out again even where the value is the same. */
export function write(node: Element, name: string, value: string | number): void {
  if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value))
}

function writeText(node: Element, value: string): void {
  if (node.textContent !== value) node.textContent = value
}

export function drawLanes(layer: Layer, scene: Scene, nameOf: (id: number) => string): void {
  layer
    .selectAll<SVGGElement, LaneBox>('g')
    .data(scene.lanes, lane => lane.id)
    .join(enter => {
      const g = enter.append('g')
      g.append('line').attr('y1', 0.5).attr('y2', 0.5)
      g.append('text').attr('class', 'tl-lane').attr('x', 4).attr('y', 14)
      return g
    })
    .each(function (lane) {
      write(this, 'transform', `translate(0,${lane.y})`)
      const [line, text] = this.children
      if (!line || !text) return
      write(line, 'x2', scene.width)
      writeText(text, `${nameOf(lane.id)} · ${grouped(lane.count)}`)
    })
}

/** Where the line begins: under the mark, and under its own words where it would cross them. */
function below({ y, label }: Mark, x: number): number {
  const crosses = label !== null && label.x < x && x < label.x + label.width
  return crosses ? label.y + label.height + 2 : y + 8
}

/** From the selected mark down to its date. */
export function drawHairline(layer: Layer, scene: Scene): void {
  layer
    .selectAll<SVGLineElement, Mark>('line')
    .data(
      scene.marks.filter(m => m.selected),
      m => m.key,
    )
    .join(enter => enter.append('line').attr('class', 'tl-hairline'))
    .each(function (m) {
      const x = round((m.x0 + m.x1) / 2)
      write(this, 'x1', x)
      write(this, 'x2', x)
      write(this, 'y1', below(m, x))
      write(this, 'y2', scene.axis)
    })
}

/** Of the axis the line and its ticks, from its own top. */
export function axisPath({ ticks, width }: Scene): string {
  return `M0 0.5H${width}${ticks.map(t => `M${Math.round(t.x) + 0.5} 0v5`).join('')}`
}
