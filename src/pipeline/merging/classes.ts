/**
 * Words by which different reports tell of one kind of happening. A class is a reason to compare two statements,
 * never enough to merge them: the same kind of act by other people, or on another day, is another event.
 *
 * One class a line; its first word names it. Words stand in their plain form: inflections and regular
 * nominalisations ("explode" / "explosion") follow from the root. Phrases are written with a hyphen and compared
 * with the first words of a trigger. General news English, drawn up from the acts that news categories
 * (IPTC media topics, ACE and TimeML event types) name.
 *
 * A table apart from the acts of `events/vocabulary.ts`, whose nouns may each make an event: many words here ("bid",
 * "custody", "growth") are compared but must not make one, and its rows in the place of these lose 1.7 points of CoNLL
 * on the development part of ECB+.
 */
import { rootOf } from './root.ts'

const CLASSES = `
die death dead decease perish succumb pass-away lose-life fatality demise
kill slay gun-down assassinate massacre slaughter shoot-dead shoot-death execute execution
murder homicide manslaughter
suicide take-own-life hang-himself hang-herself
injure wound hurt maim injury casualty
shoot shooting gunfire open-fire gunshot shootout fire-shot
stab knife slash
explode explosion blast bomb bombing detonate blow-up go-off
attack assault raid strike airstrike airstrikes storm ambush shell shelling bombard bombardment offensive pound hit-target
invade invasion incursion
fight battle clash fighting skirmish combat
ceasefire cease-fire cease truce armistice cessation
withdraw pull-out pullout withdrawal retreat pull-back
protest demonstrate demonstration rally march riot unrest
walkout industrial-action stoppage down-tools
quake earthquake tremor temblor aftershock jolt
flood flooding inundate deluge
storm-weather hurricane typhoon cyclone tornado
burn fire blaze catch-fire set-fire set-alight wildfire inferno engulf ablaze torch
arson arsonist
crash collide collision smash wreck derail derailment pile-up accident
sink capsize founder
down shoot-down downing bring-down
hijack seize-plane hijacking
kidnap abduct abduction take-hostage
rob robbery heist hold-up burglary burgle steal theft loot
damage destroy destruction devastate ravage ruin
arrest detain apprehend nab custody take-custody capture bust round-up detention
charge indict indictment accuse arraign arraignment
try trial court-case
convict conviction find-guilty guilty verdict
acquit acquittal clear-charge find-not-guilty
sentence jail imprison imprisonment prison-term jail-term prison-sentence
appeal
sue lawsuit file-suit litigation legal-action
fine penalise penalty
release free set-free liberate
escape flee run-away break-out breakout get-away abscond on-run on-lam on-loose jailbreak
search hunt manhunt look-for seek-suspect
rescue save evacuate evacuation
surrender give-up turn-in give-himself-up
confess plead admit-guilt plea
suspect suspicion believe-responsible
investigate probe inquiry enquiry investigation
win victory triumph beat defeat victorious prevail
lose lose-match
score goal touchdown
retain keep-title defend-title keep-hold
draw-match tie-match
qualify qualification advance-to
elect election vote poll ballot go-polls balloting
appoint name-post appointment nominate nomination pick tap
hire recruit recruitment sign-up bring-on-board
rehire re-hire
dismiss fired sack oust sacking let-go axe terminate termination relieve-duty dismissal
lay-off layoff redundancy job-cut cut-job
resign step-down quit resignation stand-down
retire retirement
succeed-post take-over replace replacement successor
inaugurate swear-in sworn-in take-office inauguration
leave-office end-term
announce announcement unveil reveal introduce introduction launch release-product roll-out debut showcase present debut
say tell state statement comment remark according add note declare claim report write speak talk-to assert
confirm confirmation
deny denial rebut refute
propose proposal offer bid put-forward
demand call-for urge appeal-for ask request
criticise criticism condemn denounce blast-critic slam
praise welcome hail laud
apologise apology
threaten threat warn warning
agree agreement deal accord pact sign-deal treaty settle settlement
negotiate negotiation talk talks discussion discuss meet meeting summit confer
telephone phone phone-call call-phone telephone-conversation conversation
visit trip tour travel
arrive arrival fly-in land-in touch-down
depart departure set-off set-out head-for
return come-back comeback go-back
enter check-into check-in admit-to
move transfer transport relocate relocation haul
receive host-guest hold-reception
marry marriage wed wedding tie-knot nuptials
divorce split-couple break-up separation
birth give-birth born
bury funeral burial memorial
buy acquire acquisition purchase takeover buyout snap-up
sell sale sell-off divest
merge merger
invest investment fund funding
rise increase climb gain surge soar jump up growth grow
fall decline drop plunge slump tumble slide sink-price
cut reduce reduction slash-price lower sever
bankrupt bankruptcy insolvent insolvency chapter-11 go-bust
recall withdraw-product pull-from
repair fix patch mend fault-fix
hack breach cyberattack cyber-attack
close closure shut shut-down shutter
open opening inaugurate-site
build construct construction erect
begin start commence kick-off get-under-way onset
end finish conclude conclusion wrap-up complete completion
continue resume go-on
delay postpone postponement put-off defer
cancel call-off scrap abandon discontinue
halt stop suspend suspension stoppage-of
approve approval pass-law ratify ratification endorse
reject rejection turn-down veto rebuff
overturn reverse overrule quash restore reinstate strike-down
ban prohibit prohibition outlaw forbid
sanction embargo
suspect-illness diagnose diagnosis
infect infection outbreak epidemic
operate operation surgery
host emcee present-show compere front-show hosting
star play-role cast portray
direct helm take-helm director directing
broadcast air televise
publish publication
perform performance concert gig
award honour honor prize win-award
break-record record-break
injure-out sideline rule-out
trade trade-player swap
discover find discovery spot locate
disappear vanish go-missing missing disappearance
warrant
deploy dispatch send deployment
test test-fire
orbit lift-off blast-off
intercept foil thwart prevent
seize confiscate seizure impound
patrol
`

