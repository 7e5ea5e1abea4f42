import type { TimelineEvent } from '../../dossier/schema.ts'

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
          <div key={field}>
            <dt>The {field} was</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
