/** What a build says to the person who ran it. */
import type { Audit } from '../dossier/schema.ts'
import { count, grouped } from '../dossier/words.ts'
import type { Built } from './build.ts'
import { printable } from './printable.ts'

/** Lines of the report; `ms` is the time the build took. */
export function report({ dossier, files }: Built, ms: number): string[] {
  const used = files.filter(f => f.fate === 'used')
  return [
    ...filesPart(files),
    '',
    `Read ${count(used.length, 'file')} as ${count(dossier.index.articles.length, 'article')}.`,
    ...datesOfArticles(dossier.index.articles),
    ...mentionsPart(dossier.audit),
    `Left undated and listed in the audit: ${count(dossier.audit.undated.length, 'statement')} that could be an event.`,
    ...duplicates(dossier),
    '',
    ...eventsPart(dossier.index),
    `Time taken: ${seconds(ms)}.`,
  ]
}

function filesPart(files: Built['files']): string[] {
  const wide = Math.min(44, Math.max(0, ...files.map(f => printable(f.file).length)))
  const row = (f: Built['files'][number]) =>
    `  ${f.fate.padEnd(7)}  ${printable(f.file).padEnd(wide)}  ${printable(f.reason)}`
  const listed = files.length <= 40 ? files : files.filter(f => f.fate === 'refused' || f.reason !== 'read')
  const rest = files.length - listed.length
  return ['Files', ...listed.map(row), ...(rest > 0 ? [`  used     ${count(rest, 'other file')}`] : [])]
}

function datesOfArticles(articles: Built['dossier']['index']['articles']): string[] {
  const undated = articles.filter(a => a.published === null)
  const coarse = articles.filter(a => a.published !== null && a.published.from !== a.published.to)
  const remedy = "give `published:` in the file's front matter or in dossier.yaml"
  const lines: string[] = []
  if (coarse.length > 0)
    lines.push(
      `The day of ${count(coarse.length, 'article')} is known only roughly (${some(coarse)}): ${remedy}.`,
    )
  if (undated.length > 0)
    lines.push(`${count(undated.length, 'article')} could not be dated (${some(undated)}): ${remedy}.`)
  return lines
}

function some(articles: readonly { file: string }[]): string {
  const names = articles.slice(0, 5).map(a => printable(a.file))
  return articles.length > 5 ? `${names.join(', ')} and ${articles.length - 5} more` : names.join(', ')
}

function mentionsPart({ mentions }: Audit): string[] {
  const of = (fate: Audit['mentions'][number]['fate']) =>
    grouped(mentions.filter(m => m.fate === fate).length)
  return [
    `Found ${count(mentions.length, 'date mention')}: ${of('event')} date an event, ${of('merged')} are of the same event as another, ` +
      `${of('background')} name a day but no happening, ${of('skipped')} name no day.`,
  ]
}

function duplicates({ audit, index }: Built['dossier']): string[] {
  const nameOf = new Map(index.actors.map(a => [a.id, a.name]))
  return audit.likelyDuplicates
    .slice(0, 10)
    .map(
      d =>
        `Perhaps one: ${printable(nameOf.get(d.a) ?? d.a)} and ${printable(nameOf.get(d.b) ?? d.b)} (${printable(d.reason)}).`,
    )
}

function eventsPart({ events, actors }: Built['dossier']['index']): string[] {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return ['No event was found.']
  return [
    `${count(events.length, 'event')} from ${first[2]} to ${last[3]}, ${count(actors.length, 'actor')}.`,
  ]
}

export function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}
