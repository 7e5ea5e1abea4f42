/** What the page says around the drawing: which part is on view, what lies outside of it, what a pointer is on. */
import type { EventTable } from '../../dossier/table.ts'
import type { Hit } from '../../timeline/hit.ts'
import { rowDate } from '../../timeline/labels.ts'
import type { Scene } from '../../timeline/scene.ts'
import { windowWords } from '../../timeline/window-words.ts'
import type { Chart } from './chart.ts'

export function tellWindow(scene: Scene, chart: Chart, thumb: HTMLElement): void {
  const { extent } = chart
  const share = ((scene.from + scene.to) / 2 - extent.from) / (extent.to - extent.from)
  const words = windowWords(scene.from, scene.to)
  if (thumb.getAttribute('aria-valuetext') === words) return
  thumb.setAttribute('aria-valuetext', words)
  thumb.setAttribute('aria-valuenow', String(Math.round(Math.min(1, Math.max(0, share)) * 100)))
}

/** Of the window: what lies before it, and what behind. */
export const SIDES = ['earlier', 'later'] as const
export type Side = (typeof SIDES)[number]

export function tellChips(scene: Scene, chips: Record<Side, HTMLElement>): void {
  for (const side of SIDES) {
    const button = chips[side]
    const chip = scene.chips.find(c => c.side === side)
    if (button.hidden === Boolean(chip)) button.hidden = !chip
    const words = chip ? (side === 'earlier' ? `‹ ${chip.label}` : `${chip.label} ›`) : ''
    if (button.textContent !== words) button.textContent = words
  }
}

export function hitWords(target: Hit, table: EventTable): string {
  if ('row' in target) return `${rowDate(table, target.row, 'long', true)}: ${table.titles[target.row] ?? ''}`
  return `${target.count} events, ${windowWords(target.from, target.to + 1)}`
}

/** What is shown keeps so far from the edges of lanes that scroll, px. */
const CLEAR = 40

/** Lanes may be taller than the window: scrolls them until one of the places is in view. */
export function showLane(places: readonly Hit[], plot: HTMLElement, axis: Element): void {
  const lanes = plot.closest('.stage')
  if (!lanes || places.length === 0) return
  const { top } = plot.getBoundingClientRect()
  const high = lanes.getBoundingClientRect().top + CLEAR - top
  const low = axis.getBoundingClientRect().top - CLEAR - top
  const ways = places.map(({ y }) => Math.min(0, y - high) + Math.max(0, y - low))
  lanes.scrollBy(
    0,
    ways.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a)),
  )
}

/** Names what is under the pointer where the drawing has no room for all of its words. */
export function showTip(tip: HTMLElement, target: Hit | null, scene: Scene, table: EventTable): void {
  const said = target !== null && 'row' in target && target.label?.kind === 'card'
  tip.hidden = target === null || said
  if (target === null || said) return
  tip.textContent = hitWords(target, table)
  const middle = (Math.max(0, target.x0) + Math.min(scene.width, target.x1)) / 2
  const left = Math.max(4, Math.min(scene.width - tip.offsetWidth - 4, middle - tip.offsetWidth / 2))
  const above = target.y - tip.offsetHeight - 14
  tip.style.transform = `translate(${Math.round(left)}px,${Math.round(above > 0 ? above : target.y + 14)}px)`
}
