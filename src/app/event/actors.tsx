import type { ActorId } from '../../dossier/schema.ts'
import { MOST_NAMED } from '../../dossier/words.ts'
import { toggled } from '../filter/choice.tsx'
import type { Model } from '../model.ts'
import { change } from '../place.ts'

/** Who takes part. A press shows only the events of that name. */
export function Actors({ model, ids }: { model: Model; ids: readonly ActorId[] }) {
  const chosen = model.view.actors
  if (ids.length === 0) return null
  return (
    <ul className="names" aria-label="Names in this event">
      {ids.slice(0, MOST_NAMED).map(id => (
        <li key={id}>
          <button
            type="button"
            className="name"
            aria-pressed={chosen.includes(id)}
            onClick={() => change({ actors: toggled(chosen, id, !chosen.includes(id)) })}
          >
            <bdi>{model.file.actors.find(a => a.id === id)?.name ?? id}</bdi>
          </button>
        </li>
      ))}
      {ids.length > MOST_NAMED && <li className="text-sm text-muted">and {ids.length - MOST_NAMED} more</li>}
    </ul>
  )
}
