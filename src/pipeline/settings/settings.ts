/** `dossier.yaml`: what the person who keeps a dossier knows better than the engine. Every part of it may be left out. */
import * as v from 'valibot'
import { ACTOR_KINDS, type EventId, eventId } from '../../dossier/schema.ts'
import { edtfBounds } from '../edtf.ts'
import type { ActorDecision } from '../recipe.ts'
import type { ArticleMeta } from '../text/article-text.ts'
import { META_KEYS } from '../text/front-matter.ts'
import { type Place, type YamlValue, yamlRoot } from './yaml-file.ts'

export interface Settings {
  title: string | null
  /** By file name. */
  articles: ReadonlyMap<string, ArticleSettings>
  actors: PlacedDecision[]
  corrections: Correction[]
}

interface ArticleSettings {
  meta: Partial<ArticleMeta>
  place: Place
}

export interface PlacedDecision extends ActorDecision {
  place: Place
}

/** What an editor changes about one event, in the order in which it is applied. */
export interface Correction {
  place: Place
  event: EventId
  by: string
  reason: string
  /** The title the event had when this was written; when it has another one now, the correction no longer fits. */
  was: string | null
  merge: EventId[]
  /** Excerpts that belong to another event; each names words that stand in exactly one excerpt of this one. */
  split: string[]
  retitle: string | null
  /** EDTF. */
  redate: string | null
  reattribute: Reattribution | null
  hide: boolean
  pin: boolean
}

/** Whose statement the excerpts are: all of them, or those that hold `quote`. Null: no one's but the article's. */
interface Reattribution {
  quote: string | null
  to: string | null
}

export const NO_SETTINGS: Settings = { title: null, articles: new Map(), actors: [], corrections: [] }

/** Throws InputError, naming line and column, when the file is not valid. */
export function parseSettings(file: string, text: string): Settings {
  const root = yamlRoot(file, text)?.fields(['title', 'articles', 'actors', 'corrections'])
  if (!root) return NO_SETTINGS
  return {
    title: root.get('title')?.text() ?? null,
    articles: new Map(
      [...(root.get('articles')?.entries() ?? [])].map(([name, value]) => [name, article(value)]),
    ),
    actors: root.get('actors')?.list().map(actor) ?? [],
    corrections: root.get('corrections')?.list().map(correction) ?? [],
  }
}

function article(value: YamlValue): ArticleSettings {
  const fields = value.fields(META_KEYS)
  const meta: Partial<ArticleMeta> = {}
  for (const key of META_KEYS) {
    const field = fields.get(key)
    if (field) meta[key] = field.text()
  }
  return { meta, place: value.place }
}

function actor(value: YamlValue): PlacedDecision {
  const fields = value.fields(['name', 'kind', 'aliases', 'not', 'sameAs'])
  return {
    place: value.place,
    name: fields.get('name')?.text() ?? value.fail('this actor has no name', 'Add `name:`'),
    kind: fields.get('kind')?.oneOf(ACTOR_KINDS) ?? null,
    aliases: fields.get('aliases')?.texts() ?? [],
    not: fields.get('not')?.texts() ?? [],
    sameAs: fields.get('sameAs')?.texts() ?? [],
  }
}

const CHANGES = ['merge', 'split', 'retitle', 'redate', 'reattribute', 'hide', 'pin'] as const

function correction(value: YamlValue): Correction {
  const fields = value.fields(['event', 'by', 'reason', 'was', ...CHANGES])
  const need = (name: string) =>
    fields.get(name)?.text() ?? value.fail(`this correction has no ${name}`, `Add \`${name}:\``)
  if (!CHANGES.some(change => fields.has(change)))
    value.fail('this correction changes nothing', `Add one of: ${CHANGES.join(', ')}`)
  return {
    place: value.place,
    event: idOf(
      fields.get('event') ?? value.fail('this correction names no event', 'Add `event:` with its id'),
    ),
    by: need('by'),
    reason: need('reason'),
    was: fields.get('was')?.text() ?? null,
    merge: lists(fields.get('merge')).map(idOf),
    split: fields.get('split')?.texts() ?? [],
    retitle: fields.get('retitle')?.text() ?? null,
    redate: dateOf(fields.get('redate')),
    reattribute: reattribution(fields.get('reattribute')),
    hide: fields.get('hide')?.yes() ?? false,
    pin: fields.get('pin')?.yes() ?? false,
  }
}

function lists(value: YamlValue | undefined): YamlValue[] {
  return value?.list() ?? []
}

function idOf(value: YamlValue): EventId {
  const id = value.text()
  return v.is(eventId, id)
    ? id
    : value.fail(`${JSON.stringify(id)} is not the id of an event`, 'Copy it from the event’s address')
}

function dateOf(value: YamlValue | undefined): string | null {
  if (!value) return null
  const edtf = value.text()
  if (edtfBounds(edtf)) return edtf
  return value.fail(
    `${JSON.stringify(edtf)} is not a date`,
    'Write 2019-05-16, 2019-05-16/2019-05-17, [2019-05-06..2019-05-12], 2019-07 or 2019',
  )
}

function reattribution(value: YamlValue | undefined): Reattribution | null {
  if (!value) return null
  const fields = value.fields(['quote', 'to'])
  const to =
    fields.get('to')?.text() ??
    value.fail('nobody to attribute it to', 'Add `to:` with a name, or `to: nobody`')
  return { quote: fields.get('quote')?.text() ?? null, to: to === 'nobody' ? null : to }
}
