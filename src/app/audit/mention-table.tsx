import { useState } from 'react'
import { type Audit, type DossierHead, FATES } from '../../dossier/schema.ts'
import type { EventTable } from '../../dossier/table.ts'
import { START } from '../../dossier/view.ts'
import { grouped } from '../../dossier/words.ts'
import { go, viewUrl } from '../place.ts'
import { SpanRow } from './span-row.tsx'

type Mention = Audit['mentions'][number]
const PAGE = 200
const FATE_WORDS: Record<Mention['fate'], string> = {
  event: 'an event',
  merged: 'an event told elsewhere too',
  background: 'background',
  skipped: 'no day',
}

interface Props {
  mentions: readonly Mention[]
  file: DossierHead
  table: EventTable
}

/** Every date in the articles with what became of it, two hundred at a time. */
export function MentionTable({ mentions, file, table }: Props) {
  const [fate, setFate] = useState<Mention['fate'] | null>(null)
  const [shown, setShown] = useState(PAGE)
  const rows = fate === null ? mentions : mentions.filter(m => m.fate === fate)
  const choose = (next: Mention['fate'] | null) => {
    setFate(next)
    setShown(PAGE)
  }
  return (
    <section className="mt-10">
      <h2 className="font-serif text-xl">Dates: {grouped(mentions.length)}</h2>
      <fieldset className="mt-2 flex flex-wrap gap-2">
        <legend className="sr-only">Which dates</legend>
        <FateButton words="all" n={mentions.length} on={fate === null} onPress={() => choose(null)} />
        {FATES.map(f => (
          <FateButton
            key={f}
            words={FATE_WORDS[f]}
            n={mentions.filter(m => m.fate === f).length}
            on={fate === f}
            onPress={() => choose(f)}
          />
        ))}
      </fieldset>
      <ul className="mt-2" data-mentions>
        {rows.slice(0, shown).map(m => (
          <SpanRow
            key={`${m.span.article} ${m.span.start} ${m.span.end}`}
            span={m.span}
            file={file}
            reason={m.edtf === null ? m.reason : `${m.edtf}: ${m.reason}`}
            fate={<Fate mention={m} table={table} />}
          >
            <span className="font-serif" dir="auto">
              {m.text}
            </span>
          </SpanRow>
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className="control control-line mt-3" onClick={() => setShown(shown + PAGE)}>
          {Math.min(PAGE, rows.length - shown)} more of {grouped(rows.length - shown)}
        </button>
      )}
    </section>
  )
}

function FateButton(props: { words: string; n: number; on: boolean; onPress: () => void }) {
  return (
    <button type="button" className="control control-line" aria-pressed={props.on} onClick={props.onPress}>
      {props.words} <span className="tabular-nums">{grouped(props.n)}</span>
    </button>
  )
}

function Fate({ mention, table }: { mention: Mention; table: EventTable }) {
  const { event, fate } = mention
  if (event === null) return <>{FATE_WORDS[fate]}</>
  const view = { ...START, event }
  const row = table.rowOf.get(event)
  return (
    <a
      className="link line-clamp-2"
      dir="auto"
      href={viewUrl(view)}
      onClick={click => {
        click.preventDefault()
        go(view, 'push')
      }}
    >
      {(row !== undefined && table.titles[row]) || FATE_WORDS[fate]}
    </a>
  )
}
