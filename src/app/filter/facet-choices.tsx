import { useMemo } from 'react'
import { type Facet, facetCounts } from '../../dossier/questions.ts'
import { PRECISIONS, STATUSES } from '../../dossier/schema.ts'
import { articleDate, articleName, PRECISION_WORDS, STATUS_WORDS } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { change } from '../place.ts'
import { Choice, toggled } from './choice.tsx'

/** Source, status and precision. */
export function FacetChoices({ model }: { model: Model }) {
  return (
    <div className="scrolls max-h-[26rem] w-80">
      <Statuses model={model} />
      <Precisions model={model} />
      <Sources model={model} />
    </div>
  )
}

function Statuses({ model }: { model: Model }) {
  const counts = useCounts(model, 'statuses', STATUSES.length)
  const { statuses } = model.view
  return (
    <Group title="Status">
      {STATUSES.map((status, i) => (
        <Choice
          key={status}
          checked={statuses.includes(status)}
          events={counts[i] ?? 0}
          onChange={on => change({ statuses: toggled(statuses, status, on) })}
        >
          {STATUS_WORDS[status]}
        </Choice>
      ))}
    </Group>
  )
}

function Precisions({ model }: { model: Model }) {
  const counts = useCounts(model, 'precisions', PRECISIONS.length)
  const { precisions } = model.view
  const known = PRECISIONS.filter((p, i) => (counts[i] ?? 0) > 0 || precisions.includes(p))
  return (
    <Group title="Date known">
      {known.map(precision => (
        <Choice
          key={precision}
          checked={precisions.includes(precision)}
          events={counts[PRECISIONS.indexOf(precision)] ?? 0}
          onChange={on => change({ precisions: toggled(precisions, precision, on) })}
        >
          {PRECISION_WORDS[precision]}
        </Choice>
      ))}
    </Group>
  )
}

function Sources({ model }: { model: Model }) {
  const { articles } = model.file
  const counts = useCounts(model, 'sources', articles.length)
  const { sources } = model.view
  return (
    <Group title="Source">
      {articles.map((article, i) => (
        <Choice
          key={article.id}
          checked={sources.includes(article.id)}
          events={counts[i] ?? 0}
          onChange={on => change({ sources: toggled(sources, article.id, on) })}
        >
          <bdi className="line-clamp-2">{articleName(article)}</bdi>{' '}
          <span className="text-sm text-muted">{articleDate(article)}</span>
        </Choice>
      ))}
    </Group>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-sm text-muted">{title}</legend>
      {children}
    </fieldset>
  )
}

function useCounts({ table, filter }: Model, facet: Facet, size: number): Uint32Array {
  return useMemo(() => facetCounts(table, filter, facet, size), [table, filter, facet, size])
}
