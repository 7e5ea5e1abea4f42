import { useLayoutEffect, useMemo } from 'react'
import { type Problem, quoted } from '../dossier/address.ts'
import type { DossierHead } from '../dossier/schema.ts'
import type { EventTable } from '../dossier/table.ts'
import type { View } from '../dossier/view.ts'
import { type Place, settle, usePlace } from './place.ts'

/** The view with only what this dossier holds. A lost event stays in it, so that the page can say so. */
export function useCheckedView({ file, table }: { file: DossierHead; table: EventTable }): Place {
  const place = usePlace()
  const checked = useMemo(() => checkView(place.view, file, table), [place.view, file, table])
  useLayoutEffect(() => {
    if (checked.view !== place.view) settle(checked.view, checked.problems)
  }, [checked, place.view])
  return { view: checked.view, problems: [...place.problems, ...checked.problems] }
}

/** Gives the same object back where nothing had to change. */
function checkView(view: View, file: DossierHead, table: EventTable): { view: View; problems: Problem[] } {
  const problems: Problem[] = []
  const actors = held(view.actors, file.actors, problems, 'nobody called')
  const sources = held(view.sources, file.articles, problems, 'no article')
  const article =
    view.article === null ? null : (held([view.article], file.articles, problems, 'no article')[0] ?? null)
  const event = moved(view.event, file, table, problems)
  const same =
    actors.length === view.actors.length &&
    sources.length === view.sources.length &&
    article === view.article &&
    event === view.event
  return { view: same ? view : { ...view, actors, sources, article, event }, problems }
}

function held(
  ids: readonly string[],
  list: readonly { id: string }[],
  problems: Problem[],
  none: string,
): string[] {
  if (ids.length === 0) return []
  const there = new Set(list.map(x => x.id))
  for (const id of ids.filter(i => !there.has(i)))
    problems.push({
      part: id,
      text: `This dossier has ${none} ${quoted(id)}; that part of the link was left out.`,
    })
  return ids.filter(i => there.has(i))
}

function moved(
  event: string | null,
  file: DossierHead,
  table: EventTable,
  problems: Problem[],
): string | null {
  if (event === null || table.rowOf.has(event)) return event
  const now = Object.hasOwn(file.redirects, event) ? file.redirects[event] : undefined
  if (!now || !table.rowOf.has(now)) return event
  problems.push({ part: 'event', text: 'The event this link was made for is now part of the one shown.' })
  return now
}
