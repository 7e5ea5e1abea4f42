import { dateWords } from '../../dossier/date-words.ts'
import { dayOf } from '../../dossier/day.ts'
import { extentOf } from '../../dossier/questions.ts'
import type { EventTable } from '../../dossier/table.ts'
import { START } from '../../dossier/view.ts'
import type { Model } from '../model.ts'
import { openAudit } from '../open-event.ts'
import { viewUrl } from '../place.ts'
import { SearchField } from '../search/search-field.tsx'
import { CopyLink } from '../share/copy-link.tsx'
import { count } from '../words.ts'
import { Controls } from './controls.tsx'

export function Header({ model }: { model: Model }) {
  const { file, whole } = model
  return (
    <header className="masthead">
      <div className="min-w-0">
        <h1 className="title" dir="auto">
          {file.title}
        </h1>
        <p className="mt-1 text-muted">
          {count(file.articles.length, 'article')} · {count(whole.length, 'event')}
          {extentWords(whole)}
          {NEXT}
          <a
            className="link"
            href={viewUrl({ ...START, page: 'audit' })}
            onClick={event => {
              event.preventDefault()
              openAudit()
            }}
          >
            What was read
          </a>
        </p>
      </div>
      <search className="controls">
        <SearchField words={model.view.q} />
        <Controls model={model} />
        <CopyLink url={viewUrl(model.view)} label="Share" />
      </search>
    </header>
  )
}

/** Stays with the words before it. */
const NEXT = '\u00a0· '

/** " · 3 Mar 2019 to 9 Jan 2020" */
function extentWords(table: EventTable): string {
  const extent = extentOf(table)
  if (!extent) return ''
  const words = (day: number) =>
    dateWords(
      { from: dayOf(day), to: dayOf(day), extent: 'throughout', precision: 'day', part: null },
      { months: 'short', year: true },
    )
  return extent.from === extent.to
    ? ` · ${words(extent.from)}`
    : ` · ${words(extent.from)} to ${words(extent.to)}`
}
