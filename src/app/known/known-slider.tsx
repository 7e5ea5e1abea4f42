import { useQuery } from '@tanstack/react-query'
import { changesBetween } from '../../dossier/as-known.ts'
import { dateWords } from '../../dossier/date-words.ts'
import { documentDays } from '../../dossier/known.ts'
import { oneDay } from '../../dossier/words.ts'
import { faultSentence } from '../data/data-fault.ts'
import { knownQuery } from '../data/queries.ts'
import type { Model } from '../model.ts'
import { change } from '../place.ts'
import { ChangeList } from './change-list.tsx'

/** A second clock: the dossier as it could be known once the articles up to a day had appeared. */
export function KnownSlider({ model }: { model: Model }) {
  const { data, error } = useQuery(knownQuery)
  const days = data?.days ?? documentDays(model.file.articles)
  const { known } = model.view
  const at = known === null ? days.length : days.findLastIndex(d => d <= known)
  const day = days[at] ?? null
  if (error) return <p className="w-80">{faultSentence(error)}</p>
  return (
    <div className="w-80">
      <label className="block">
        What could be known on
        <input
          type="range"
          className="slider mt-1 w-full"
          min={0}
          max={days.length}
          step={1}
          value={Math.max(0, at)}
          aria-valuetext={day === null ? 'today, with every article' : dateWords(oneDay(day))}
          onChange={e => change({ known: days[Number(e.currentTarget.value)] ?? null })}
        />
      </label>
      <p className="flex justify-between text-sm text-muted tabular-nums" aria-hidden="true">
        <span>{days[0] && dateWords(oneDay(days[0]), { months: 'short', year: true })}</span>
        <span>every article</span>
      </p>
      {day !== null && data && (
        <>
          <h2 className="mt-3 font-serif text-lg">{dateWords(oneDay(day))}</h2>
          <ChangeList
            model={model}
            changes={changesBetween(model.whole, data, days[at - 1] ?? null, day)}
            first={at === 0}
          />
        </>
      )}
    </div>
  )
}
