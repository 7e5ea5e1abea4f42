import { Suspense } from 'react'
import { dateWords } from '../../dossier/date-words.ts'
import { oneDay } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { part } from '../ui/part.tsx'
import { Pending } from '../ui/pending.tsx'

const ActorChoices = part(() => import('../filter/actor-choices.tsx').then(m => m.ActorChoices))
const FacetChoices = part(() => import('../filter/facet-choices.tsx').then(m => m.FacetChoices))
const KnownSlider = part(() => import('../known/known-slider.tsx').then(m => m.KnownSlider))

/** The filters and the second clock, each behind a button that says what is chosen. */
export function Controls({ model }: { model: Model }) {
  const { actors, sources, statuses, precisions, known } = model.view
  const facets = sources.length + statuses.length + precisions.length
  return (
    <>
      <Disclosure label={counted('Names', actors.length)} active={actors.length > 0}>
        <Suspense fallback={<Pending className="h-40 w-72" />}>
          <ActorChoices model={model} />
        </Suspense>
      </Disclosure>
      <Disclosure label={counted('Filter', facets)} active={facets > 0}>
        <Suspense fallback={<Pending className="h-40 w-80" />}>
          <FacetChoices model={model} />
        </Suspense>
      </Disclosure>
      {model.file.articles.some(a => a.published !== null) && (
        <Disclosure label={knownLabel(known)} active={known !== null}>
          <Suspense fallback={<Pending className="h-24 w-80" />}>
            <KnownSlider model={model} />
          </Suspense>
        </Disclosure>
      )}
    </>
  )
}

function counted(name: string, chosen: number): string {
  return chosen === 0 ? name : `${name} (${chosen})`
}

function knownLabel(known: string | null): string {
  return known === null
    ? 'Known on'
    : `Known on ${dateWords(oneDay(known), { months: 'short', year: false })}`
}
