/** Time expressions: their spans, their TIMEX3 values and the calendar days they name, beside chrono-node. */
import { chronoTimexes } from './chrono-peer.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'
import { type Prf, scoreTimex, type TimexDocument, timexDocument } from './timex-score.ts'

export const timex: Kind = {
  prefix: 'timex',
  score(file, lines): Row[] {
    const documents = checkLines(timexDocument, file, lines)
    const peer = timed(documents, d => chronoTimexes(d.text, d.dct?.slice(0, 10) ?? null))
    const score = scoreTimex(documents, peer.found)
    return [
      { measure: 'strict F1', ours: '-', peer: percent(score.strict.f1), note: 'peer: chrono-node' },
      { measure: 'relaxed F1', ours: '-', peer: percent(score.relaxed.f1) },
      { measure: 'value F1', ours: '-', peer: percent(score.valueF1) },
      { measure: 'day F1 (precision/recall)', ours: '-', peer: withPrecision(score.day) },
      { measure: 'articles a second', ours: '-', peer: peer.perSecond.toFixed(0) },
    ]
  },
}

/** Runs over all documents once to warm up and once by the clock. */
function timed<T>(documents: readonly TimexDocument[], run: (document: TimexDocument) => T[]) {
  for (const document of documents) run(document)
  const start = performance.now()
  const found = documents.map(run)
  return { found, perSecond: (1000 * documents.length) / (performance.now() - start) }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function withPrecision({ f1, p, r }: Prf): string {
  return `${percent(f1)} (${percent(p)}/${percent(r)})`
}
