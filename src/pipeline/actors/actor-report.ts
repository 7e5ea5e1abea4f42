/** Identities as the dossier shows them: name, id, aliases, mentions. */
import { createHash } from 'node:crypto'
import type { Actor } from '../../dossier/schema.ts'
import type { ArticleText } from '../text/article-text.ts'
import { slug } from '../text/slug.ts'
import type { ActorMention } from './actor-mention.ts'
import type { Bound } from './bind.ts'
import type { Identity } from './identity.ts'
import { DEPARTMENT_WORDS } from './organisation-words.ts'
import { asWritten } from './surfaces.ts'

/** Every identity that has a mention, as an actor; in the order of their names. */
export function actorsOf(
  articles: readonly ArticleText[],
  bound: readonly (readonly Bound[])[],
): Map<Identity, Actor> {
  const named = [...writtenForms(articles, bound)].map(([identity, forms]) => ({
    identity,
    forms,
    name: nameOf(identity),
  }))
  named.sort((a, b) => compare(a.name, b.name) || compare(keyOf(a.identity), keyOf(b.identity)))
  const taken = new Set<string>()
  return new Map(
    named.map(({ identity, forms, name }) => {
      const aliases = [...forms].filter(form => form !== name && form.length <= LONGEST_LINE).sort(compare)
      return [
        identity,
        { id: freeId(name, taken), name, kind: identity.kind, aliases, sameAs: identity.sameAs },
      ]
    }),
  )
}

function writtenForms(
  articles: readonly ArticleText[],
  bound: readonly (readonly Bound[])[],
): Map<Identity, Set<string>> {
  const written = new Map<Identity, Set<string>>()
  for (const [article, list] of bound.entries())
    for (const item of list) {
      const forms = written.get(item.identity) ?? new Set()
      written.set(item.identity, forms.add(asWritten(articles[article]?.text ?? '', item)))
    }
  return written
}

const keyOf = (identity: Identity): string => identity.surfaces[0]?.key ?? ''

const LONGEST_LINE = 200
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The commonest spelling of a full form that is spelt as names are; else the commonest, with the small letters of offices made capital. */
function nameOf(identity: Identity): string {
  if (identity.name !== null) return identity.name
  const forms = identity.surfaces.flatMap(surface => [...surface.written])
  forms.sort(
    ([a, m], [b, n]) =>
      Number(isWellSpelt(b)) - Number(isWellSpelt(a)) || n - m || b.length - a.length || compare(a, b),
  )
  const best = (forms[0]?.[0] ?? '').slice(0, LONGEST_LINE)
  return isWellSpelt(best) ? best : best.split(' ').map(capitalised).join(' ')
}

const capitalised = (word: string): string =>
  DEPARTMENT_WORDS.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word

/** Capital first letters but for particles and small words, and not all capitals unless it is one word. */
function isWellSpelt(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 1 && !/\p{Ll}/u.test(name)) return false
  return /^(?:\p{Lu}|\p{Lo}|\p{Ll}{1,3}[-'’]\p{Lu})/u.test(name) && words.every(isNameWord)
}

const PARTICLES =
  /^(?:of|the|for|and|de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|abu|&|[a-z]{1,3}[-'’]\p{Lu}.*)$/u

const isNameWord = (word: string): boolean => !/^\p{Ll}/u.test(word) || PARTICLES.test(word)

const LONGEST_ID = 70

/** Never empty, each once: a name without Latin letters gets one made from its letters' hash. */
function freeId(name: string, taken: Set<string>): string {
  const base =
    slug(name, LONGEST_ID) || `actor-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  taken.add(id)
  return id
}

export function mentionOf(
  text: string,
  item: Bound,
  actors: ReadonlyMap<Identity, Actor>,
): ActorMention | null {
  const actor = actors.get(item.identity)
  if (actor === undefined) return null
  const { sentence, start, end, form } = item
  return { actor: actor.id, sentence, start, end, text: text.slice(start, end), form }
}
