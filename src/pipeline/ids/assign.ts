/** Ids for the events of a build, and the ledger that the next build starts from. */
import type { Day } from '../../dossier/day.ts'
import type { EventId } from '../../dossier/schema.ts'
import type { LedgerEntry } from './ledger.ts'
import { heirOf, matchEvents } from './match.ts'
import { mintId } from './mint.ts'

/** What an event is known by. */
export interface Claim {
  from: Day
  title: string
  /** Fingerprints of its evidence, at least one. */
  evidence: string[]
}

/** One id a claim, and the ledger with every new one added; entries whose event is gone keep their state until `settle`. */
export function assignIds(
  entries: readonly LedgerEntry[],
  claims: readonly Claim[],
  splitFrom?: EventId,
): { ids: EventId[]; entries: LedgerEntry[] } {
  const open = entries.filter(e => e.splitFrom === splitFrom)
  const matches = matchEvents(
    open,
    claims.map(c => c.evidence),
  )
  const next = new Map(entries.map(e => [e.id, e]))
  const ids = claims.map((claim, i) => {
    const entry = open[matches[i] ?? -1]
    const id = entry?.id ?? mintId(claim.from, claim.title, new Set(next.keys()))
    next.set(id, entry ? grown(entry, claim) : minted(id, claim, splitFrom))
    return id
  })
  return { ids, entries: inOrder(entries, next) }
}

function minted(id: EventId, claim: Claim, splitFrom: EventId | undefined): LedgerEntry {
  const evidence = unique(claim.evidence)
  return {
    id,
    title: claim.title,
    evidence,
    first: evidence.length,
    ...(splitFrom === undefined ? {} : { splitFrom }),
  }
}

/** Evidence is never forgotten: an article that leaves the folder and comes back finds its event again. */
function grown(entry: LedgerEntry, claim: Claim): LedgerEntry {
  const { now: _, ...live } = entry
  return { ...live, title: claim.title, evidence: unique([...entry.evidence, ...claim.evidence]) }
}

/** Old entries keep their line; new ones follow in the order of their ids. */
function inOrder(before: readonly LedgerEntry[], next: ReadonlyMap<EventId, LedgerEntry>): LedgerEntry[] {
  const old = new Set(before.map(e => e.id))
  const fresh = [...next.values()].filter(e => !old.has(e.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...before.map(e => next.get(e.id) ?? e), ...fresh]
}

function unique(prints: readonly string[]): string[] {
  return [...new Set(prints)]
}

export interface Settled {
  entries: LedgerEntry[]
  /** Former id -> id now; null: withdrawn. Not of the events themselves. */
  redirects: Map<EventId, EventId | null>
}

/**
 * What every id that is no event of this build leads to: the id an editor merged it into, else the event that now holds
 * most of its evidence, else nothing.
 */
export function settle(
  entries: readonly LedgerEntry[],
  published: readonly { id: EventId; evidence: readonly string[] }[],
  merged: ReadonlyMap<EventId, EventId>,
): Settled {
  const live = new Set(published.map(p => p.id))
  const held = published.map(p => p.evidence)
  const redirects = new Map<EventId, EventId | null>()
  const settled = entries.map(entry => {
    if (live.has(entry.id)) return entry
    const heir = heirOf(entry, held)
    const target = merged.get(entry.id) ?? (heir === null ? null : (published[heir]?.id ?? null))
    const now = target !== null && live.has(target) ? target : null
    redirects.set(entry.id, now)
    return { ...entry, now }
  })
  return { entries: settled, redirects }
}
