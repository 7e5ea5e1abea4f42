/** Every written form of the dossier, with what all its places together say of it. */
import type { ArticleText } from '../text/article-text.ts'
import { CUE } from './cues.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { NameCandidate } from './name-candidates.ts'
import { MEDIA_HEAD_WORDS, ORGANISATION_HEADS } from './organisation-words.ts'

export interface Surface {
  /** The folded words; an acronym in capitals: 'FBI' is not 'fbi'. */
  key: string
  words: string[]
  acronym: boolean
  count: number
  /** How many places have each bit of CUE, by bit position. */
  cues: number[]
  /** Titles before it, with their counts. */
  titles: Map<string, number>
  /** Spellings as written, with their counts. */
  written: Map<string, number>
  /** Acronyms given for it in parentheses. */
  shorts: Set<string>
  governors: Set<string>
  /** Positions of the articles it is in, ascending. */
  articles: number[]
}

/** A candidate with the surface it was read as. */
export interface Sighting {
  article: number
  candidate: NameCandidate
  surface: Surface
}

export interface Surfaces {
  all: ReadonlyMap<string, Surface>
  /** One list an article, in text order. */
  sightings: Sighting[][]
}

/** `names[i]` belongs to `articles[i]`. */
export function collectSurfaces(
  articles: readonly ArticleText[],
  names: readonly NameCandidate[][],
): Surfaces {
  const all = new Map<string, Surface>()
  const sure = new Set<string>()
  for (const list of names)
    for (const name of list) if (!name.openedBy && !name.headline) sure.add(keyOf(name))
  const sightings = names.map((list, article) =>
    list.flatMap(name => {
      const read = readAs(name, sure)
      return read === null ? [] : [sight(all, articles, article, read)]
    }),
  )
  return { all, sightings }
}

const LONGEST_ACRONYM = 6

export function keyOf(name: Pick<NameCandidate, 'words' | 'caps'>): string {
  const only = name.words[0] ?? ''
  return isAcronym(name) ? only.toUpperCase() : name.words.join(' ')
}

const isAcronym = (name: Pick<NameCandidate, 'words' | 'caps'>): boolean =>
  name.caps && name.words.length === 1 && (name.words[0] ?? '').length <= LONGEST_ACRONYM

/** The candidate without an opener that is no part of the name; null when nothing shows that it is a name. */
function readAs(name: NameCandidate, sure: ReadonlySet<string>): NameCandidate | null {
  const known = sure.has(keyOf(name))
  if (name.headline) return known ? name : null
  if (!name.openedBy || known) return name
  if (name.words.length === 1) return null
  const first = name.words[0] ?? ''
  const last = name.words.at(-1) ?? ''
  const rest = withoutFirst(name)
  if (sure.has(keyOf(rest)) && !GIVEN_NAMES.has(first)) return rest
  return GIVEN_NAMES.has(first) || ORGANISATION_HEADS.has(last) || MEDIA_HEAD_WORDS.has(last) ? name : rest
}

function withoutFirst(name: NameCandidate): NameCandidate {
  const first = name.words[0] ?? ''
  return { ...name, words: name.words.slice(1), start: name.start + first.length, openedBy: false }
}

function sight(
  all: Map<string, Surface>,
  articles: readonly ArticleText[],
  article: number,
  name: NameCandidate,
): Sighting {
  const text = articles[article]?.text ?? ''
  const start = afterSpace(text, name.start, name.end)
  const candidate = start === name.start ? name : { ...name, start }
  const surface = surfaceOf(all, candidate)
  if (!candidate.headline) count(surface, candidate, article)
  const written = text.slice(start, name.end)
  surface.written.set(written, (surface.written.get(written) ?? 0) + 1)
  return { article, candidate, surface }
}

/** Folding may change a word's length, so the next word is found in the text itself. */
function afterSpace(text: string, start: number, end: number): number {
  if (start === 0 || /\P{L}/u.test(text[start - 1] ?? '')) {
    if (/\S/.test(text[start] ?? '')) return start
  }
  let at = start
  while (at < end && !/\s/.test(text[at] ?? '')) at++
  while (at < end && /\s/.test(text[at] ?? '')) at++
  return at < end ? at : start
}

function surfaceOf(all: Map<string, Surface>, name: NameCandidate): Surface {
  const key = keyOf(name)
  const known = all.get(key)
  if (known !== undefined) return known
  const made: Surface = {
    key,
    words: name.words,
    acronym: isAcronym(name),
    count: 0,
    cues: CUE_BITS.map(() => 0),
    titles: new Map(),
    written: new Map(),
    shorts: new Set(),
    governors: new Set(),
    articles: [],
  }
  all.set(key, made)
  return made
}

const CUE_BITS = Object.values(CUE)

function count(surface: Surface, name: NameCandidate, article: number): void {
  surface.count++
  for (let bit = 0; bit < CUE_BITS.length; bit++) {
    if (name.cues & (1 << bit)) surface.cues[bit] = (surface.cues[bit] ?? 0) + 1
  }
  if (name.title !== '') surface.titles.set(name.title, (surface.titles.get(name.title) ?? 0) + 1)
  if (name.short !== '') surface.shorts.add(name.short.toUpperCase())
  if (name.governor !== '') surface.governors.add(name.governor)
  if (surface.articles.at(-1) !== article) surface.articles.push(article)
}

/** How many places of the surface have the cue. */
export function cued(surface: Surface, cue: number): number {
  return surface.cues[31 - Math.clz32(cue)] ?? 0
}

/** The spelling written most often; of equals the longest, then the first in code-unit order. */
export function bestSpelling(written: ReadonlyMap<string, number>): string {
  let best = ''
  let most = -1
  for (const [form, times] of written) {
    const better =
      times > most ||
      (times === most && (form.length > best.length || (form.length === best.length && form < best)))
    if (better) [best, most] = [form, times]
  }
  return best
}
