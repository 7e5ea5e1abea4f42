/** Which identity each sighting is a mention of. */

import type { ActorMention } from './actor-mention.ts'
import { bindWord, type Cast, type Dossier } from './article-names.ts'
import { STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { type Identity, newIdentity } from './identity.ts'
import { standsAlone } from './lone-names.ts'
import { MEDIA_NAMES } from './media-names.ts'
import type { NameKind } from './name-kind.ts'
import { organisationNameOf } from './organisations.ts'
import { cued, type Sighting, type Surface } from './surfaces.ts'

/** A stretch of an article that is a mention of somebody. */
export interface Bound {
  sentence: number
  start: number
  end: number
  /** The folded words, without article and title. */
  phrase: string
  identity: Identity
  form: ActorMention['form']
}

function mention({ surface, candidate }: Sighting, identity: Identity, form: ActorMention['form']): Bound {
  const { sentence, start, end } = candidate
  return { sentence, start, end, phrase: surface.words.join(' '), identity, form }
}

export interface Typed {
  kinds: ReadonlyMap<Surface, NameKind>
  /** States, and single words that belong to nobody else; filled as they are met. */
  lone: Map<string, Identity>
  /** Acronyms that some article explains as a thing or a place. */
  things: ReadonlySet<string>
}

/** Null: no actor, or nobody can say which. */
export function bind(dossier: Dossier, cast: Cast, sighting: Sighting, typed: Typed): Bound | null {
  const { surface } = sighting
  const kind = typed.kinds.get(surface) ?? 'name'
  if (kind === 'state') return bindState(sighting, typed.lone)
  const full = dossier.persons.bySurface.get(surface) ?? dossier.organisations.bySurface.get(surface)
  if (surface.words.length > 1) return full === undefined ? null : mention(sighting, full, 'name')
  if (kind === 'place') return null
  const known = bindWord(dossier, cast, sighting)
  if (known === 'ambiguous' || isFamily(dossier, surface)) return null
  if (known !== null && !isOwnName(surface, known)) return mention(sighting, known, formOf(surface, known))
  return full === undefined ? bindLone(sighting, kind, typed) : mention(sighting, full, formOf(surface, full))
}

/** 'the Reeds' of a dossier that has a Reed: more than one of them, and no organisation. */
function isFamily({ persons }: Dossier, surface: Surface): boolean {
  const { key } = surface
  if (!key.endsWith('s') || persons.byWord.has(key) || !persons.byWord.has(key.slice(0, -1))) return false
  return cued(surface, CUE.the) > 0
}

const MOSTLY = 0.5

/** Half of its articles or more give the longer name too. */
function goesWith(surface: Surface, known: Identity): boolean {
  const articles = new Set(known.surfaces.flatMap(other => other.articles))
  const both = surface.articles.filter(article => articles.has(article)).length
  return both >= surface.articles.length * MOSTLY
}

/**
 * A word at least as frequent as the longer name it is part of, and mostly without it, names something of its own:
 * a paper, not its website.
 */
function isOwnName(surface: Surface, known: Identity): boolean {
  if (known.kind === 'person' || surface.acronym || surface.count < known.count) return false
  if (!MEDIA_NAMES.has(surface.key) && goesWith(surface, known)) return false
  const { stateless } = organisationNameOf(surface)
  return !known.surfaces.some(other => organisationNameOf(other).stateless === stateless)
}

function formOf(surface: Surface, identity: Identity): ActorMention['form'] {
  if (surface.acronym) return 'acronym'
  return identity.kind === 'person' ? 'surname' : 'name'
}

/** A state where it acts or is acted with; a capital or a palace only where it acts. Anywhere else it is a place. */
function bindState(sighting: Sighting, lone: Map<string, Identity>): Bound | null {
  const { surface, candidate } = sighting
  const form = STATE_FORMS.get(surface.words.join(' '))
  if (form === undefined || (candidate.cues & (CUE.within | CUE.toward)) !== 0) return null
  const acts = (candidate.cues & (CUE.says | CUE.acts)) !== 0
  const party = (candidate.cues & (CUE.party | CUE.modifies)) === CUE.party && form.as === 'name'
  if (!acts && !party) return null
  const identity = lone.get(form.country) ?? { ...newIdentity('state', surface), name: form.country }
  lone.set(form.country, identity)
  return mention(sighting, identity, form.as === 'name' ? 'name' : 'metonym')
}

const alone = new WeakMap<Surface, boolean>()

function standsByItself(surface: Surface, kind: NameKind): boolean {
  const known = alone.get(surface) ?? standsAlone(surface, kind)
  alone.set(surface, known)
  return known
}

function bindLone(sighting: Sighting, kind: NameKind, { lone, things }: Typed): Bound | null {
  const { surface } = sighting
  if (things.has(surface.key) || !standsByItself(surface, kind)) return null
  const identity =
    lone.get(surface.key) ??
    newIdentity(kind === 'person' || kind === 'media' ? kind : 'organisation', surface)
  lone.set(surface.key, identity)
  return mention(sighting, identity, formOf(surface, identity))
}
