import { fieldWords, originalWords } from '../../dossier/correction-words.ts'
import type { TimelineEvent } from '../../dossier/schema.ts'

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
            <dt>{fieldWords(field)}</dt>
            <dd dir="auto">{originalWords(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
