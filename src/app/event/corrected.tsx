import { dateWords } from '../../dossier/date-words.ts'
import { parseDay } from '../../dossier/day.ts'
import type { TimelineEvent } from '../../dossier/schema.ts'
import { oneDay } from '../../dossier/words.ts'

const FIELD_WORDS: Record<string, string> = {
  title: 'The title was',
  date: 'The date was',
  'said by': 'It was credited to',
  'merged with': 'Joined with it',
  'split from': 'Taken out of',
  excerpts: 'Its excerpts were',
  'place in the timeline': 'Its place in the timeline was',
}

/** What an editor changed, why, and what the articles alone had given. */
export function Corrected({ event }: { event: TimelineEvent }) {
  const { corrected } = event
  if (!corrected) return null
  return (
    <section className="mt-6" aria-label="Correction">
      <h3 className="section-head">Corrected</h3>
      <p dir="auto">
        By {corrected.by}: {corrected.reason}
      </p>
      <dl className="original">
        {corrected.original.map(({ field, value }) => (
          <div key={`${field} ${value}`}>
            <dt>{FIELD_WORDS[field] ?? `The ${field} was`}</dt>
            <dd dir="auto">{parseDay(value) !== null ? dateWords(oneDay(value)) : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
