/** Titles and roles that stand before a person's name, and what follows some of them. Lower case. */
import { wordSet } from './word-set.ts'

/** Forms of address and ranks: the name after them is a person, whatever it looks like. Written without a full stop. */
const ADDRESSES = `mr mrs ms miss dr sir dame lord lady madam messrs prof rev fr sgt sergeant cpl corporal pvt pte private capt captain lt
lieutenant col colonel maj major gen general adm admiral cmdr commander brig brigadier marshal cpt ssgt insp const pc dc inspector det detective
constable supt superintendent sheriff undersheriff deputy pope cardinal archbishop bishop rabbi imam sheikh sheik
shaikh ayatollah mullah king queen prince princess duke duchess emperor empress sultan emir count countess baron baroness tsar czar
sen senator rep congressman congresswoman representative gov governor mayor president premier chancellor judge justice magistrate
ambassador attorney lawyer coach commodore undersecretary hon monsignor reverend professor doctor`

/** Offices and callings: the run of capitals after them is a person when it looks like a name. */
const ROLES = `secretary minister spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief head leader director
manager executive ceo cfo coo cto cio founder co-founder cofounder officer official adviser advisor aide analyst expert
economist strategist envoy diplomat negotiator commissioner commissar prosecutor solicitor barrister counsel speaker whip mp
mep legislator lawmaker councilman councilwoman councillor candidate nominee congressman governor vice-president president-elect
treasurer auditor ombudsman actor actress singer musician rapper composer conductor guitarist drummer comedian
entertainer director filmmaker writer author novelist poet playwright critic editor columnist reporter correspondent
journalist photographer presenter anchor blogger activist campaigner dissident cleric preacher priest pastor scientist
physicist chemist biologist astronomer researcher historian scholar engineer architect astronaut cosmonaut inventor surgeon
physician psychologist psychiatrist pathologist coroner nurse striker midfielder defender goalkeeper winger captain
quarterback linebacker cornerback receiver pitcher catcher outfielder shortstop lineman kicker batsman bowler boxer golfer
cyclist swimmer sprinter skier driver jockey coach trainer referee umpire skipper manager teammate champion juror juror gunman shooter
suspect investigator killer murderer attacker bomber hijacker robber thief survivor witness neighbor neighbour teacher student pupil
principal representative tycoon businessman businesswoman entrepreneur billionaire millionaire mogul industrialist dictator
strongman warlord militant commander commandant comrade general-secretary undersecretary subsecretary ex-president ex-minister wife husband
daughter son brother sister mother father widow girlfriend boyfriend fiancee fiance cousin nephew niece uncle aunt friend
colleague press-secretary comptroller commissioner patriarch monarch heir pianist violinist dancer socialite`

/** Words that widen a title and are no name: 'Vice President', 'Prime Minister', 'Deputy Assistant Secretary'. */
const WIDENERS = `prime vice deputy assistant associate chief senior junior first acting interim former foreign interior defense defence finance
press general executive national security home health education justice trade energy agriculture transport environment labor labour
economy economic culture sports treasury state attorney lieutenant major rear air sub staff special grand crown head co under managing
principal lead top incoming outgoing late then-president permanent international development honorary emeritus supreme district county city police fire
campaign communications media public political military naval army oil information internal external minority majority house senate`

/** After 'of' these belong to a title: 'Secretary of State', 'Minister of Foreign Affairs', 'head of the Security Council'. */
const OFFICES = `state defense defence treasury interior foreign affairs internal external finance health education justice trade commerce energy
agriculture transport transportation environment labor labour economy culture sports homeland security staff operations intelligence
police army navy staff government parliament senate house diplomacy information communications war veterans housing urban development
opposition mission delegation council committee`

export const ADDRESS_WORDS = wordSet(ADDRESSES)
const ROLE_WORDS = wordSet(ROLES)
export const WIDENER_WORDS = wordSet(WIDENERS)
export const OFFICE_WORDS = wordSet(OFFICES)
/** Addresses that say which sex: two people of one surname are told apart by them. */
export const MALE_ADDRESSES = wordSet(
  'mr sir lord king prince duke father brother husband son spokesman chairman congressman actor',
)
export const FEMALE_ADDRESSES = wordSet(
  'mrs ms miss dame lady madam queen princess duchess sister mother wife daughter widow spokeswoman chairwoman congresswoman actress',
)
/** Follow a family name: 'Robert Kennedy Jr.'; part of the name but not its last word. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv jnr snr')

/** Titles that one person of a name has and another has not: 'King Ahmed' is not Ahmed the minister. */
export const SOVEREIGN_TITLES = wordSet(
  'king queen prince princess pope emperor empress sultan emir duke duchess tsar czar',
)
/** Written small these are other words: 'private', 'general', 'major', 'count'. */
export const CAPITAL_TITLES = wordSet(
  'private general major count deputy count don marshal chair captain lady star',
)

/** Also 'secretary-general', 'vice-president': a compound of titles and what widens them. */
export function isTitleWord(word: string): boolean {
  if (ADDRESS_WORDS.has(word) || ROLE_WORDS.has(word)) return true
  return word.includes('-') && isCompoundTitle(word.split('-'))
}

const isCompoundTitle = (parts: readonly string[]): boolean =>
  parts.some(part => ADDRESS_WORDS.has(part) || ROLE_WORDS.has(part)) &&
  parts.every(part => ADDRESS_WORDS.has(part) || ROLE_WORDS.has(part) || WIDENER_WORDS.has(part))
