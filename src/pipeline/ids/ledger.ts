/**
 * The ledger: every event id ever given out, with fingerprints of the evidence it stood for, so that the next build
 * gives the same id to the same event however titles, dates and order change. It is committed beside the articles.
 */
import * as v from 'valibot'
import { eventId } from '../../dossier/schema.ts'
import { InputError } from '../input-error.ts'

const LEDGER_FORMAT = 'sourceline-ledger/1'

const entry = v.strictObject({
  id: eventId,
  /** Of the last build that had it; for people who read the file. */
  title: v.string(),
  /** Fingerprints, in the order in which they came to the event; the first `first` of them were there at its minting. */
  evidence: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{12}\.[0-9a-f]{6}$/))),
  first: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Absent while the event is in the dossier; then the id that took it over, or null: withdrawn. */
  now: v.optional(v.nullable(eventId)),
  /** An editor split it from this event; only ever matched inside it. */
  splitFrom: v.optional(eventId),
})
const ledger = v.strictObject({ format: v.literal(LEDGER_FORMAT), ids: v.array(entry) })

export type LedgerEntry = v.InferOutput<typeof entry>

const REMEDY = 'Restore the file from version control. It is never rebuilt: that would break every link'

/** Throws InputError when the file is damaged: ids are never given out anew over a broken ledger. */
export function parseLedger(file: string, text: string): LedgerEntry[] {
  const read = v.safeParse(ledger, parseJson(file, text))
  if (!read.success) {
    const [issue] = read.issues
    throw new InputError(
      { file },
      `the ledger is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
      REMEDY,
    )
  }
  const { ids } = read.output
  const known = new Set(ids.map(e => e.id))
  if (known.size < ids.length) throw new InputError({ file }, 'the ledger holds an id twice', REMEDY)
  const lost = ids.find(e => typeof e.now === 'string' && !known.has(e.now))
  if (lost) throw new InputError({ file }, `the ledger sends ${lost.id} to an id it does not hold`, REMEDY)
  return ids
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError({ file }, 'the ledger is not valid JSON', REMEDY)
  }
}

/** One id a line, so that a change reads as a diff. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const lines = entries.map(e => JSON.stringify(e))
  return `{"format":${JSON.stringify(LEDGER_FORMAT)},"ids":[\n${lines.join(',\n')}\n]}\n`
}
