/** Medians with ranges as Markdown tables, and multiples of the canvas probe in the same rounds. */
import { quantile, type Run } from './measure.ts'

/** One run of one contestant with so many events. */
export interface Row extends Run {
  name: string
  size: number
}

type Figure = [title: string, of: (row: Row) => number | undefined]

const FIGURES: Figure[] = [
  ['first event, ms', r => r.firstEvent],
  ['first event drawn, ms', r => r.firstMark],
  ['zoom, main ms a frame p95', r => r.zoom?.mainP95],
  ['zoom, dropped', r => r.zoom?.dropped],
  ['pan, main ms a frame p95', r => r.pan?.mainP95],
  ['pan, dropped', r => r.pan?.dropped],
  ['click to panel, ms', r => r.click],
  ['filter on, main ms', r => r.filterOn],
  ['filter off, main ms', r => r.filterOff],
  ['elements', r => r.elements],
  ['heap, MiB', r => r.heap],
]

export function report(rows: readonly Row[]): string {
  return [...new Set(rows.map(r => r.size))]
    .map(size =>
      table(
        rows.filter(r => r.size === size),
        size,
      ),
    )
    .join('\n\n')
}

function table(rows: readonly Row[], size: number): string {
  const names = [...new Set(rows.map(r => r.name))]
  const head = `### ${size.toLocaleString('en')} events\n\n| | ${names.join(' | ')} |\n|---|${'---|'.repeat(names.length)}`
  const lines = FIGURES.map(([title, of]) => {
    const probe = values(rows, 'canvas-probe', of)
    return `| ${title} | ${names.map(name => cell(values(rows, name, of), name === 'canvas-probe' ? [] : probe)).join(' | ')} |`
  })
  const notes = rows.filter(r => r.unfinished).map(r => `${r.name}: did not finish (${r.unfinished})`)
  return [head, ...lines, ...new Set(notes)].join('\n')
}

function values(rows: readonly Row[], name: string, of: Figure[1]): number[] {
  return rows
    .filter(r => r.name === name)
    .map(of)
    .filter((v): v is number => v !== undefined && Number.isFinite(v))
}

function cell(of: readonly number[], probe: readonly number[]): string {
  if (of.length === 0) return '–'
  const median = quantile(of, 0.5)
  const base = quantile(probe, 0.5)
  const multiple = probe.length > 0 && base > 0 ? ` ${(median / base).toFixed(1)}×` : ''
  return `${short(median)} (${short(Math.min(...of))}–${short(Math.max(...of))})${multiple}`
}

function short(x: number): string {
  return x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2)
}
