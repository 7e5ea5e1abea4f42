/** How an event's quotations are told, in the app and on the built pages: their order, the words set apart, their source. */
import { dateWords } from './date-words.ts'
import type { Article, Evidence, When } from './schema.ts'
import { articleDate } from './words.ts'

/** Independent texts before those that repeat another. */
export function independentFirst(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null))
}

export interface Piece {
  text: string
  /** Set apart as words of the date or a name of somebody who takes part; null: plain. */
  kind: 'date' | 'actor' | null
}

/** The quotation in pieces, which joined give it back. A mark that overlaps one before it is left plain. */
export function piecesOf({ span, quote, dateSpan, actors }: Evidence): Piece[] {
  const marks = [
    ...(dateSpan ? [{ ...dateSpan, kind: 'date' as const }] : []),
    ...actors.map(a => ({ ...a.span, kind: 'actor' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let done = 0
  for (const mark of marks) {
    const start = mark.start - span.start
    const end = mark.end - span.start
    if (start < done || end > quote.length || start >= end) continue
    if (start > done) pieces.push({ text: quote.slice(done, start), kind: null })
    pieces.push({ text: quote.slice(start, end), kind: mark.kind })
    done = end
  }
  if (done < quote.length) pieces.push({ text: quote.slice(done), kind: null })
  return pieces
}

/** The article's day, then only what this passage says otherwise than the event as a whole. `when`: the event's. */
export function sourceLine(article: Article | undefined, { says, status }: Evidence, when: When): string {
  const differs = says.from !== when.from || says.to !== when.to
  return [
    articleDate(article),
    status === 'happened' ? '' : `${status} then`,
    differs ? `dated ${dateWords(says)} here` : '',
  ]
    .filter(part => part !== '')
    .join('; ')
}
