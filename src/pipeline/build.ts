/** A folder of articles to a checked dossier: reading, the recipe, ids, corrections, assembly, check. Writes nothing. */
import type { EventId, TimelineEvent } from '../dossier/schema.ts'
import { type Analysis, analyse, at, type Progress } from './analysis.ts'
import { articleFile, articleHeader, passagesOf } from './assemble/article-files.ts'
import { auditOf } from './assemble/audit.ts'
import { type Dossier, dossierOf } from './assemble/dossier.ts'
import { eventOf } from './assemble/event.ts'
import { listedActors } from './assemble/listed-actors.ts'
import { faultsOf } from './check.ts'
import type { EditedEvent } from './corrections/edited-event.ts'
import { type Edited, editedEvents } from './corrections/editing.ts'
import { publishedDay } from './documents/document-date.ts'
import type { Effects } from './effects.ts'
import type { Statement } from './events/statement.ts'
import { type LedgerEntry, parseLedger } from './ids/ledger.ts'
import { InputError } from './input-error.ts'
import type { PerArticle } from './per-article.ts'
import { type FileFate, type FolderRead, LEDGER_FILE, readFolder, SETTINGS_FILE } from './read/folder.ts'
import type { Recipe } from './recipe.ts'
import { checkTargets } from './settings/check-targets.ts'
import { NO_SETTINGS, parseSettings, type Settings } from './settings/settings.ts'
import { findCopies } from './text/copies.ts'

export interface Built {
  dossier: Dossier
  /** For the next build. */
  ledger: LedgerEntry[]
  analysis: Analysis
  files: FileFate[]
}

export interface Run {
  recipe: Recipe
  perArticle: PerArticle
  effects: Effects
  progress: Progress
}

/** The dossier fails its own check: a fault of the program, not of the folder. */
export class CheckFailed extends Error {
  override name = 'CheckFailed'
}

/**
 * Throws InputError when the folder, `dossier.yaml` or the ledger must be corrected by the person who keeps them, and
 * CheckFailed when the result is not true to its sources.
 */
export async function buildDossier(folder: string, run: Run): Promise<Built> {
  const settings = readSettings(folder, run.effects)
  const ledger = readLedger(folder, run.effects)
  const read = readFolder(folder, file => settings.articles.get(file)?.meta ?? {}, run.effects)
  checkTargets(settings, read)
  run.progress('Reading', read.articles.length)
  const analysis = await analyse(read.articles, settings.actors, run)
  const files = read.files.map(file => withLateness(file, analysis))
  const edited = editedEvents(analysis, ledger, settings.corrections)
  const dossier = assemble({ settings, read, analysis, files, edited, folder })
  const faults = faultsOf(dossier)
  if (faults.length > 0) throw new CheckFailed(faults.slice(0, 20).join('\n'))
  return { dossier, ledger: edited.ledger, analysis, files }
}

function readSettings(folder: string, effects: Effects): Settings {
  const text = optional(`${folder}/${SETTINGS_FILE}`, effects)
  return text === null ? NO_SETTINGS : parseSettings(SETTINGS_FILE, text)
}

function readLedger(folder: string, effects: Effects): LedgerEntry[] {
  const text = optional(`${folder}/${LEDGER_FILE}`, effects)
  return text === null ? [] : parseLedger(LEDGER_FILE, text)
}

/** A file that may be missing. Throws when it is there and cannot be read. */
function optional(path: string, effects: Effects): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(effects.read(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null
    throw new InputError(
      { file: path.slice(path.lastIndexOf('/') + 1) },
      'the file cannot be read as UTF-8 text',
      'Save it as UTF-8',
    )
  }
}

function withLateness(file: FileFate, { late }: Analysis): FileFate {
  const entry = late.find(l => l.file === file.file)
  if (!entry) return file
  if (entry.left === 'article') return { ...file, article: null, fate: 'refused', reason: entry.reason }
  return { ...file, reason: `${file.reason}; no events were read from it: ${entry.reason}`.slice(0, 500) }
}

interface Material {
  settings: Settings
  read: FolderRead
  analysis: Analysis
  files: FileFate[]
  edited: Edited
  folder: string
}

function assemble(material: Material): Dossier {
  const { settings, analysis, files, edited } = material
  const { articles, found } = analysis
  const copies = findCopies(
    articles.map(a => a.article),
    articles.map(a => publishedDay(a.date)),
  )
  const shown = edited.events.filter(e => e.hidden === null)
  const context = {
    articles,
    copies,
    outOn: new Map(
      articles.flatMap(({ article, date }) => (date.when ? [[article.id, date.when.to] as const] : [])),
    ),
    formerIds: formerIds(edited.redirects),
    parentOf: edited.parentOf,
  }
  const events = shown.map(e => eventOf(e, context))
  const actors = listedActors(found.actors, events, {
    decided: new Set(settings.actors.map(decision => decision.name)),
    articles,
  })
  const listed = new Set(actors.map(actor => actor.id))
  const passages = passagesOf(events)
  const headers = articles.map((a, i) => articleHeader(a, idAt(articles, copies.articles[i])))
  return dossierOf({
    title: settings.title ?? titleOf(material.folder),
    actors,
    headers,
    events,
    pinned: new Set(shown.filter(e => e.pinned).map(e => e.id)),
    redirects: Object.fromEntries([...edited.redirects].sort(([a], [b]) => (a < b ? -1 : 1))),
    articles: articles.map(a => articleFile(a, passages, listed)),
    audit: auditOf({
      files,
      articles,
      statements: analysis.statements,
      untold: analysis.untold,
      events,
      eventOf: byStatement(shown, events),
      hidden: hiddenStatements(edited.events),
      duplicates: found.likelyDuplicates.filter(({ a, b }) => listed.has(a) && listed.has(b)),
    }),
  })
}

function titleOf(folder: string): string {
  const name =
    folder
      .replace(/\/{1,9}$/, '')
      .split('/')
      .at(-1) ?? ''
  return name === '' || name === '.' ? 'Dossier' : name.slice(0, 200)
}

function idAt(articles: Analysis['articles'], index: number | null | undefined): string | null {
  return index === null || index === undefined ? null : at(articles, index).article.id
}

function formerIds(redirects: Edited['redirects']): Map<EventId, EventId[]> {
  const out = new Map<EventId, EventId[]>()
  for (const [from, to] of redirects) if (to !== null) out.set(to, [...(out.get(to) ?? []), from].sort())
  return out
}

function byStatement(edited: readonly EditedEvent[], events: readonly TimelineEvent[]) {
  const out = new Map<Statement, { event: TimelineEvent; first: boolean }>()
  edited.forEach(({ cluster }, i) => {
    for (const s of cluster.statements) out.set(s, { event: at(events, i), first: s === cluster.titleOf })
  })
  return out
}

function hiddenStatements(events: readonly EditedEvent[]): Map<Statement, string> {
  return new Map(
    events.flatMap(({ cluster, hidden }) =>
      hidden === null ? [] : cluster.statements.map(s => [s, hidden] as const),
    ),
  )
}
