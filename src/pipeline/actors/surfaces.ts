/** Every written form of the dossier, with what all its places together say of it. */
import type { ArticleText } from '../text/article-text.ts'
import { CUE } from './cues.ts'
import type { NameCandidate } from './name-candidates.ts'
import { countSure, isAcronym, keyOf, readAs } from './reading.ts'

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
  const sure = countSure(names)
  const sightings = names.map((list, article) =>
    list.flatMap(name =>
      readAs(name, sure).map(candidate => sight(all, articles[article]?.text ?? '', article, candidate)),
    ),
  )
  return { all, sightings }
}

function sight(all: Map<string, Surface>, text: string, article: number, candidate: NameCandidate): Sighting {
  const surface = surfaceOf(all, candidate)
  if (!candidate.headline) count(surface, candidate, article)
  const written = asWritten(text, candidate)
  surface.written.set(written, (surface.written.get(written) ?? 0) + 1)
  return { article, candidate, surface }
}

/** As it stands in the text, on one line. */
export function asWritten(text: string, { start, end }: { start: number; end: number }): string {
  const written = text.slice(start, end)
  const line = written.includes('\n') ? written.replace(/\s+/g, ' ') : written
  return line.replace(/ (?=['’]s )/, '')
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
