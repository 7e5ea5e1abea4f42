/**
 * Acts that news reports, as data: one row an act, with the verbs and the nouns that name it. The first verb
 * (or noun) is the act's lemma, so "met", "meeting" and "summit" compare equal. `kind` groups acts for weight
 * and merging. A noun alone can make an event only if it names a happening, never a lasting thing.
 *
 * A table apart from the classes of merging (`merging/classes.ts`): a row here gives leave to make an event and a
 * plain word for it, by part of speech; a class there only says which words of any part of speech may tell of one
 * happening, and with these rows in its place merging loses 1.7 points of CoNLL on the development part of ECB+.
 */
export type EventKind =
  | 'meeting'
  | 'travel'
  | 'statement'
  | 'report'
  | 'violence'
  | 'truce'
  | 'politics'
  | 'justice'
  | 'disaster'
  | 'business'
  | 'agreement'
  | 'release'
  | 'sport'
  | 'life'
  | 'protest'
  | 'military'
  | 'health'
  | 'culture'
  | 'other'

export interface Act {
  kind: EventKind
  lemma: string
  verbs: readonly string[]
  nouns: readonly string[]
}

const KINDS: readonly EventKind[] = [
  'meeting',
  'travel',
  'statement',
  'report',
  'violence',
  'truce',
  'politics',
  'justice',
  'disaster',
  'business',
  'agreement',
  'release',
  'sport',
  'life',
  'protest',
  'military',
  'health',
  'culture',
]

function kindOf(name: string): EventKind {
  return KINDS.find(k => k === name) ?? 'other'
}

