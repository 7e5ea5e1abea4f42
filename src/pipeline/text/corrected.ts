/** Parts of speech that the tagger gets wrong, put right from the words around them. */
import { MONTHS, WEEKDAYS } from '../../dossier/date-words.ts'
import type { Token } from './article-text.ts'

/** The token as it should have been tagged; the same object where nothing is wrong with it. */
export function corrected(token: Token, tokens: readonly Token[], i: number): Token {
  if (isWellNoun(tokens, i) || isNominal(tokens, i) || isBareBehindOf(tokens, i) || isThing(tokens, i))
    return { ...token, pos: 'NOUN' }
  if (isEndOfName(tokens, i) || isStreet(tokens, i) || isQuotedName(tokens, i))
    return { ...token, pos: 'PROPN' }
  if (isEnd(tokens, i)) return { ...token, pos: 'ADP' }
  if (isPaired(tokens, i) || isCourt(tokens, i + 1)) return { ...token, pos: 'ADP' }
  if (isBehindThat(tokens, i + 1)) return { ...token, pos: 'PRON' }
  if (isCourt(tokens, i)) return { ...token, pos: 'NOUN' }
  if (isPaired(tokens, i - 1)) return { ...token, pos: 'NOUN' }
  if (token.pos === 'PRON' && /^\d+(?:st|nd|rd|th)$/.test(token.text)) return { ...token, pos: 'ADJ' }
  if (
    isWhoseDescription(tokens, i) ||
    isDescription(tokens, i) ||
    isCompound(tokens, i) ||
    isFirstOfTwo(tokens, i)
  )
    return { ...token, pos: 'ADJ' }
  if (isDatedNoun(tokens, i) || isOwned(tokens, i) || isOfOne(tokens, i)) return { ...token, pos: 'NOUN' }
  if (isCapitals(tokens, i)) return { ...token, pos: 'NOUN' }
  if (token.text === 'Am' && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? ''))
    return { ...token, pos: 'PROPN' }
  if (isMade(tokens, i)) return { ...token, pos: 'VERB', lemma: 'make' }
  if (token.text === 'found' && token.pos === 'NOUN') return { ...token, pos: 'VERB', lemma: 'find' }
  if (isDone(tokens, i) || isOnlyVerb(tokens, i))
    return { ...token, pos: 'VERB', lemma: withoutEnding(token.text) }
  return isTelling(tokens, i) || isPlanning(tokens, i) || isBehindThat(tokens, i)
    ? { ...token, pos: 'VERB', lemma: token.lemma.replace(/s$/, '') }
    : token
}

/** "the bank claims that it", "the papers show that the": what the tagger takes for a noun tells what follows. */
function isTelling(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'NOUN' || tokens[i + 1]?.text !== 'that' || !TELLING.test(token.text)) return false
  const [before, next] = [tokens[i - 1], tokens[i + 2]]
  const agrees = token.text.endsWith('s') || before?.text.endsWith('s') === true
  return (
    agrees &&
    /^(?:PROPN|NOUN)$/.test(before?.pos ?? '') &&
    /^(?:PROPN|PRON|DET|NOUN|ADJ)$/.test(next?.pos ?? '')
  )
}

/** "the bank plans to close", "unions plan a strike": with no other verb in the sentence, the noun is one. */
function isPlanning(tokens: readonly Token[], i: number): boolean {
  const [subject, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token?.pos !== 'NOUN' || !PLANNING.test(token.text)) return false
  if (!/^(?:PROPN|NOUN)$/.test(subject?.pos ?? '')) return false
  if (subject?.text.endsWith('s') === token.text.endsWith('s')) return false
  const infinitive = next?.text === 'to' && tokens[i + 2]?.pos === 'VERB'
  const object = /^an?$/.test(next?.text ?? '')
  const verbs = tokens.filter(
    (t, k) => /^(?:VERB|AUX)$/.test(t.pos) && k !== i + 2 && !t.text.endsWith('ing'),
  )
  return (infinitive || object) && verbs.length === 0
}

const PLANNING = /^(?:plan|hope|aim|intend|seek|want|expect)s?$/

const TELLING =
  /^(?:claim|state|report|note|argue|warn|fear|hope|demand|estimate|show|suggest|reveal|say|insist)s?$/

