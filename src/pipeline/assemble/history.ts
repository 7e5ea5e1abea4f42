/** What could be known of an event on each day on which one of its articles came out. */
import { compareDays, type Day } from '../../dossier/day.ts'
import type { ArticleId, Stage, TimelineEvent } from '../../dossier/schema.ts'

export interface Told {
  article: ArticleId
  /** The day by whose end the article was out; null: not known. */
  out: Day | null
  status: Stage['status']
  says: Stage['when']
}

/** What outranks what when sources of different days speak of one event: it was announced, then told, then seen to happen. */
const RANK: Record<Stage['status'], number> = { planned: 0, reported: 1, denied: 2, happened: 3 }

/**
 * Oldest first, a stage for every day that changed something; empty when no article has a date. The last stage is the
 * event as it stands, if all its articles have dates.
 */
export function history(event: Pick<TimelineEvent, 'status' | 'when'>, told: readonly Told[]): Stage[] {
  const dated = told.flatMap(t => (t.out === null ? [] : [{ ...t, out: t.out }]))
  const days = [...new Set(dated.map(t => t.out))].sort(compareDays)
  return days.map(known => {
    const upTo = dated.filter(t => compareDays(t.out, known) <= 0)
    const all = upTo.length === told.length
    return {
      known,
      status: all ? event.status : statusOf(upTo),
      when: all ? event.when : whenOf(upTo, event.when),
      articles: [...new Set(upTo.map(t => t.article))],
    }
  })
}

function statusOf(told: readonly Told[]): Stage['status'] {
  return told.reduce(
    (best, t) => (RANK[t.status] > RANK[best] ? t.status : best),
    told[0]?.status ?? 'reported',
  )
}

/** The event's own date if somebody had said it by then, else what was said last. */
function whenOf(told: readonly Told[], final: Stage['when']): Stage['when'] {
  const same = told.find(t => t.says.edtf === final.edtf)
  return same?.says ?? told.at(-1)?.says ?? final
}