/** kind | verbs | nouns; multi-word acts are matched by their head word. */
const ROWS = `
meeting | meet reconvene | meeting summit rendezvous gathering
meeting | talk discuss negotiate consult confer parley | talks talk discussion negotiation consultation dialogue
meeting | telephone phone | phone call telephone conversation
meeting | host receive welcome greet | reception
meeting | convene | conference congress convention forum session keynote
meeting | brief | briefing
travel | visit tour | visit tour trip
travel | arrive land | arrival landing
travel | leave depart | departure
travel | fly | flight
travel | head |
travel | travel journey | journey travel
travel | return | return
travel | flee escape evacuate | escape evacuation exodus
travel | cross | crossing
other | enter | entry
other | pass | passage
other | add | addition
travel | sail dock | voyage
statement | announce declare proclaim unveil | announcement declaration unveiling proclamation
statement | say tell state note remark reply respond answer | statement remark
statement | confirm acknowledge admit | confirmation admission
statement | deny refute dispute | denial
statement | claim allege assert insist argue | claim allegation
statement | warn threaten | warning threat
statement | demand urge call appeal | demand appeal
statement | condemn denounce criticise criticize blame accuse | condemnation denunciation accusation
statement | praise applaud thank congratulate | congratulation
statement | promise pledge vow | promise pledge vow
statement | propose suggest offer recommend | proposal offer recommendation
statement | apologise apologize | apology
statement | broadcast air televise | broadcast interview speech
statement | address | address
statement | speak |
statement | testify | testimony
statement | reveal disclose | revelation disclosure
statement | explain describe |
statement | reject refuse rebuff dismiss | rejection refusal
statement | call-for |
report | report write publish post tweet | report publication
report | leak | leak
violence | attack assault ambush | attack assault ambush offensive
violence | strike bomb shell raid bombard | strike airstrike air-strike bombing bombardment shelling raid
violence | kill murder assassinate slay massacre execute behead slaughter | killing murder slaying assassination massacre execution
violence | shoot fire | shooting gunfire
violence | explode detonate blow | explosion blast detonation
violence | wound injure hurt maim |
violence | stab | stabbing
violence | kidnap abduct seize hijack | kidnapping abduction seizure hijacking
violence | fight clash battle | fight fighting clash battle firefight skirmish
violence | down | downing
violence | torture rape |
violence | loot | looting
military | invade occupy | invasion incursion
military | capture recapture retake overrun | capture
military | deploy mobilise mobilize | deployment mobilisation mobilization
military | withdraw retreat | withdrawal retreat pullout
military | surrender | surrender
military | besiege | siege
military | intercept | interception
military | test-fire | missile-test
military | patrol | patrol exercise drill
truce | cease | ceasefire cease-fire truce armistice cessation
politics | elect re-elect reelect | election re-election reelection
politics | vote poll | vote referendum ballot poll
politics | appoint nominate name designate ordain consecrate | appointment nomination
politics | resign quit step-down | resignation
politics | sack oust topple overthrow depose impeach | dismissal ouster firing coup overthrow impeachment
politics | inaugurate swear | swearing-in
politics | approve adopt enact ratify repeal veto | approval adoption ratification
politics | ban outlaw prohibit | ban
politics | impose sanction | sanctions imposition embargo
politics | recognise recognize | recognition
politics | dissolve | dissolution
politics | secede | secession independence
politics | campaign | campaign rally
politics | nationalise nationalize privatise privatize |
politics | take-office | office
justice | arrest detain apprehend | arrest detention
justice | charge indict prosecute | indictment prosecution
justice | convict | conviction
justice | sentence jail imprison | sentencing
justice | try | trial hearing
justice | sue | lawsuit suit
justice | acquit | acquittal
justice | rule overturn uphold | ruling verdict
justice | extradite deport | extradition deportation
justice | free pardon | pardon
justice | investigate probe | investigation inquest inquiry probe
justice | fine | fine
justice | search | search
disaster | crash collide derail | crash collision derailment accident
disaster | sink capsize | sinking
disaster | burn | fire blaze wildfire
disaster | flood | flood flooding
disaster | quake | earthquake quake tremor tsunami
disaster | erupt | eruption
disaster | collapse | collapse
disaster | spill | spill
disaster | devastate destroy damage demolish | destruction demolition
disaster | hit batter | hurricane storm cyclone typhoon tornado landslide avalanche
disaster | rescue save | rescue
disaster | fail break |
disaster | suffer |
business | buy acquire purchase | purchase acquisition takeover
business | sell | sale
business | merge | merger
business | invest | investment
business | cut slash reduce lower | cut reduction
business | raise increase boost hike | increase
business | fall drop plunge slump tumble | drop plunge slump
business | rise jump soar surge climb | rise surge
business | close shut | closure shutdown
business | hire recruit |
business | bankrupt | bankruptcy
business | found establish create set-up | foundation creation establishment
business | award knight | award contract knighthood
business | order | order
business | pay donate fund | payment donation
business | lend borrow | bailout loan
business | default | default
business | deliver ship | delivery shipment
business | build construct complete | construction completion
business | list float |
business | halt suspend stop freeze | suspension halt stoppage
business | resume restart | resumption
business | cancel postpone delay | cancellation postponement
agreement | agree | agreement deal accord pact
agreement | sign ink initial | signing treaty
agreement | settle | settlement
agreement | reach |
agreement | broker mediate |
release | release | release
release | launch introduce debut | launch introduction debut
release | open reopen | opening inauguration
release | premiere | premiere
release | begin start commence | start beginning
release | end finish conclude | end conclusion
release | expire | expiry expiration
release | replace succeed | replacement
release | join | accession
release | submit file lodge |
release | present show |
release | celebrate mark commemorate | celebration commemoration ceremony anniversary
release | hold stage | event
sport | win triumph | win victory triumph
sport | defeat beat thrash | defeat
sport | lose | loss
sport | play | match game
sport | score | goal
sport | compete race | race
sport | retire | retirement
life | die perish drown | death funeral
life | bear | birth
life | marry wed | wedding marriage
life | divorce | divorce
life | bury | burial
life | graduate | graduation
protest | protest demonstrate march riot | protest demonstration riot unrest uprising revolt
protest | walk-out | walkout
protest | boycott | boycott
health | infect | outbreak epidemic
health | hospitalise hospitalize treat | hospitalisation hospitalization surgery operation transplant
health | diagnose | diagnosis
health | vaccinate | vaccination
health | recover | recovery
culture | perform sing | performance concert
culture | | prize
culture | discover find | discovery
other | happen occur take-place |
other | become |
other | change alter |
other | send dispatch |
other | give hand grant |
other | make |
other | take |
other | bring |
other | carry |
other | go come |
other | move | move relocation
other | remove | removal
other | lead |
other | fly-out |
other | decide | decision
other | ask request | request
other | plan | plan
other | run |
other | force |
other | block |
other | allow |
other | turn |
other | attend | attendance
other | undergo |
other | accept | acceptance
other | disappear vanish | disappearance
other | discontinue scrap abandon |
other | choose select pick | selection choice
other | extend expand |
other | face |
other | target |
other | lift |
other | set |
other | issue |
other | appear | appearance
`

