/** The trace of dates and events that hold some words: what was read, how it was resolved, where it ended. */
import type { Audit, Evidence, Reason, TimelineEvent } from '../dossier/schema.ts'
import { count } from '../dossier/words.ts'
import type { Built } from './build.ts'
import { printable } from './printable.ts'

const MOST = 20

/** Lines on every event (by id, title or excerpt) and date mention that holds `words`, whatever the case. */
export function explain({ dossier, analysis }: Built, words: string): string[] {
  const wanted = words.toLowerCase()
  const has = (text: string) => text.toLowerCase().includes(wanted)
  const events = dossier.details
    .flatMap(d => d.events)
    .filter(e => has(e.id) || has(e.title) || e.evidence.some(v => has(v.quote)))
  const mentions = dossier.audit.mentions.filter(m => has(m.text))
  const rules = rulesByPlace(analysis)
  const lines = [
    ...events.slice(0, MOST).flatMap(eventLines),
    ...mentions.slice(0, MOST).flatMap(m => mentionLines(m, rules)),
  ]
  const all = `${count(events.length, 'event')} and ${count(mentions.length, 'date mention')} with ${JSON.stringify(words)}.`
  return [
    ...lines,
    events.length > MOST || mentions.length > MOST ? `${all} The first ${MOST} of each are shown.` : all,
  ]
}

function eventLines(event: TimelineEvent): string[] {
  return [
    `${event.when.edtf}  ${printable(event.title)}  [${event.id}]`,
    `  ${event.status}, ${event.when.basis}, ${event.when.precision}; actors: ${event.actors.join(', ') || 'none'}; weight ${event.weight}`,
    ...event.evidence.flatMap(evidenceLines),
    '',
  ]
}

function evidenceLines(e: Evidence): string[] {
  return [
    `  ${e.span.article} ${e.span.start}-${e.span.end}  ${e.role}, ${e.status}, says ${e.says.edtf}`,
    `    “${printable(e.quote)}”`,
    ...e.why.map(w => `    ${reasonLine(w)}`),
  ]
}

function reasonLine({ kind, text, edtf }: Reason): string {
  return `${kind.padEnd(8)}  ${printable(text)}${edtf === null ? '' : ` -> ${edtf}`}`
}

interface Trace {
  rules: string[]
  why: Reason[]
}

function rulesByPlace({ articles }: Built['analysis']): Map<string, Trace> {
  const rows = articles.flatMap(({ article, times }) =>
    times.map(t => [`${article.id}:${t.mention.start}`, { rules: t.mention.rules, why: t.why }] as const),
  )
  return new Map(rows)
}

function mentionLines(m: Audit['mentions'][number], rules: ReadonlyMap<string, Trace>): string[] {
  const trace = rules.get(`${m.span.article}:${m.span.start}`)
  return [
    `“${printable(m.text)}”  ${m.span.article} ${m.span.start}-${m.span.end} -> ${m.edtf ?? 'no day'}`,
    `  rules: ${trace?.rules.join(', ') ?? 'none'}`,
    ...(trace?.why ?? []).map(w => `  ${reasonLine(w)}`),
    `  ${m.fate}: ${m.reason}${m.event === null ? '' : ` (${m.event})`}`,
    '',
  ]
}
