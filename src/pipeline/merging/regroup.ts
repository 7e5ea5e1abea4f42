/**
 * A second look at groups. Of what a hundred articles tell, only neighbours are compared at first, so one explosion
 * comes out as several groups; then whole groups are compared by what their members share, or where they are small by
 * a few members of each, until none is joined.
 */
import type { Keys } from './block.ts'
import { profileOf } from './profile.ts'
import type { Telling } from './telling.ts'

/** Members that speak for a group, evenly spread over it. */
const SPEAKERS = 3
const ROUNDS = 4

export interface Grouper {
  keys: readonly Keys[]
  /** Groups over positions 0..items-1, given the keys of each and the odds of two of them; null: never one. */
  group(
    keys: readonly Keys[],
    odds: (a: number, b: number) => number | null,
    members: readonly number[][],
  ): number[][]
  list: readonly Telling[]
  odds(a: Telling, b: Telling): number | null
}

export function regrouped(groups: readonly number[][], grouper: Grouper): number[][] {
  let now = groups.map(group => [...group])
  for (let round = 0; round < ROUNDS; round++) {
    const members = now.map(speakersOf)
    const speakers = now.map(
      (group, i) => tellingOfAll(group, grouper) ?? tellings(members[i] ?? [], grouper),
    )
    const joined = grouper.group(
      members.map(group => keysOfAll(group, grouper.keys)),
      (a, b) => meanOdds(speakers[a] ?? [], speakers[b] ?? [], grouper),
      now,
    )
    if (joined.length === now.length) return now
    now = joined.map(parts => parts.flatMap(part => now[part] ?? []).sort((a, b) => a - b))
  }
  return now
}

function tellings(members: readonly number[], { list }: Grouper): Telling[] {
  return members.flatMap(i => list[i] ?? [])
}

function tellingOfAll(group: readonly number[], grouper: Grouper): Telling[] | null {
  const profile = profileOf(tellings(group, grouper))
  return profile && [profile]
}

function speakersOf(group: readonly number[]): number[] {
  if (group.length <= SPEAKERS) return [...group]
  return Array.from(
    { length: SPEAKERS },
    (_, i) => group[Math.floor((i * (group.length - 1)) / (SPEAKERS - 1))] ?? 0,
  )
}

function keysOfAll(members: readonly number[], keys: readonly Keys[]): Keys {
  return {
    under: [...new Set(members.flatMap(i => keys[i]?.under ?? []))],
    asks: [...new Set(members.flatMap(i => keys[i]?.asks ?? []))],
  }
}

/** Null when two of the members can never be one. */
function meanOdds(a: readonly Telling[], b: readonly Telling[], { odds }: Grouper): number | null {
  let sum = 0
  for (const one of a) {
    for (const other of b) {
      const value = odds(one, other)
      if (value === null) return null
      sum += value
    }
  }
  return sum / (a.length * b.length)
}
