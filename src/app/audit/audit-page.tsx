import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Audit, DossierHead } from '../../dossier/schema.ts'
import type { EventTable } from '../../dossier/table.ts'
import { START } from '../../dossier/view.ts'
import { articleDate, count, grouped } from '../../dossier/words.ts'
import { auditQuery } from '../data/queries.ts'
import { openArticle, takeFocusWish } from '../open-event.ts'
import { go, viewUrl } from '../place.ts'
import { MentionTable } from './mention-table.tsx'
import { SpanRow, Words } from './span-row.tsx'

const FILE_FATES: Record<Audit['files'][number]['fate'], string> = {
  used: 'used',
  refused: 'refused',
  ignored: 'not an article',
}

/** Everything that was read and what became of it. Nothing is left out, so the counts add up. */
export function AuditPage({ file, table }: { file: DossierHead; table: EventTable }) {
  const { data: audit } = useSuspenseQuery(auditQuery)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `What was read · ${file.title}`
    window.scrollTo(0, 0)
    if (takeFocusWish('audit')) heading.current?.focus({ preventScroll: true })
  }, [file.title])
  return (
    <div className="page-frame audit">
      <header className="pt-8">
        <p>
          <a className="link" href={viewUrl(START)} onClick={back}>
            Back to the timeline
          </a>
        </p>
        <h1 ref={heading} tabIndex={-1} className="title mt-3">
          What was read
        </h1>
        <p className="mt-2 max-w-[44rem]" data-total>
          {totals(audit)}
        </p>
      </header>
      <main>
        <Files audit={audit} file={file} />
        <MentionTable mentions={audit.mentions} file={file} table={table} />
        <Section title={`Statements without a date: ${grouped(audit.undated.length)}`}>
          {audit.undated.map(u => (
            <SpanRow key={key(u.span)} span={u.span} file={file} reason={u.reason}>
              <Words quote={u.quote} />
            </SpanRow>
          ))}
        </Section>
        <Section title={`Passages left out: ${grouped(audit.skipped.length)}`}>
          {audit.skipped.map(s => (
            <SpanRow key={key(s.span)} span={s.span} file={file} reason={s.reason}>
              <Words span={s.span} />
            </SpanRow>
          ))}
        </Section>
        <Duplicates audit={audit} file={file} />
      </main>
    </div>
  )
}

function Files({ audit, file }: { audit: Audit; file: DossierHead }) {
  return (
    <Section title={`Files: ${grouped(audit.files.length)}`}>
      {audit.files.map(f => (
        <li key={f.file} className="audit-row">
          <span className="audit-words">
            {f.article ? (
              <a
                className="link"
                href={viewUrl({ ...START, article: f.article })}
                onClick={toArticle(f.article)}
              >
                <bdi>{f.file}</bdi>
              </a>
            ) : (
              <bdi>{f.file}</bdi>
            )}
            {f.article && (
              <bdi className="line-clamp-1 text-sm text-muted">{articleOf(file, f.article)?.title}</bdi>
            )}
          </span>
          <span>{FILE_FATES[f.fate]}</span>
          <span className="text-muted" dir="auto">
            {f.article ? articleDate(articleOf(file, f.article)) : f.reason}
          </span>
        </li>
      ))}
    </Section>
  )
}

function articleOf(file: DossierHead, id: string) {
  return file.articles.find(a => a.id === id)
}

function Duplicates({ audit, file }: { audit: Audit; file: DossierHead }) {
  if (audit.likelyDuplicates.length === 0) return null
  const name = (id: string) => file.actors.find(a => a.id === id)?.name ?? id
  return (
    <Section title="Names that may be one">
      {audit.likelyDuplicates.map(d => (
        <li key={`${d.a} ${d.b}`} className="audit-row">
          <span className="audit-words">
            <bdi>{name(d.a)}</bdi> and <bdi>{name(d.b)}</bdi>
          </span>
          <span>kept apart</span>
          <span className="text-muted" dir="auto">
            {d.reason}
          </span>
        </li>
      ))}
    </Section>
  )
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="font-serif text-xl">{title}</h2>
      <ul className="mt-2">{children}</ul>
    </section>
  )
}

/** "9 files: 7 used, 1 refused, 1 not an article. 21 dates: …". The parts add up to the whole. */
function totals({ files, mentions }: Audit): string {
  const of = <T,>(list: readonly T[], test: (x: T) => boolean) => list.filter(test).length
  const fileParts = (['used', 'refused', 'ignored'] as const)
    .map(f => [of(files, x => x.fate === f), FILE_FATES[f]] as const)
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${grouped(n)} ${words}`)
  const dates = (['event', 'merged', 'background', 'skipped'] as const)
    .map(f => [of(mentions, x => x.fate === f), MENTION_WORDS[f]] as const)
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${grouped(n)} ${words}`)
  return `${count(files.length, 'file')}: ${fileParts.join(', ')}. ${count(mentions.length, 'date')} in the articles: ${dates.join(', ')}.`
}

const MENTION_WORDS = {
  event: 'date an event',
  merged: 'date an event told elsewhere too',
  background: 'are background',
  skipped: 'lead to no day',
}

function key(span: { article: string; start: number; end: number }): string {
  return `${span.article} ${span.start} ${span.end}`
}

function back(event: React.MouseEvent): void {
  event.preventDefault()
  go(START, 'push')
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.masthead a')?.focus())
}

function toArticle(article: string) {
  return (event: React.MouseEvent) => {
    event.preventDefault()
    openArticle(article)
  }
}
