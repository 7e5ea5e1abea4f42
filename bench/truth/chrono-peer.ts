/** chrono-node's casual English parser, seen through TIMEX3, as the peer in the same run. */
import { casual, type ParsedComponents } from 'chrono-node'
import type { Timex3 } from './timex-score.ts'

/** Time expressions chrono-node finds, counted from noon of the document's date where there is one. */
export function chronoTimexes(text: string, documentDate: string | null): Timex3[] {
  const reference =
    documentDate === null ? undefined : { instant: new Date(`${documentDate}T12:00:00Z`), timezone: 0 }
  return casual.parse(text, reference).map(result => ({
    start: result.index,
    end: result.index + result.text.length,
    text: result.text,
    type: result.start.isCertain('hour') ? 'TIME' : 'DATE',
    value: timexValue(result.start),
  }))
}

/** As precise as what chrono-node calls certain; all implied ('last week') gives the day it points to. */
function timexValue(found: ParsedComponents): string {
  const year = String(found.get('year')).padStart(4, '0')
  const month = `${year}-${pad(found.get('month'))}`
  const day = `${month}-${pad(found.get('day'))}`
  if (found.isCertain('hour')) return `${day}T${pad(found.get('hour'))}:${pad(found.get('minute'))}`
  if (found.isCertain('day') || found.isCertain('weekday')) return day
  if (found.isCertain('month')) return month
  return found.isCertain('year') ? year : day
}

function pad(n: number | null): string {
  return String(n ?? 0).padStart(2, '0')
}