/** "the well was capped", "into the oil well.", "the oil well spill could": a hole in the ground, which the tagger takes for the adverb. */
function isWellNoun(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'well' || tokens[i]?.pos !== 'ADV') return false
  const next = tokens[i + 1]?.pos ?? 'PUNCT'
  return (
    (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') || isBehindArticle(tokens, i - 1)) &&
    (/^(?:AUX|PUNCT|ADP|PRON|ADV|CCONJ|PART|SCONJ)$/.test(next) ||
      (next === 'VERB' && tokens[i + 2]?.pos === 'AUX') ||
      (next === 'VERB' && tokens[i - 1]?.pos === 'DET' && isEndOfVerb(tokens[i + 2]))) &&
    !/^(?:as|enough)$/i.test(tokens[i + 1]?.text ?? '')
  )
}

/** "the leaking well": what stands between an article and its noun describes it. */
function isBehindArticle(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.pos === 'VERB' && tokens[i - 1]?.pos === 'DET'
}

/** "the quarter ended June 30", "the six months ended in May": of the time, and no verb of the sentence. */
function isEnd(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:ended|ending)$/.test(tokens[i]?.text ?? '')) return false
  const next = tokens[i + 1]?.text ?? ''
  return (
    /^(?:quarters?|half|years?|months|weeks|period)$/i.test(tokens[i - 1]?.text ?? '') &&
    (/^\d/.test(next) || MONTHS.some(month => next.length > 2 && month.startsWith(next.replace('.', ''))))
  )
}

/** The "to" of "face to face", "door to door". */
function isPaired(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i - 1]
  return tokens[i]?.text === 'to' && word?.pos === 'NOUN' && word.text === tokens[i + 1]?.text
}

/** "whose bloodied body", "its damaged hull": behind the owner a participle describes. */
function isWhoseDescription(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !/[a-z]ed$/.test(token.text) || tokens[i + 1]?.pos !== 'NOUN') return false
  return /^(?:whose|his|its|their|our|my|your)$/i.test(tokens[i - 1]?.text ?? '')
}

/** "Allied troops landed", "by masked gunmen", "said that displaced families were": a participle before its noun describes. */
function isDescription(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || !/[a-z]ed$/.test(token.text) || tokens[i + 1]?.pos !== 'NOUN') return false
  const before = tokens[i - 1]
  if (before?.pos === 'ADP' && BEFORE_NOUNS.test(before.text)) return true
  if (
    before !== undefined &&
    !/^(?:[,:;“"]|and|but|as|when|while|that|after|because|where)$/i.test(before.text)
  )
    return false
  let k = i + 2
  while (/^(?:NOUN|PROPN)$/.test(tokens[k]?.pos ?? '')) k++
  const verb = tokens[k]
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.text.endsWith('ing'))
}

/** "a multi-pronged cleaning approach". */
function isCompound(tokens: readonly Token[], i: number): boolean {
  return isBehindArticle(tokens, i) && /^[a-z]+-[a-z]+ed$/.test(tokens[i]?.text ?? '')
}

const BEFORE_NOUNS = /^(?:of|by|for|with|from|among|between|against|in)$/i

/** "a symbol of hope": behind "of" a verb would end in "-ing". */
function isBareBehindOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token?.pos === 'VERB' && token.text === token.lemma && /^of$/i.test(tokens[i - 1]?.text ?? '')
}

/** "a Saturday shooting in", "the Tuesday launch": what the article and the day describe. */
function isDatedNoun(tokens: readonly Token[], i: number): boolean {
  const [article, day, token, next] = tokens.slice(Math.max(0, i - 2), i + 2)
  if (i < 2 || token?.pos !== 'VERB' || article?.pos !== 'DET' || !WEEKDAYS.includes(day?.text ?? ''))
    return false
  const bare = token.text === token.lemma || token.text.endsWith('ing')
  return bare && (next === undefined || /^(?:ADP|PUNCT|AUX|CCONJ|SCONJ|VERB)$/.test(next.pos))
}

