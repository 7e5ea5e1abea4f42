import { useMemo } from 'react'
import { START } from '../../dossier/view.ts'
import { summaryWords } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { openAudit } from '../open-event.ts'
import { viewUrl } from '../place.ts'
import { SearchField } from '../search/search-field.tsx'
import { CopyLink } from '../share/copy-link.tsx'
import { Controls } from './controls.tsx'

export function Header({ model }: { model: Model }) {
  const { file, whole } = model
  const summary = useMemo(() => summaryWords(file.articles.length, whole), [file, whole])
  return (
    <header className="masthead">
      <div className="min-w-0">
        <h1 className="title" dir="auto">
          {file.title}
        </h1>
        <p className="mt-1 text-muted">
          {summary}
          {NEXT}
          <a
            className="link whitespace-nowrap"
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
