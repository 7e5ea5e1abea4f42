import type { Prepared, PreparedLane } from './prepare.ts'
import type { Frame } from './scene.ts'

/** Half the width of a disc, with its ring. */
export const RADIUS = 7
/** Between two marks of a row, and between a mark and its words. */
export const GAP = 6

/** One lane of the window: what the parts of the layout share. */
export interface Stage {
  prepared: Prepared
  lane: PreparedLane
  /** Position of the lane. */
  index: number
  frame: Frame
  /** px a day */
  scale: number
  /** Height of the middle of the marks in the row nearest the axis, and of the strip of clusters. */
  base: number
  strip: number
}
