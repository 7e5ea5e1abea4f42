/** Tables of shares by distance: how often a date, a year, a likeness lies so far from what it tells of. */

/** [distance at least, share], distances ascending; below the first nothing is counted. */
export type ShareTable = readonly (readonly [distance: number, share: number])[]

/** The share at a distance; `least` below the first. */
export function shareAt(shares: ShareTable, distance: number, least: number): number {
  let found = least
  for (const [from, share] of shares) if (distance >= from) found = share
  return found
}
