import type { Change } from '../../dossier/as-known.ts'
import { count, grouped } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { openEvent } from '../open-event.ts'
import { changeWords } from './change-words.ts'

const SHOWN = 12

/** What the articles of the chosen day changed, each line leading to its event. */
export function ChangeList(props: { model: Model; changes: readonly Change[]; first: boolean }) {
  const { model, changes, first } = props
  if (changes.length === 0) return <p className="text-muted">Nothing changed.</p>
  return (
    <>
      <p className="text-sm text-muted">
        {first
          ? `The first articles tell of ${count(changes.length, 'event')}.`
          : 'New since the previous article:'}
      </p>
      <ul className="scrolls mt-1 max-h-64">
        {changes.slice(0, SHOWN).map(c => (
          <li key={c.id} className="border-t border-hairline first:border-0">
            <button type="button" className="w-full py-1.5 text-start" onClick={() => openEvent(c.id)}>
              <span className="font-serif">{model.whole.titles[model.whole.rowOf.get(c.id) ?? 0]}</span>{' '}
              <span className="text-sm text-muted">{changeWords(c)}</span>
            </button>
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <p className="text-sm text-muted">and {grouped(changes.length - SHOWN)} more</p>
      )}
    </>
  )
}
