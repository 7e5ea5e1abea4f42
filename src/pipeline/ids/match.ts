/** Which event of this build is which id of the ledger. */
import type { LedgerEntry } from './ledger.ts'

/** An excerpt whose every part agrees; one with another trigger; and how much more the evidence an id was minted with weighs. */
const SAME = 10
const SAME_SENTENCE = 3
const MINTED = 4

interface Pair {
  entry: number
  event: number
  score: number
}

/**
 * Position of the ledger entry of each event, or null for an event without one. One to one: pairs with most shared
 * evidence are taken first, then entries in ledger order, then events in the order given.
 */
export function matchEvents(
  entries: readonly LedgerEntry[],
  events: readonly (readonly string[])[],
): (number | null)[] {
  const out: (number | null)[] = events.map(() => null)
  const taken = new Set<number>()
  for (const pair of sharedEvidence(entries, events)) {
    if (taken.has(pair.entry) || out[pair.event] !== null) continue
    taken.add(pair.entry)
    out[pair.event] = pair.entry
  }
  return out
}

/** The event that holds most of an entry's evidence, or null when none holds any. */
export function heirOf(entry: LedgerEntry, events: readonly (readonly string[])[]): number | null {
  return sharedEvidence([entry], events)[0]?.event ?? null
}

/** All pairs that share anything, best first. */
function sharedEvidence(entries: readonly LedgerEntry[], events: readonly (readonly string[])[]): Pair[] {
  const holders = holdersBySentence(events)
  const pairs = entries.flatMap((entry, e) =>
    [...scores(entry, holders)].map(([event, score]) => ({ entry: e, event, score })),
  )
  return pairs.sort((a, b) => b.score - a.score || a.entry - b.entry || a.event - b.event)
}

type Holders = Map<string, { event: number; print: string }[]>

function holdersBySentence(events: readonly (readonly string[])[]): Holders {
  const out: Holders = new Map()
  events.forEach((prints, event) => {
    for (const print of prints) {
      const sentence = print.slice(0, 12)
      const list = out.get(sentence) ?? []
      list.push({ event, print })
      out.set(sentence, list)
    }
  })
  return out
}

function scores(entry: LedgerEntry, holders: Holders): Map<number, number> {
  const out = new Map<number, number>()
  entry.evidence.forEach((print, i) => {
    for (const holder of holders.get(print.slice(0, 12)) ?? []) {
      const score = (holder.print === print ? SAME : SAME_SENTENCE) * (i < entry.first ? MINTED : 1)
      out.set(holder.event, (out.get(holder.event) ?? 0) + score)
    }
  })
  return out
}
