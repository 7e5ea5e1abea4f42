import type { Problem } from '../../dossier/address.ts'
import { dateWords } from '../../dossier/date-words.ts'
import { withoutFilters } from '../../dossier/view.ts'
import { oneDay } from '../../dossier/words.ts'
import { faultSentence } from '../data/data-fault.ts'
import type { Model } from '../model.ts'
import { change, dismissProblems } from '../place.ts'

/** What the reader should know before reading on: a link that asked for too much, a filter, an earlier day. */
export function Notices({ model, problems }: { model: Model; problems: readonly Problem[] }) {
  const { view, selected, passing, fault, table } = model
  const hidden = passing !== null && selected !== null && !passing.includes(selected)
  const unknownYet = view.event !== null && selected === null && model.whole.rowOf.has(view.event)
  const none = problems.length === 0 && !fault && view.known === null && !hidden
  return (
    <section className="notices" aria-label={none ? undefined : 'Notes'}>
      {problems.length > 0 && (
        <Notice action="Dismiss" onAction={dismissProblems} alert>
          {[...new Set(problems.map(p => p.text))].join(' ')}
        </Notice>
      )}
      {fault && <Notice alert>{faultSentence(fault)}</Notice>}
      {view.known !== null && (
        <Notice action="Show all that is known" onAction={() => change({ known: null })}>
          As it could be known on {dateWords(oneDay(view.known))}.
          {unknownYet && ' The open event was not known yet.'}
        </Notice>
      )}
      {hidden && (
        <Notice action="Show all events" onAction={() => change(withoutFilters(view))}>
          “{table.titles[selected]}” does not pass the filter; it is shown because it is open.
        </Notice>
      )}
    </section>
  )
}

interface NoticeProps {
  children: React.ReactNode
  action?: string
  onAction?: () => void
  alert?: boolean
}

function Notice({ children, action, onAction, alert = false }: NoticeProps) {
  return (
    <p className="notice" role={alert ? 'alert' : undefined}>
      <span dir="auto">{children}</span>
      {action && (
        <button type="button" className="link" onClick={onAction}>
          {action}
        </button>
      )}
    </p>
  )
}