/** Classes that often tell of one happening from two sides: who was shot was killed and died. One group a line. */
const KIN = `
die kill murder suicide shoot stab
attack shoot explode kill injure hijack rob fight
crash damage injure hit die kill
escape run leave go walk
announce say confirm tell release issue
propose approach demand offer
dismiss leave replace resign depart leave-office
appoint hire succeed-post nominee
win lose retain score
burn explode damage destroy arson
quake damage strike hit jolt shake
cut damage disrupt outage
protest fight riot clash
enter move go arrive visit
agree settle buy
intercept seize arrest foil
arrest charge suspect hold
sentence convict
build open begin
`

/** Words that say little of what happened; another word of the trigger carries it. */
const LIGHT = new Set(
  'be have do get make take give go come put set bring keep see hold happen occur become remain seem appear let'
    .split(' ')
    .map(rootOf),
)

const CLASS_OF = new Map<string, string>()
for (const row of CLASSES.trim().split('\n')) {
  const [name = '', ...others] = row.split(' ')
  for (const word of [name, ...others]) {
    const key = word.split('-').map(rootOf).join(' ')
    if (!CLASS_OF.has(key)) CLASS_OF.set(key, name)
  }
}

const KIN_OF = new Map<string, string[]>()
for (const [i, row] of KIN.trim().split('\n').entries()) {
  for (const word of row.split(' ')) {
    const kind = CLASS_OF.get(rootOf(word)) ?? rootOf(word)
    KIN_OF.set(kind, [...(KIN_OF.get(kind) ?? []), `kin${i}`])
  }
}

