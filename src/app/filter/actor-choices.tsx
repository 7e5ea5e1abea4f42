import { useMemo, useState } from 'react'
import { facetCounts } from '../../dossier/questions.ts'
import { searchTerm } from '../../dossier/search-documents.ts'
import type { Model } from '../model.ts'
import { change } from '../place.ts'
import { Choice, toggled } from './choice.tsx'

const SEARCHABLE_FROM = 9
const SHOWN = 60

export function ActorChoices({ model }: { model: Model }) {
  const { file, view, table, filter } = model
  const [part, setPart] = useState('')
  const counts = useMemo(
    () => facetCounts(table, filter, 'actors', file.actors.length),
    [table, filter, file.actors.length],
  )
  const [order] = useState(() => byCount(counts, new Set(view.actors), file.actors))
  const found = order.filter(i => isMeant(file.actors[i], part))
  return (
    <div className="w-72">
      {file.actors.length >= SEARCHABLE_FROM && (
        <input
          className="field mb-2 w-full"
          placeholder="Find a name"
          aria-label="Find a name"
          value={part}
          onChange={e => setPart(e.currentTarget.value)}
        />
      )}
      <fieldset className="mb-1 flex gap-4 border-b border-hairline pb-2 text-sm">
        <legend className="sr-only">When several names are chosen</legend>
        {(['any', 'all'] as const).map(match => (
          <label key={match} className="flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name="match"
              checked={view.match === match}
              onChange={() => change({ match })}
            />
            {match === 'any' ? 'any of them' : 'all of them'}
          </label>
        ))}
      </fieldset>
      <fieldset className="scrolls max-h-80">
        <legend className="sr-only">People, organisations and states</legend>
        {found.slice(0, SHOWN).map(i => {
          const actor = file.actors[i]
          if (!actor) return null
          return (
            <Choice
              key={actor.id}
              checked={view.actors.includes(actor.id)}
              events={counts[i] ?? 0}
              onChange={on => change({ actors: toggled(view.actors, actor.id, on) })}
            >
              {actor.name}
            </Choice>
          )
        })}
        {found.length === 0 && <p className="py-2 text-muted">No such name in these articles.</p>}
        {found.length > SHOWN && (
          <p className="py-2 text-sm text-muted">{found.length - SHOWN} more: type part of the name.</p>
        )}
      </fieldset>
    </div>
  )
}

/** Chosen names first, then the most frequent; fixed while the list is open, so that nothing moves under the pointer. */
function byCount(
  counts: Uint32Array,
  chosen: ReadonlySet<string>,
  actors: readonly { id: string }[],
): number[] {
  const rank = (i: number) => (chosen.has(actors[i]?.id ?? '') ? 1e9 : 0) + (counts[i] ?? 0)
  return actors.map((_, i) => i).sort((a, b) => rank(b) - rank(a) || a - b)
}

function isMeant(actor: { name: string; aliases: string[] } | undefined, part: string): boolean {
  const wanted = searchTerm(part.trim())
  if (!actor || wanted === null) return actor !== undefined
  return [actor.name, ...actor.aliases].some(n => (searchTerm(n.slice(0, 60)) ?? '').includes(wanted))
}
