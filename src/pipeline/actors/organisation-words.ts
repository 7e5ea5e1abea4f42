/** Words that say a name is an organisation, a news outlet or a place. Lower case. */
import { wordSet } from './word-set.ts'

/** Last words of organisations: 'Justice Department', 'Free Army'. */
const HEADS = `ministry department agency administration authority authorities commission committee council court bureau board office service services
secretariat directorate inspectorate parliament assembly congress senate duma knesset bundestag cabinet chamber legislature
party front movement alliance coalition bloc federation confederation union league association organisation organization society
foundation institute institution institutes university college school academy hospital clinic laboratory laboratories laboratory center centre
bank fund trust exchange corporation corp inc ltd llc plc co company companies group holdings holding partners industries enterprises
airlines airways airline motors systems technologies technology electronics pharmaceuticals pharma software networks network
communications energy petroleum oil gas steel mining railways railway railroad insurance financial capital securities stores entertainment
records pictures studios productions films army navy force forces guard guards corps command brigade brigades battalion regiment division militia
police garda constabulary patrol squad observatory troops marines legion taliban brotherhood jihad
club fc united rovers wanderers athletic team nation nations tribunal mission initiative campaign consortium forum network works group
cartel gang syndicate guild lobby caucus taskforce panel church diocese synod consulate embassy treasury pentagon
electric mills stanley sachs sons brothers foods brands restaurants resources products chemical chemicals aerospace aviation publishing ratings management advisors advisers consultants
consulting associates solutions labs semiconductor telecom telecommunications mobile wireless cable water power crescent cross survey gmbh ag sa nv spa ooo oao pao`

/** First words of 'X of Y' and 'X for Y' organisations. */
const OF_HEADS = `ministry department bank university college school institute house chamber board bureau office court council committee commission
union league association organisation organization society academy church front party movement army federation confederation congress
assembly fund observatory friends brotherhood sons children international agency centre center corporation coalition council sisters knights bank
secretariat directorate guard embassy fellowship foundation group network command court alliance brigade brigades campaign daughters`

/** Last words of places: 'Gulf of Mexico', 'Orange County'. */
const PLACE_HEADS = `city county state province region district island islands river lake sea ocean gulf bay strait straits mountain mountains mount hill
hills valley desert forest park beach coast peninsula canal bridge street avenue road boulevard square highway airport harbor harbour port
stadium arena hall tower towers building plaza palace castle prison jail cemetery heights springs falls creek village town suburb
north south east west america africa asia europe korea territory republic kingdom zone strip cape point station gate canyon glacier volcano field fields base camp
center tunnel dam interstate route`

const PLACE_FRONTS = `lake mount mt cape fort port gulf bay strait isle gulf new san santa los las saint st el north south east west northern southern
eastern western central upper lower camp`

const MEDIA_HEADS = `times post press journal news herald tribune gazette chronicle telegraph examiner observer daily weekly magazine newspaper mirror
independent inquirer bulletin dispatch courier globe tv television radio broadcasting broadcaster channel newswire zeitung novosti
pravda press-agency sentinel register bee star-tribune newsweek nachrichten`

/** A common noun before or after the name that says what it is. */
const ORGANISATION_CUES = `group groups company organisation organization organizations militants militia faction firm giant maker retailer carrier airline
bank party movement network agency union charity nonprofit publisher manufacturer operator developer subsidiary insurer brand
guerrillas rebels fighters terrorist terrorists extremists jihadists insurgents cartel gang sect cult team club university band startup conglomerate
parent think-tank watchdog regulator automaker planemaker chipmaker drugmaker affiliate branch`

const MEDIA_CUES = `newspaper newspapers magazine newsmagazine daily weekly tabloid broadsheet broadcaster website channel network agency newswire station
paper publication journal blog`

/** Common nouns that follow an organisation's name: 'the NATO summit', 'ABC officials'. */
const MEMBER_CUES = `summit spokesman spokeswoman spokesperson member members chairman headquarters
executive executives director fighters militants agents representative representatives inspectors
envoy commander commanders supporters operatives employees staff workers shares stock ceo boss board statement report
delegation peacekeepers mission membership treaty rules supporters`

const WORDS_BEFORE_PLACES = `city town village province region district county capital suburb port island peninsula neighborhood neighbourhood
municipality enclave outskirts coast streets`

/** Last words of works, laws, prizes, contests and other things that nobody can be. */
export const EVENT_HEADS =
  wordSet(`award awards games cup prize bowl festival championship championships series act treaty agreement accord accords tour
  marathon olympics war project plan bill amendment resolution code show reserve conference day night week year season flight hurricane storm spill explosion
  disaster crisis massacre bombing bombings attack attacks riot riots earthquake quake tsunami
  program programme protocol constitution declaration doctrine memorial stadium theatre theater highway parade trophy finals playoffs playoff medal`)
/** First words of races, battles, storms and peaks: nobody either. */
export const EVENT_FRONTS = wordSet(
  'tour giro vuelta grand operation hurricane typhoon cyclone treaty battle siege storm festival copa super col monte mont',
)
/** Prefixes of ships: 'HMS Victory' says and does nothing, its navy does. */
export const VESSELS = wordSet('hms uss mv ms ins rms ss mt fv usns hmas hmcs usat')
/** First words of companies and clubs in many languages. */
export const ORGANISATION_FRONTS = wordSet(
  'telecom institut institute societe compagnie cie fondation universite universidad banco banque banca grupo groupe hotel partido parti partei fc ac sc ministry department bank',
)
export const ORGANISATION_HEADS = wordSet(HEADS)
export const ORGANISATION_OF_HEADS = wordSet(OF_HEADS)
export const PLACE_HEAD_WORDS = wordSet(PLACE_HEADS)
export const PLACE_FRONT_WORDS = wordSet(PLACE_FRONTS)
export const MEDIA_HEAD_WORDS = wordSet(MEDIA_HEADS)

/** The last word of an organisation's or a news outlet's name. */
export function headsOrganisation(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || MEDIA_HEAD_WORDS.has(word)
}

/** After a name: 'the Shining Path group'. A bank or a team after a town is not the town. */
export const FOLLOWING_CUE_WORDS = wordSet(
  'ceo group company corporation organization organisation party movement militia militants fighters rebels guerrillas cartel gang',
)
export const ORGANISATION_CUE_WORDS = wordSet(ORGANISATION_CUES)
export const MEDIA_CUE_WORDS = wordSet(MEDIA_CUES)
export const MEMBER_CUE_WORDS = wordSet(MEMBER_CUES)
export const PLACE_CUE_WORDS = wordSet(WORDS_BEFORE_PLACES)
/** Words that turn a lower-case run before a head into part of the name: 'foreign Ministry', 'the state Department'. */
export const DEPARTMENT_WORDS =
  wordSet(`state foreign interior internal defense defence justice finance health education energy trade
  commerce agriculture transport transportation treasury labor labour culture economy emergency emergencies environment fire police
  general prosecutor national central supreme federal investigative security intelligence`)
/** Heads of departments, which a lower-case first word may belong to. */
export const DEPARTMENT_HEADS = wordSet(
  'ministry department bureau service office agency council committee court bank administration',
)
