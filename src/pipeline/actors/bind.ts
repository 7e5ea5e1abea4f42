/** Which identity each sighting is a mention of. */
import type { ActorMention } from './actor-mention.ts'
import { bindWord, type Cast, type Dossier } from './article-names.ts'
import { COMMON_WORDS } from './common-words.ts'
import { STATE_FORMS } from './countries.ts'
import { CUE } from './cues.ts'
import { type Identity, newIdentity } from './identity.ts'
import type { NameKind } from './name-kind.ts'
import { LEGAL_FORMS } from './organisation-names.ts'
import { ORGANISATION_HEADS } from './organisation-words.ts'
import { actsAsOrganisation } from './organisations.ts'
import { cued, type Sighting, type Surface } from './surfaces.ts'

export interface Bound {
  sighting: Sighting
  identity: Identity
  form: ActorMention['form']
}

export interface Typed {
  kinds: ReadonlyMap<Surface, NameKind>
  /** States, and single words that belong to nobody else; filled as they are met. */
  lone: Map<string, Identity>
}

/** Null: no actor, or nobody can say which. */
export function bind(dossier: Dossier, cast: Cast, sighting: Sighting, typed: Typed): Bound | null {
  const { surface } = sighting
  const kind = typed.kinds.get(surface) ?? 'name'
  if (kind === 'state') return bindState(sighting, typed.lone)
  const full = dossier.persons.bySurface.get(surface) ?? dossier.organisations.bySurface.get(surface)
  if (surface.words.length > 1) return full === undefined ? null : { sighting, identity: full, form: 'name' }
  if (kind === 'place') return null
  const known = bindWord(dossier, cast, sighting)
  if (known === 'ambiguous') return null
  if (known !== null) return { sighting, identity: known, form: formOf(surface, known) }
  return full === undefined
    ? bindLone(sighting, kind, typed.lone)
    : { sighting, identity: full, form: formOf(surface, full) }
}

function formOf(surface: Surface, identity: Identity): ActorMention['form'] {
  if (surface.acronym) return 'acronym'
  return identity.kind === 'person' ? 'surname' : 'name'
}

/** A state where it acts or is acted with; a capital or a palace only where it acts. Anywhere else it is a place. */
function bindState(sighting: Sighting, lone: Map<string, Identity>): Bound | null {
  const { surface, candidate } = sighting
  const form = STATE_FORMS.get(surface.words.join(' '))
  if (form === undefined || (candidate.cues & CUE.within) !== 0) return null
  const acts = (candidate.cues & (CUE.says | CUE.acts)) !== 0
  const party = (candidate.cues & CUE.party) !== 0 && form.as === 'name'
  if (!acts && !party) return null
  const identity = lone.get(form.country) ?? { ...newIdentity('state', surface), name: form.country }
  lone.set(form.country, identity)
  return { sighting, identity, form: form.as === 'name' ? 'name' : 'metonym' }
}

function bindLone(sighting: Sighting, kind: NameKind, lone: Map<string, Identity>): Bound | null {
  const { surface } = sighting
  if (!standsAlone(surface, kind)) return null
  const identity =
    lone.get(surface.key) ??
    newIdentity(kind === 'person' || kind === 'media' ? kind : 'organisation', surface)
  lone.set(surface.key, identity)
  return { sighting, identity, form: formOf(surface, identity) }
}

/** Heads that are a name by themselves. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  'congress parliament senate pentagon knesset bundestag duma interpol taliban'.split(' '),
)

/** Whether a single word that no full name explains is an actor: only what it does and is called can show it. */
export function standsAlone(surface: Surface, kind: NameKind): boolean {
  const word = surface.words[0] ?? ''
  if (INSTITUTIONS.has(word)) return cued(surface, CUE.says) + cued(surface, CUE.acts) > 0
  if (LEGAL_FORMS.has(word) || ORGANISATION_HEADS.has(word) || word.length < 2) return false
  if (surface.acronym) return surface.count > 1 && actsAsOrganisation(surface)
  const inside = surface.count - cued(surface, CUE.opens)
  if (COMMON_WORDS.has(word) && inside < 2) return false
  if (kind === 'person' || kind === 'media') return true
  const active = cued(surface, CUE.says) > 0 || cued(surface, CUE.organisation) > 0
  return active && surface.count > 1
}
