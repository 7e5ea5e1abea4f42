/** What the page gives to the chart, and what the chart tells the page. */
import type { EventTable } from '../../dossier/table.ts'
import type { Lanes } from '../../dossier/view.ts'
import type { Hit } from '../../timeline/hit.ts'
import type { Window } from '../../timeline/opening.ts'
import type { Prepared } from '../../timeline/prepare.ts'
import type { Cluster, Scene } from '../../timeline/scene.ts'
import type { Chart } from './chart.ts'

export interface ChartInput {
  table: EventTable
  visible: Uint32Array | null
  selected: number | null
  /** Day numbers, inclusive; null: the opening window. */
  window: Window | null
  lanes: Lanes
  laneName: (id: number) => string
}

export interface ChartEvents {
  select(row: number): void
  /** Day numbers, inclusive. */
  commit(from: number, to: number): void
  /** Events of one day that no zoom can part. */
  list(cluster: Cluster, scene: Scene, prepared: Prepared): void
  /** After each drawn frame. */
  drawn(scene: Scene, chart: Chart): void
  hover(target: Hit | null, scene: Scene): void
}

export interface ChartPlace {
  svg: SVGSVGElement
  /** Holds the axis of lanes: it lies over their foot, and stays in view where they are taller than the window. */
  axis: SVGSVGElement
  plot: HTMLElement
}
