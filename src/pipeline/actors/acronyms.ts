/** Which organisation an acronym abbreviates: told by a parenthesis, by initials beside the full name, or by shared use. */
import { CLOSED_WORDS } from './common-words.ts'
import { type Identity, join } from './identity.ts'
import { type Organisations, organisationNameOf } from './organisations.ts'
import type { Sighting, Surface } from './surfaces.ts'
import { wordSet } from './word-set.ts'

/** Capitals that abbreviate everyday words: never an actor. */
export const EVERYDAY_LETTERS: ReadonlySet<string> =
  wordSet(`AM PM TV IT OK ID PR VP MP MPS MEP HR AD BC DC LA NY NYC ET PT ST CD CDS DVD DNA RNA HIV AIDS SARS CEO CFO CTO COO GDP GNP GMT BST EST EDT
  CDT CST MDT MST PDT PST CET UTC IST AEST SUV FM AC DJ HQ SOS USD EUR GBP WMD WMDS NGO NGOS IED IEDS POW POWS GPS SMS MMS CCTV VIP VIPS IQ PC
  PCS PDF URL RSS FAQ DIY ATM VAT IPO CV DIY UFO RIP AKA MVP MBA PHD BA MA MD RN LLB QC JD GP CPR MRI ICU ER OR UK US USA UAE XL XX XXX II III
  VI VII VIII IX XI XII WWII WWI TBA TBD FYI ASAP LOL SIM ISBN HD LED LCD GOP VC CBE OBE MBE KBE DSO MC EMT DUI DWI SWAT BMW MTV NR NOTE LRB RRB LSB RSB LCB RCB`)

export interface Here {
  organisations: ReadonlySet<Identity>
}

/** The organisation of this very article that a parenthesis gives the acronym. */
export function definedHere(
  { defined }: Pick<Organisations, 'defined'>,
  here: Here,
  surface: Surface,
): Identity | null {
  const given = (defined.get(surface.key) ?? []).filter(identity => here.organisations.has(identity))
  return given.length === 1 ? (given[0] ?? null) : null
}

/** The organisation of this very article that the acronym abbreviates. */
export function expandHere(
  { defined, byInitials }: Organisations,
  here: Here,
  surface: Surface,
): Identity | null {
  const given = definedHere({ defined }, here, surface)
  if (given !== null) return given
  if (EVERYDAY_LETTERS.has(surface.key)) return null
  const fitting = (byInitials.get(surface.key) ?? []).filter(identity => here.organisations.has(identity))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** An acronym explained in one article of so many that use it is explained for all. */
const ENOUGH = 4
/** In this many it is explained, however many use it. */
const SEVERAL = 3

/** Acronyms explained in enough articles, and mostly in one way; they mean the same in every article. */
export function explainAcronyms(
  organisations: Organisations,
  casts: readonly Here[],
  sightings: readonly (readonly Sighting[])[],
): Map<Surface, Identity> {
  const votes = new Map<Surface, Identity[]>()
  for (const [article, list] of sightings.entries()) {
    const here = casts[article]
    const acronyms = new Set(list.map(sighting => sighting.surface).filter(surface => surface.acronym))
    for (const surface of acronyms) {
      const identity = here === undefined ? null : expandHere(organisations, here, surface)
      if (identity !== null) votes.set(surface, [...(votes.get(surface) ?? []), identity])
    }
  }
  const explained = new Map<Surface, Identity>()
  for (const [surface, identities] of votes) {
    const identity = majority(identities)
    const often = identities.length >= SEVERAL || identities.length * ENOUGH >= surface.articles.length
    if (identity !== null && often) explained.set(surface, identity)
  }
  for (const [surface, identity] of extended(organisations, casts, sightings, explained))
    explained.set(surface, identity)
  return explained
}

const MOSTLY = 0.75

function majority(identities: readonly Identity[]): Identity | null {
  for (const identity of new Set(identities)) {
    const votes = identities.filter(other => other === identity).length
    if (votes >= identities.length * MOSTLY) return identity
  }
  return null
}

const SHORTEST_STEM = 2

/**
 * A longer acronym that nothing explains goes on where an explained one ends ('FARC' and 'FARC-EP' fashion) and is
 * the object of the same everyday verb in the same article: "fight XY", "to fight XYZ".
 */
function extended(
  organisations: Organisations,
  casts: readonly Here[],
  sightings: readonly (readonly Sighting[])[],
  explained: ReadonlyMap<Surface, Identity>,
): Map<Surface, Identity> {
  const found = new Map<Surface, Identity>()
  for (const [article, list] of sightings.entries()) {
    const here = casts[article]
    if (here === undefined) continue
    const acronyms = new Set(list.map(sighting => sighting.surface).filter(surface => surface.acronym))
    for (const long of acronyms) {
      if (explained.has(long) || EVERYDAY_LETTERS.has(long.key) || long.key.length <= SHORTEST_STEM) continue
      for (const short of acronyms) {
        const identity = explained.get(short) ?? expandHere(organisations, here, short)
        if (identity !== null && continues(long, short)) found.set(long, identity)
      }
    }
  }
  return found
}

function continues(long: Surface, short: Surface): boolean {
  if (long === short || short.key.length < SHORTEST_STEM || !long.key.startsWith(short.key)) return false
  for (const verb of long.governors) if (short.governors.has(verb) && !CLOSED_WORDS.has(verb)) return true
  return false
}

/**
 * 'BP plc' is who 'BP' is: a form of which only an explained acronym is left goes to the organisation that it means.
 * Says whether there was one.
 */
export function joinShortForms(
  organisations: Organisations,
  explained: ReadonlyMap<Surface, Identity>,
): boolean {
  const before = organisations.identities.length
  for (const [{ key }, meant] of explained) {
    const short = organisations.byKey.get(key.toLowerCase())
    if (short === undefined || short === meant || short.kind !== meant.kind) continue
    if (short.surfaces.every(surface => surface.acronym)) continue
    if (!short.surfaces.every(surface => organisationNameOf(surface).key === key.toLowerCase())) continue
    for (const surface of short.surfaces) {
      join(meant, surface)
      organisations.bySurface.set(surface, meant)
    }
    organisations.byKey.set(key.toLowerCase(), meant)
    organisations.identities = organisations.identities.filter(identity => identity !== short)
  }
  return organisations.identities.length < before
}