/** Verbs that hold rather than happen: a date in their clause tells when a state was true, not an event. */
export const STATIVE = new Set(
  `be have know believe think want need like love hate hope wish seem appear-to look remain stay own belong contain include
  consist depend cost weigh mean matter exist deserve lack resemble concern fear doubt suppose understand prefer feel
  expect consider regard live reside stand lie keep hold-on continue serve work represent reflect involve relate require
  equal last owe tend enjoy compare support oppose favour favor aim intend seek try focus range vary`
    .split(/\s+/)
    .filter(w => w !== ''),
)

/** Verbs that speak: "said", not "believed" or "found". */
export const SPEAKING = new Set(
  `say tell state add note remark reply respond answer confirm acknowledge admit deny refute claim allege assert insist argue
  warn threaten announce declare proclaim report write publish reveal disclose explain promise pledge vow propose suggest
  recommend urge stress emphasise emphasize testify tweet post recall repeat reiterate complain boast joke comment inform
  concede caution assure demand`
    .split(/\s+/)
    .filter(w => w !== ''),
)

/** Verbs whose clause reports what another clause says, spoken or not. */
export const REPORTING = new Set([
  ...SPEAKING,
  ...`believe think hope expect estimate predict conclude agree describe know learn indicate show find hear quote cite maintain
  observe mention point ask request fear decide hint advise speculate read order rule tout`.split(/\s+/),
])

/** Verbs by which words reach their readers: "in a statement released on Monday". */
export const COMING_OUT = new Set(
  'release issue publish air broadcast post send circulate distribute upload'.split(' '),
)

/** Verbs that add nothing to the noun they carry: "held talks", "carried out strikes", "took place". */
export const LIGHT = new Set([
  'have',
  'hold',
  'make',
  'take',
  'give',
  'undergo',
  'conduct',
  'carry',
  'stage',
  'pay',
  'do',
  'get',
])

/** Verbs under which an infinitive has not happened: "expected to", "plans to", "agreed to". */
export const PROSPECTIVE = new Set(
  `expect schedule plan intend hope aim want set due slate agree promise pledge vow threaten prepare seek wish ask urge
  order offer propose poise invite demand require need ready decide likely unlikely able supposed call tell refuse
  design force allow enable help try attempt`
    .split(/\s+/)
    .filter(w => w !== ''),
)

const ACTS: readonly Act[] = ROWS.split('\n')
  .filter(row => row.trim() !== '')
  .map(row => {
    const [kind = 'other', verbs = '', nouns = ''] = row.split('|').map(cell => cell.trim())
    const v = words(verbs)
    const n = words(nouns)
    return { kind: kindOf(kind), lemma: v[0] ?? n[0] ?? '', verbs: v, nouns: n }
  })

const VERBS = index('verbs')
const NOUNS = index('nouns')

export function verbAct(lemma: string): Act | null {
  return VERBS.get(lemma) ?? null
}

export function nounAct(lemma: string): Act | null {
  return NOUNS.get(lemma) ?? null
}

function index(column: 'verbs' | 'nouns'): ReadonlyMap<string, Act> {
  const map = new Map<string, Act>()
  for (const act of ACTS) for (const word of act[column]) if (!map.has(word)) map.set(word, act)
  return map
}

function words(cell: string): string[] {
  return cell.split(/\s+/).filter(w => w !== '')
}

/** Verbs that name their object. */
export const TRANSITIVE = new Set(
  `found equip screen file call name title dub entitle build make design develop produce describe base situate own operate
  provide obtain capture seize hire employ charge accuse identify discover unveil introduce hold commission order approve
  adopt issue award hint appoint nominate publish kill injure wound bring put take give send tell cause lead force drive need
  want include involve require use receive reach sign set oversee detain arrest show suggest imply indicate reveal conclude find record note
  assume hope ask`
    .split(/\s+/)
    .filter(w => w !== ''),
)