/** "Endeavour's launch already has been": behind its owner a bare form is no verb. */
function isOwned(tokens: readonly Token[], i: number): boolean {
  const [token, owner] = [tokens[i], tokens[i - 1]]
  const owned = owner?.pos === 'PART' && /^['’]s?$/.test(owner.text)
  return token?.pos === 'VERB' && owned && token.text === token.lemma
}

/** "a prime-time TV address": what one does ends in "s". */
function isOfOne(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'VERB' || token.text !== token.lemma || UNCHANGING.test(token.text)) return false
  let k = i - 1
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[k]?.pos ?? '') || tokens[k]?.text === '-') k--
  const inside = tokens.slice(k + 1, i)
  const single =
    inside.length > 0 && inside.every(t => t.text === '-' || (!MANY.test(t.text) && !t.text.endsWith('s')))
  const asked = tokens
    .slice(Math.max(0, k - 2), k)
    .some(t => /^(?:that|lets?|help(?:s|ed|ing)?|saw|see|watched)$/i.test(t.text))
  const inverted = tokens[k - 1]?.pos === 'AUX'
  return (
    single &&
    /^an?$/i.test(tokens[k]?.text ?? '') &&
    !inverted &&
    !asked &&
    /^(?:ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')
  )
}

const UNCHANGING =
  /^(?:hit|put|set|cut|let|read|cost|shut|quit|bid|cast|hurt|split|spread|broadcast|forecast|burst|thrust|beat|come|become|run|overcome|overrun)$/
const MANY = /^(?:couple|number|majority|pair|lot|handful|few|dozen|family|crew|team|group|people|police)$/

/** "was apprehended on Monday", "were unsealed": what was done to somebody, not what he was like ("was concerned"). */
function isDone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'ADJ' || !/^[a-z]{3,}ed$/.test(token.text) || tokens[i + 1]?.text === 'to') return false
  if (!/^(?:was|were|been|being)$/.test(tokens[i - 1]?.text ?? '')) return false
  return (
    !LIKE.test(token.text) && (!token.text.startsWith('un') || /^un(?:seal|veil|load|mask)/.test(token.text))
  )
}

/** "both made appearances": not "a made bed", "home-made". */
function isMade(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'ADJ' || token.text !== 'made') return false
  return /^(?:both|all|some|many|others)$/i.test(tokens[i - 1]?.text ?? '')
}

/** "the DJ died": letters in a sentence that is not in capitals. */
function isCapitals(tokens: readonly Token[], i: number): boolean {
  const loud = (k: number) => /^\p{Lu}{2,}$/u.test(tokens[k]?.text ?? '')
  return (
    tokens[i]?.pos === 'VERB' &&
    /^(?!.*(?:ED|ING)$).{2,4}$/.test(tokens[i]?.text ?? '') &&
    loud(i) &&
    !loud(i - 1) &&
    !loud(i + 1)
  )
}

/** "Looters ransacked stores", "The agency scrubbed the launch": no other word is the verb of the sentence. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!/^[a-z]{3,}[^e]ed$/.test(token?.text ?? '') || LIKE.test(token?.text ?? '')) return false
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false
  const named = token?.pos === 'NOUN' && next?.pos === 'DET'
  const many = token?.pos === 'ADJ' && before?.text.endsWith('s') === true
  const object = /^(?:NOUN|DET|PROPN|PRON|NUM|ADP)$/.test(next?.pos ?? '')
  if (!named && !(many && object)) return false
  return !tokens.some(t => t.pos === 'AUX' || (t.pos === 'VERB' && !t.text.endsWith('ing')))
}

/** "visited the square in the night": behind an article and before a preposition or a mark it describes nothing. */
function isThing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'ADJ' || tokens[i - 1]?.pos !== 'DET') return false
  const next = tokens[i + 1]
  return THING.test(token.text) && (next === undefined || next.pos === 'ADP' || /^[,.;]$/.test(next.text))
}

/** Adjectives that are names of things too. */
const THING = /^(?:square|capital|public|original|general|manual|memorial|hospital)$/

/** "Fresh Express quickly recalled": a bare form with a capital, between a name and the verb of the sentence. */
function isEndOfName(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (token?.pos !== 'VERB' || before?.pos !== 'PROPN' || token.text.toLowerCase() !== token.lemma)
    return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || !/^\p{Lu}/u.test(before.text)) return false
  const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && /^[a-z]+(?:ed|as|s|d)$/.test(next?.text ?? '')
}

/** "103 new confirmed and probable cases", "ten proven or suspected ones": two that describe one noun. */
function isFirstOfTwo(tokens: readonly Token[], i: number): boolean {
  const [before, token, and, second, noun] = tokens.slice(Math.max(0, i - 1), i + 4)
  if (i < 1 || token?.pos !== 'VERB' || !/[a-z]ed$/.test(token.text) || !/^(?:and|or)$/.test(and?.text ?? ''))
    return false
  const counted = before?.pos === 'NUM' || /^(?:new|more|all|some|many|of)$/.test(before?.text ?? '')
  return counted && second?.pos === 'ADJ' && noun?.pos === 'NOUN'
}

