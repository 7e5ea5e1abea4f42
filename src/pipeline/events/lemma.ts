/**
 * Dictionary forms, by a table of irregular words and suffix rules checked against the vocabulary.
 * "agreed" -> agree, "cut" -> cut, "talks" -> talk, "attacked" -> attack, "planned" -> plan.
 */
import { nounAct, PROSPECTIVE, REPORTING, STATIVE, verbAct } from './vocabulary.ts'

/** base past participle; participle only where it differs from the past. */
const IRREGULAR_VERBS = `
be was been|be were|be is|be are|be am|be being|be 's|be 're|be 'm|have had|have has|have having|have 've|do did done|do does
say said|tell told|write wrote written|speak spoke spoken|meet met|hold held|take took taken|give gave given|make made
get got gotten|go went gone|come came|become became|leave left|fly flew flown|fight fought|shoot shot|strike struck stricken
win won|lose lost|beat beat beaten|sell sold|buy bought|bring brought|build built|begin began begun|break broke broken
blow blew blown|bear bore born|burn burnt|bid bid|bind bound|catch caught|choose chose chosen|cut cut|deal dealt|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|feel felt|find found|flee fled|forget forgot forgotten|freeze froze frozen
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hurt hurt|keep kept|know knew known|lay laid|lead led|lend lent
let let|lie lay lain|mean meant|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|ride rode ridden
ring rang rung|rise rose risen|run ran run|see saw seen|seek sought|send sent|set set|shake shook shaken|show showed shown
shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slay slew slain|spend spent|split split|spread spread
stand stood|steal stole stolen|stick stuck|swear swore sworn|sweep swept|swim swam swum|teach taught|tear tore torn
think thought|throw threw thrown|understand understood|undergo underwent undergone|upset upset|wake woke woken|wear wore worn
withdraw withdrew withdrawn|retake retook retaken|overrun overran overrun|oversee oversaw overseen|rebuild rebuilt
broadcast broadcast|cost cost|cast cast|overturn overturned|uphold upheld|forgive forgave forgiven|foresee foresaw foreseen
wind wound|found founded|die dying|lie lying|tie tying|ski skied|wed wed`

const IRREGULAR_NOUNS: Record<string, string> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  children: 'child',
  crises: 'crisis',
  lives: 'life',
  wives: 'wife',
  media: 'medium',
  troops: 'troop',
  sanctions: 'sanctions',
  series: 'series',
}

const FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.split(/[|\n]/).flatMap(row => {
    const [base = '', ...forms] = row.trim().split(' ')
    return forms.map((form): [string, string] => [form, base])
  }),
)

/** Lower-case dictionary form of a verb in any inflection. "wound" and "found" are read as find and wind's pasts only where no act says otherwise. */
export function verbLemma(word: string): string {
  const w = word.toLowerCase()
  if (w === 'wounded') return 'wound'
  const irregular = FORMS.get(w)
  if (irregular !== undefined) return irregular
  if (known(w)) return w
  const stem = candidates(w)
  return stem.find(known) ?? stem[0] ?? w
}

/** Lower-case singular. */
export function nounLemma(word: string): string {
  const w = word.toLowerCase()
  const irregular = IRREGULAR_NOUNS[w]
  if (irregular !== undefined) return irregular
  if (nounAct(w) !== null || !w.endsWith('s') || w.endsWith('ss') || w.endsWith('us') || w.length < 4) return w
  if (w.endsWith('ies')) return `${w.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(w)) return w.slice(0, -2)
  return w.slice(0, -1)
}

function known(lemma: string): boolean {
  return (
    verbAct(lemma) !== null || STATIVE.has(lemma) || REPORTING.has(lemma) || PROSPECTIVE.has(lemma) || BASES.has(lemma)
  )
}

const BASES: ReadonlySet<string> = new Set(FORMS.values())

/** Most likely first: what the word may be an inflection of. */
function candidates(w: string): string[] {
  if (w.endsWith('ies') || w.endsWith('ied')) return [`${w.slice(0, -3)}y`]
  if (w.endsWith('ing')) return withoutSuffix(w.slice(0, -3))
  if (w.endsWith('ed')) return withoutSuffix(w.slice(0, -2))
  if (/(?:s|x|z|ch|sh|o)es$/.test(w)) return [w.slice(0, -2), w.slice(0, -1)]
  if (w.endsWith('s') && !w.endsWith('ss')) return [w.slice(0, -1)]
  return [w]
}

function withoutSuffix(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const doubled = stem.length > 3 && stem.at(-2) === last && !'aeiou'.includes(last)
  if (doubled) return 'lsfz'.includes(last) ? [stem, stem.slice(0, -1)] : [stem.slice(0, -1), stem]
  return wantsE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

/** Endings after which English verbs mostly keep a silent e: decid-, leav-, blam-, forc-, argu-. */
function wantsE(stem: string): boolean {
  return /(?:[vcuz]|[^aeiou]l|at|id|rg|dg|ir|ur|as|us|is|os|am|in(?<!ain|ein|oin|gin)|ok|ik|ak(?<!eak|oak))$/.test(stem)
}
