/**
 * A Scene is the timeline as geometry: what is drawn, where, and what each piece stands for. Drawing, hit-testing,
 * keyboard order, the gallery and the tests all read it; none of them computes a place of its own.
 * Lengths are CSS px from the top left of the drawing. Times are day numbers, fractional inside a gesture.
 */
import type { TimelineEvent } from '../dossier/schema.ts'

export type Font = 'title' | 'caption'
/** Width of one line of text in CSS px. */
export type Measure = (text: string, font: Font) => number

/** What of the timeline is looked at: [from, to) in days, over `width` px. */
export interface Frame {
  width: number
  from: number
  to: number
  /** Row of the event table, drawn whatever the crowd. */
  selected: number | null
  measure: Measure
  /** In a running movement: the labels on screen, by the keys of their marks. They stay while they fit. */
  held?: ReadonlyMap<string, Label> | null
}

/**
 * Text right or left of a mark, or below it. 'card': the whole title in one or two lines, and its date. 'short': one line, perhaps
 * cut, and its date. 'title': one line, perhaps cut.
 */
export interface Label {
  kind: 'card' | 'short' | 'title'
  /** Where it stands from its mark. */
  side: 'right' | 'left' | 'below'
  x: number
  y: number
  width: number
  height: number
  lines: string[]
  caption: string | null
}

type Shape = 'point' | 'bar' | 'band'

export interface Mark {
  /** The same event in the same lane has the same key at every zoom: 'e12', in lane 3 'e12@3'. */
  key: string
  /** Row of the event table. */
  row: number
  lane: number
  /** 'point': a disc about its middle. 'bar': it lasted. 'band': some day or days within. */
  shape: Shape
  status: TimelineEvent['status']
  part: TimelineEvent['when']['part']
  /** 1, 2, 3: one, two, more independent texts. */
  heft: 1 | 2 | 3
  conflict: boolean
  selected: boolean
  /** Left and right end of what is drawn, and the height of its middle. */
  x0: number
  x1: number
  y: number
  label: Label | null
}

/** Events that found no room, counted where they are. */
export interface Cluster {
  /** 'c<log2 of the cell in days>.<cell>', in lane 3 followed by '@3'. */
  key: string
  lane: number
  count: number
  /** First and last row of the event table that may be in it, and their days, inclusive. */
  rows: [number, number]
  from: number
  to: number
  x0: number
  x1: number
  y: number
  label: string
}

export interface Tick {
  x: number
  /** Day number. */
  day: number
  /** Whether the label stands about x or begins there. */
  align: 'middle' | 'start'
  /** Empty where the neighbour's label leaves no room. */
  label: string
}

/** A month, year or century that the ticks stand in; the first one sticks to the left edge. */
export interface Era {
  key: string
  x: number
  label: string
}

/** Events before or after the window. */
export interface Chip {
  side: 'earlier' | 'later'
  count: number
  label: string
  /** The nearest of them. */
  row: number
}

export interface LaneBox {
  /** Position among actors, articles or statuses; -1: all that have no lane of their own. */
  id: number
  y: number
  height: number
  count: number
}

export interface Scene {
  width: number
  height: number
  from: number
  to: number
  /** px a day */
  scale: number
  /** Height of the axis line. */
  axis: number
  marks: Mark[]
  clusters: Cluster[]
  ticks: Tick[]
  eras: Era[]
  chips: Chip[]
  /** Empty when there are no lanes. */
  lanes: LaneBox[]
}