/** "went to court on Monday": where somebody goes, and what nobody does without an object. */
function isCourt(tokens: readonly Token[], i: number): boolean {
  const [to, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token?.pos !== 'VERB' || !/^(?:court|trial|jail|prison|market|war)$/.test(token.text)) return false
  const ends =
    /^(?:ADP|PUNCT|ADV|PART|CCONJ)$/.test(next?.pos ?? 'PUNCT') || WEEKDAYS.includes(next?.text ?? '')
  return to?.text === 'to' && ends
}

/** "an order that stops the trial": behind "that" and before an article stands a verb. */
function isBehindThat(tokens: readonly Token[], i: number): boolean {
  const [noun, that, token, next] = tokens.slice(Math.max(0, i - 2), i + 2)
  return (
    i > 1 &&
    noun?.pos === 'NOUN' &&
    that?.text === 'that' &&
    token?.pos === 'NOUN' &&
    /^[a-z]{3,}[^su]s$/.test(token.text) &&
    next?.pos === 'DET'
  )
}

/** The "Stand Up Strike": a name in quotation marks behind its article. */
function isQuotedName(tokens: readonly Token[], i: number): boolean {
  const [article, quote, token, next] = tokens.slice(Math.max(0, i - 2), i + 2)
  return (
    i > 1 &&
    article?.pos === 'DET' &&
    /^["“]$/.test(quote?.text ?? '') &&
    token?.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    /^\p{Lu}/u.test(next?.text ?? '')
  )
}

/** "on Cook Street": the name of a street is no verb. */
function isStreet(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return (
    i > 0 &&
    token?.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    /^(?:Street|Road|Avenue|Lane|Square|Drive|Bridge|Hill|Park|Station)$/.test(tokens[i + 1]?.text ?? '')
  )
}

/** What "-ed" words tell of how somebody or something is. */
const LIKE =
  /^(?:involved|addicted|concerned|scared|limited|educated|interested|uninterested|disinterested|retired|pleased|displeased|riddled|delighted|biased|disabled|gifted|frustrated|acclaimed|concentrated|relaxed|overjoyed|excited|infatuated|flawed|depressed|mixed|frightened|irritated|detailed|dismayed|bemused|amused|alleged|disappointed|shocked|surprised|astonished|amazed|stunned|worried|annoyed|tired|exhausted|bored|confused|embarrassed|ashamed|convinced|determined|devoted|dedicated|committed|experienced|inexperienced|skilled|talented|armed|crowded|packed|situated|located|isolated|related|advanced|complicated|sophisticated|satisfied|dissatisfied|thrilled|terrified|horrified|outraged|perplexed|puzzled|intrigued|fascinated|inclined|opposed|accustomed|supposed|wretched|naked|wicked|sacred|rugged|aged|blessed|beloved|deceased|disgusted|devastated|dated|dressed|seated|based|unprecedented|bearded|haired|skinned|indebted|enraged|distressed|pressured|alarmed|encouraged|discouraged|qualified|needed|required|expected|scheduled|gutted|heartbroken|fatigued|motivated|inspired|overwhelmed|struck|sexed|cloistered|shaped|fixed|noted|married|humiliated)$/

/** "unsealed" without its ending: near enough to the word's own form to know the act by. */
function withoutEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const stem = word.slice(0, -2).replace(/([bdgmnprt])\1$/, '$1')
  return /(?:[csuvz]|at|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem
}

/** What follows a verb and no description: "the well passed | a test", not "the well known | firm". */
function isEndOfVerb(token: Token | undefined): boolean {
  return token === undefined || /^(?:DET|PRON|ADP|PUNCT|NUM)$/.test(token.pos)
}

/** "launched an offensive", "the executive said": an "-ive" behind an article that describes nothing behind it. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.pos !== 'ADJ' || !/^[a-z]+ive$/.test(token.text) || tokens[i - 1]?.pos !== 'DET') return false
  const next = tokens[i + 1]
  const behind = next?.text === ',' ? tokens[i + 2] : next
  return (
    !/^(?:NOUN|PROPN|ADJ|ADV|CCONJ|NUM)$/.test(behind?.pos ?? '') && !/^["“”‘’'-]$/.test(next?.text ?? '')
  )
}
