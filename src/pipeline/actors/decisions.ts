/** What an editor decided about names. It wins over everything read from the texts. */
import type { ActorDecision } from '../recipe.ts'
import type { ArticleText, Sentence } from '../text/article-text.ts'
import type { Bound } from './bind.ts'
import type { Identity } from './identity.ts'
import { nameWords } from './name-words.ts'
import type { Sighting } from './surfaces.ts'

interface Decided {
  identity: Identity
  decision: ActorDecision
  /** Folded names that look like this actor and are not. */
  not: ReadonlySet<string>
}

/** `bound[i]` and `sightings[i]` belong to `articles[i]`; gives the mentions as decided, in text order. */
export function decide(
  articles: readonly ArticleText[],
  sightings: readonly (readonly Sighting[])[],
  bound: readonly (readonly Bound[])[],
  decisions: readonly ActorDecision[],
): Bound[][] {
  if (decisions.length === 0) return bound.map(list => [...list])
  const byPhrase = phrasesOf(decisions)
  const absorbed = absorb(bound, byPhrase)
  const others = new Map<string, Identity>()
  return articles.map((article, i) => {
    const kept = (bound[i] ?? []).map(item => redirect(item, byPhrase, absorbed, others))
    const named = [...kept, ...missed(sightings[i] ?? [], kept, byPhrase)]
    return withSearched(article, named, byPhrase)
  })
}

/** 'The White House' and 'white house' are one phrase. */
function phraseOf(name: string): string {
  const words = nameWords(name, 0, name.length)
    .filter(word => word.form !== 'mark')
    .map(word => word.folded)
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}

function phrasesOf(decisions: readonly ActorDecision[]): Map<string, Decided> {
  const byPhrase = new Map<string, Decided>()
  for (const decision of decisions) {
    const { name, kind, aliases, sameAs } = decision
    const identity: Identity = { kind: kind ?? 'organisation', name, sameAs, surfaces: [], count: 0 }
    const decided = { identity, decision, not: new Set(decision.not.map(phraseOf)) }
    for (const form of [name, ...aliases]) {
      const phrase = phraseOf(form)
      if (phrase !== '' && !byPhrase.has(phrase)) byPhrase.set(phrase, decided)
    }
  }
  return byPhrase
}

/** An identity found in the texts goes whole to the one decision that names one of its full forms. */
function absorb(
  bound: readonly (readonly Bound[])[],
  byPhrase: ReadonlyMap<string, Decided>,
): Map<Identity, Decided> {
  const claims = new Map<Identity, Set<Decided>>()
  for (const list of bound)
    for (const { identity, phrase } of list) {
      const decided = byPhrase.get(phrase)
      const full = identity.surfaces.some(surface => surface.words.join(' ') === phrase)
      if (decided !== undefined && full)
        claims.set(identity, (claims.get(identity) ?? new Set()).add(decided))
    }
  const absorbed = new Map<Identity, Decided>()
  for (const [identity, decided] of claims) {
    const [only] = decided
    if (only === undefined || decided.size > 1) continue
    absorbed.set(identity, only)
    if (only.decision.kind === null) only.identity.kind = identity.kind
  }
  return absorbed
}

function redirect(
  item: Bound,
  byPhrase: ReadonlyMap<string, Decided>,
  absorbed: ReadonlyMap<Identity, Decided>,
  others: Map<string, Identity>,
): Bound {
  const named = byPhrase.get(item.phrase)
  if (named !== undefined) return { ...item, identity: named.identity }
  const decided = absorbed.get(item.identity)
  if (decided === undefined) return item
  if (!decided.not.has(item.phrase)) return { ...item, identity: decided.identity }
  const surfaces = item.identity.surfaces.filter(surface => surface.words.join(' ') === item.phrase)
  const other = others.get(item.phrase) ?? {
    ...item.identity,
    surfaces,
    name: surfaces.length > 0 ? null : item.phrase,
  }
  others.set(item.phrase, other)
  return { ...item, identity: other }
}

/** Names that the engine saw and took for nobody. */
function missed(
  sightings: readonly Sighting[],
  kept: readonly Bound[],
  byPhrase: ReadonlyMap<string, Decided>,
): Bound[] {
  const taken = new Set(kept.map(item => item.start))
  return sightings.flatMap(({ surface, candidate }) => {
    const phrase = surface.words.join(' ')
    const decided = byPhrase.get(phrase)
    if (decided === undefined || taken.has(candidate.start)) return []
    const { sentence, start, end } = candidate
    return [{ sentence, start, end, phrase, identity: decided.identity, form: 'name' as const }]
  })
}

/** Decided names wherever else they stand in the text as written; a longer one takes the place of what it covers. */
function withSearched(
  article: ArticleText,
  named: readonly Bound[],
  byPhrase: ReadonlyMap<string, Decided>,
): Bound[] {
  let out = [...named]
  const exact = new Set(named.map(({ start, end }) => `${start} ${end}`))
  for (const decided of new Set(byPhrase.values()))
    for (const form of [decided.decision.name, ...decided.decision.aliases])
      for (const found of search(article, form, decided.identity)) {
        if (exact.has(`${found.start} ${found.end}`)) continue
        const clash = out.filter(item => item.start < found.end && found.start < item.end)
        if (clash.some(item => item.end - item.start >= found.end - found.start)) continue
        out = [...out.filter(item => !clash.includes(item)), found]
      }
  return out.sort((a, b) => a.start - b.start)
}

/** Position of the sentence that holds `at` to `end`, or -1; by halves, since sentences stand in order. */
function sentenceAt(sentences: readonly Sentence[], at: number, end: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found !== undefined && found.start <= at && end <= found.end ? low : -1
}

function search(article: ArticleText, form: string, identity: Identity): Bound[] {
  const found: Bound[] = []
  if (form.trim() === '') return found
  for (let at = article.text.indexOf(form); at >= 0; at = article.text.indexOf(form, at + form.length)) {
    const end = at + form.length
    const sentence = sentenceAt(article.sentences, at, end)
    const whole = !isLetter(article.text, at - 1) && !isLetter(article.text, end)
    if (whole && sentence >= 0)
      found.push({ sentence, start: at, end, phrase: phraseOf(form), identity, form: 'name' })
  }
  return found
}

const isLetter = (text: string, at: number): boolean => at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at))