/** What a trigger says happened: its own root, and the class that other words for it share. */
export interface Act {
  root: string
  /** The class, or the root where no class knows it. */
  kind: string
  /** Names of the groups of classes that its class is in. */
  kin: readonly string[]
  /** A word of no content ("made", "took"): the act is told by what stands beside it. */
  light: boolean
}

/** The act of a trigger of one or more words: "check into", "heart attack", "announcement". */
export function actOf(trigger: string): Act {
  const roots = trigger
    .split(/[^\p{L}\p{N}'’.]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .map(rootOf)
  const phrase = phraseClass(roots)
  if (phrase) return { root: roots.join(' '), kind: phrase, kin: KIN_OF.get(phrase) ?? [], light: false }
  const root = headOf(roots)
  const kind = CLASS_OF.get(root) ?? root
  return { root, kind, kin: KIN_OF.get(kind) ?? [], light: LIGHT.has(root) }
}

/** Verbs of what a thing that happens does: "the quake struck", "a blast tore through the hall". */
const DOINGS = new Set(
  'strike hit rock shake jolt tear rip occur happen devastate ravage batter erupt sweep engulf unfold'
    .split(' ')
    .map(rootOf),
)
const HAPPENINGS = new Set([
  'quake',
  'explode',
  'flood',
  'burn',
  'storm-weather',
  'crash',
  'infect',
  'attack',
  'riot',
])

const DISASTERS = new Set(['quake', 'flood', 'storm-weather'])

/** Acts done by saying: two of one person on one day are as often two as one. */
const UTTERANCES = new Set(
  'announce confirm deny propose demand criticise praise apologise threaten'.split(' '),
)

/** Said, but not by a plain verb of saying. */
export function isUttered({ kind }: Act): boolean {
  return UTTERANCES.has(kind)
}

/** What they name did not happen, or not then: "scrapped a trip", "thwarted an attack". */
const UNDOING = new Set('cancel delay deny reject ban intercept'.split(' '))

export function undoes({ kind }: Act): boolean {
  return UNDOING.has(kind)
}

export function isDisaster({ kind }: Act): boolean {
  return DISASTERS.has(kind)
}

/**
 * The act of a verb whose subject is itself a happening is that one's: of "the quake struck the city" the quake.
 * `before` are the roots of the words in front of the trigger, in order.
 */
export function actOfSubject(act: Act, before: readonly string[]): Act {
  if (!DOINGS.has(act.root)) return act
  const subject = before.findLast(root => HAPPENINGS.has(CLASS_OF.get(root) ?? ''))
  return subject === undefined || DOINGS.has(subject) ? act : actOf(subject)
}

/** The classes that single words or pairs of words in a run of roots name; each once. */
export function kindsNamed(roots: readonly string[]): string[] {
  const found = new Set<string>()
  roots.forEach((root, i) => {
    const pair = CLASS_OF.get(`${root} ${roots[i + 1]}`)
    const single = CLASS_OF.get(root)
    if (pair) found.add(pair)
    if (single) found.add(single)
  })
  return [...found]
}

/** The longest run from the start of the trigger that names a class. */
function phraseClass(roots: readonly string[]): string | null {
  const content = roots.filter(root => !FUNCTION.has(root))
  for (const run of [roots, content, content.filter(root => !PARTICLE.has(root))]) {
    for (let length = Math.min(3, run.length); length > 1; length--) {
      const found = CLASS_OF.get(run.slice(0, length).join(' '))
      if (found) return found
    }
  }
  return null
}

const PARTICLE = new Set(
  'in into on onto out off up down over away back through to for with at by from of under'.split(' '),
)
const FUNCTION = new Set('the a an his her its their it to of'.split(' '))

/** "checked into": the verb. "heart attack": the last noun. */
function headOf(roots: readonly string[]): string {
  const content = roots.filter(root => !FUNCTION.has(root))
  const first = content[0] ?? roots[0] ?? ''
  const second = content[1]
  if (second === undefined || PARTICLE.has(second)) return first
  return content.at(-1) ?? first
}
