/** Single words that no full name of the dossier explains: which of them are somebody. */
import { EVERYDAY_LETTERS } from './acronyms.ts'
import { COMMON_WORDS } from './common-words.ts'
import { CUE } from './cues.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isAddressed, type NameKind } from './name-kind.ts'
import { LEGAL_FORMS } from './organisation-names.ts'
import { ORGANISATION_HEADS, PLACE_FRONT_WORDS, PLACE_HEAD_WORDS } from './organisation-words.ts'
import { actsAsOrganisation } from './organisations.ts'
import { COMMON_FAMILIES } from './person-names.ts'
import { bestSpelling, cued, type Surface } from './surfaces.ts'
import { wordSet } from './word-set.ts'

/** Heads that are a name by themselves. */
const INSTITUTIONS: ReadonlySet<string> = wordSet(
  'congress parliament senate pentagon knesset bundestag duma interpol taliban',
)

/** Capital by custom; nobody that a reader would filter by. */
const NOT_ACTORS: ReadonlySet<string> =
  wordSet(`god lord allah christ jesus satan bible koran quran torah internet web email earth moon mars sun heaven hell mr mrs ms sir madam
  christmas easter thanksgiving ramadan halloween olympics olympic paralympics paralympic nobel oscar oscars
  radio news television tv press channel magazine newspaper journal music children posted report
  defence defense prosecution prosecutors crown court state government president people police`)

/** Capitals that spell an everyday word ('OIL', 'BIG') are mostly shouted; who says something twice has that name. */
const isActiveAcronym = (surface: Surface): boolean =>
  surface.count > 1 &&
  !EVERYDAY_LETTERS.has(surface.key) &&
  (COMMON_WORDS.has(surface.key.toLowerCase()) ? cued(surface, CUE.says) > 1 : actsAsOrganisation(surface))

/** Who acts does so in one mention of eight or more. */
const RARELY = 8
/** Who never says anything must act this often. */
const OFTEN = 3

/** Whether a single word that no full name explains is an actor: only what it does and is called can show it. */
export function standsAlone(surface: Surface, kind: NameKind): boolean {
  const word = surface.words[0] ?? ''
  if (INSTITUTIONS.has(word)) return cued(surface, CUE.says) + cued(surface, CUE.acts) > 0
  if (LEGAL_FORMS.has(word) || ORGANISATION_HEADS.has(word) || word.length < 2) return false
  if (PLACE_FRONT_WORDS.has(word) || PLACE_HEAD_WORDS.has(word)) return false
  if (NOT_ACTORS.has(word) || /^\p{Lu}{2,}s$/u.test(bestSpelling(surface.written))) return false
  if (surface.acronym) return isActiveAcronym(surface)
  const inside = surface.count - cued(surface, CUE.opens)
  if (COMMON_WORDS.has(word) && (inside < 2 || (kind === 'person' && !isAddressed(surface)))) return false
  if ((GIVEN_NAMES.has(word) || COMMON_FAMILIES.has(word)) && !isAddressed(surface)) return false
  if (kind === 'person') return true
  if (COMMON_WORDS.has(word) && cued(surface, CUE.organisation) + cued(surface, CUE.media) < 2) return false
  if (kind === 'media') return true
  const acts = cued(surface, CUE.acts)
  const speaks = cued(surface, CUE.says) + cued(surface, CUE.organisation)
  if (surface.count < 2 || (speaks === 0 && acts < OFTEN)) return false
  return (speaks + acts) * RARELY >= surface.count
}
