/** States that act through their government, forces and officials: "Russian air forces", "the Iraqi government", "US troops". */
import type { ArticleText } from '../text/article-text.ts'
import type { Bound } from './bind.ts'
import { DEMONYMS } from './countries.ts'
import type { Identity } from './identity.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { demonymAt, isCapital, stateAt } from './state-forms.ts'
import { wordSet } from './word-set.ts'

const ORGANS: ReadonlySet<string> =
  wordSet(`government governments army military navy forces force troops soldiers marines police authorities officials officers
  parliament cabinet ministry diplomats warplanes jets bombers fighters warships regime negotiators prosecutors`)
/** Between the adjective and the organ. */
const INNER: ReadonlySet<string> = wordSet(
  'air armed security special military defence defense naval ground foreign interior intelligence federal senior top',
)
/** Before the adjective: no state of today, or its opponents. */
const NOT_NOW: ReadonlySet<string> = new Set(['former', 'ex', 'anti', 'pro', 'non', 'rebel', 'free'])
const FARTHEST = 3

/** Mentions of states by the adjective or name before such a word; none inside what `taken` already names. */
export function stateOrgans(
  article: ArticleText,
  taken: readonly Bound[],
  states: Map<string, Identity>,
): Bound[] {
  const named = new Map<number, Bound[]>()
  for (const item of taken) named.set(item.sentence, [...(named.get(item.sentence) ?? []), item])
  return article.sentences.flatMap(({ start, end, block }, sentence) => {
    if (article.blocks[block]?.kind === 'byline') return []
    const words = nameWords(article.text, start, end)
    const here = named.get(sentence) ?? []
    return words.flatMap((word, at): Bound[] => {
      const found = organOf(words, at)
      if (found === null || here.some(b => b.start < found.end && b.end > word.start)) return []
      const identity = states.get(found.country) ?? stateOf(found.country)
      states.set(found.country, identity)
      return [{ sentence, start: word.start, end: found.end, phrase: word.folded, identity, form: 'metonym' }]
    })
  })
}

function stateOf(name: string): Identity {
  return { kind: 'state', name, sameAs: [], surfaces: [], count: 0 }
}

/** The state whose organ the words from `at` name, and where its adjective or name ends. */
function organOf(words: readonly NameWord[], at: number): { country: string; end: number } | null {
  const before = words[at - 1]
  if (before !== undefined && (isCapital(before) || NOT_NOW.has(before.folded))) return null
  const length = demonymAt(words, at) || (stateAt(words, at)?.length ?? 0)
  const last = words[at + length - 1]
  if (length === 0 || last === undefined || !hasOrgan(words, at + length)) return null
  const form = stateAt(words, at)
  const phrase = words
    .slice(at, at + length)
    .map(w => w.folded)
    .join(' ')
  const country = DEMONYMS.get(phrase) ?? (form?.as === 'name' && form.length === length ? form.country : '')
  return country === '' ? null : { country, end: last.end }
}

function hasOrgan(words: readonly NameWord[], from: number): boolean {
  for (let k = from; k < from + FARTHEST; k++) {
    const word = words[k]
    if (word === undefined || word.form !== 'lower') return false
    if (ORGANS.has(word.folded) && !isSomethingElse(words[k + 1])) return true
    if (!INNER.has(word.folded)) return false
  }
  return false
}

/** "army base", "police station", "government bonds": a thing of the organ's. */
function isSomethingElse(next: NameWord | undefined): boolean {
  return next !== undefined && THINGS.has(next.folded)
}

const THINGS: ReadonlySet<string> = wordSet(
  'base bases station stations bond bonds building buildings camp camps hospital hospitals uniform uniforms veteran veterans wife families',
)
