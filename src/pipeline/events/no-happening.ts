/** Clauses that carry a date and tell no happening of the world: what a thing is like, what a picture shows, what became of a page. */
import type { Target } from './attachment.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Act } from './vocabulary.ts'

/** What is no happening of the world: why, else null. */
export function whyNoHappening(reading: SentenceReading, target: Target, act: Act | null): string | null {
  if (isDescription(reading, target, act)) return 'describes a thing, and tells no event'
  if (isOfThePage(reading, target)) return 'tells of the page, not of the world'
  return isCaption(reading, target) ? 'tells what a picture shows' : null
}

/** "a system designed with care", "the facts outlined on Monday": what a participle of no known act says of a thing. */
function isDescription(reading: SentenceReading, { clause, form }: Target, act: Act | null): boolean {
  const own = reading.clauses[clause]
  if (form === 'noun' || !own) return false
  const [before, word, next] = [own.verb?.from, own.verb?.lemma ?? '', own.verb?.to ?? 0]
  const as = reading.tokens.slice(next, next + 2).some(t => t.text === 'as')
  // "the virus , commonly known as the flu ,"
  if (own.kind === 'relative' && before === own.verb?.head && as && /^(?:know|refer|describe)$/.test(word))
    return true
  if (own.kind !== 'participial') return false
  const names = own.verb !== null && /^(?:call|name|title|entitle|dub)$/.test(own.verb.lemma)
  return act === null || (names && own.verb?.passive === true)
}

/** "The minister listens to a question", "Smoke is seen over the port": what a picture shows, in the present tense. */
function isCaption({ clauses, tokens }: SentenceReading, { clause, form }: Target): boolean {
  const verb = clauses[clause]?.verb
  if (form === 'noun' || verb === undefined || verb === null || verb.tense !== 'present') return false
  if (verb.passive) return /^(?:see|picture|photograph|show)$/.test(verb.lemma)
  return POSES.has(verb.lemma) && verb.from === verb.head && tokens[verb.head]?.text.endsWith('s') === true
}

const POSES = new Set([
  'listen',
  'look',
  'sit',
  'stand',
  'pose',
  'gesture',
  'smile',
  'wave',
  'gaze',
  'stare',
  'peer',
  'lie',
  'hang',
])

/** "This article appeared on page 2", "Picture taken", "Page last updated": about the paper, not of the world. */
function isOfThePage(reading: SentenceReading, { clause, form }: Target): boolean {
  const own = reading.clauses[clause]
  if (form === 'noun' || own === undefined || own.verb === null) return false
  const { from, lemma } = own.verb
  if (FURNITURE.test(reading.tokens.map(t => t.text.toLowerCase()).join(' '))) return true
  if (
    /^this$/i.test(reading.tokens.find(t => t.pos === 'DET' || t.pos === 'PRON')?.text ?? '') &&
    isAmended(reading)
  )
    return true
  const thing = reading.tokens.findLast((t, k) => k < from && k > from - 6 && t.pos === 'NOUN')
  const noun = thing?.lemma ?? reading.tokens[0]?.text.toLowerCase() ?? ''
  if (/^(?:picture|photo|photograph|image|caption|page)$/.test(noun)) return PAGE_ACTS.has(lemma)
  return /^(?:article|version)$/.test(noun) && /^(?:appear|update|amend)$/.test(lemma)
}

/** What pages print below their readers' comments. */
const FURNITURE = /\breport (?:this )?as abuse\b|\b(?:discussion is|comments are) (?:now )?closed\b/

/** "This article was amended on 8 May to correct a figure given for 2009". */
function isAmended({ tokens }: SentenceReading): boolean {
  const words = tokens
    .slice(0, 8)
    .map(t => t.text.toLowerCase())
    .join(' ')
  return /\bthis (?:article|story|report|page|column|version) (?:was|has been) (?:first |last )?(?:amended|corrected|updated|changed|modified|revised|published)\b/.test(
    words,
  )
}

const PAGE_ACTS = new Set(['take', 'release', 'provide', 'make', 'update', 'publish', 'show', 'obtain'])
