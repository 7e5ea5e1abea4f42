/**
 * Patterns over classes of tokens, written in words:
 *
 *     'weekday=AnyWeekday? ,? month=AnyMonth date=Date31 ( ,? year=Year )?'
 *
 * A name that begins with a capital is a class or a set of classes of the lexicon; a word in small letters is
 * itself with its synonyms; `name=X` captures the token(s); `( ) | ? * [ ]` and `(?! (?<! (?<=` mean what they mean in a
 * regular expression; any other mark is itself. There is no unbounded repetition of overlapping classes.
 */

import type { TimeTokens } from './token-list.ts'
import { CLASS, type ClassName, SETS } from './word-classes.ts'

type Groups = Readonly<Record<string, [number, number] | undefined>>

/** One match: token positions, half-open. Its captures are looked up when one is first asked for. */
export class Match {
  private found: Groups | undefined

  constructor(
    readonly tokens: TimeTokens,
    readonly first: number,
    readonly end: number,
    private readonly locate: RegExp,
  ) {}

  private get groups(): Groups {
    if (this.found) return this.found
    this.locate.lastIndex = this.first
    this.found = this.locate.exec(this.tokens.classes)?.indices?.groups ?? {}
    return this.found
  }

  has(name: string): boolean {
    return this.groups[name] !== undefined
  }

  /** Value of the first token captured under a name; undefined when nothing was. */
  value(name: string): number | undefined {
    const group = this.groups[name]
    return group && this.tokens.value[group[0]]
  }

  /** Words captured under a name, lower case, '' when nothing was. */
  words(name: string): string {
    const group = this.groups[name]
    if (!group) return ''
    const { text, start, end } = this.tokens
    return text.slice(start[group[0]] ?? 0, end[group[1] - 1] ?? 0).toLowerCase()
  }

  /** Is the first token captured of this class? */
  is(name: string, className: ClassName): boolean {
    const group = this.groups[name]
    return group !== undefined && this.tokens.classes.charCodeAt(group[0]) === CLASS[className]
  }

  /** Is the token right before the match (or `back` further) of one of these classes? The text's start is a Break. */
  beforeIs(names: readonly ClassName[], back = 1): boolean {
    return isOneOf(this.tokens, this.first - back, names)
  }

  afterIs(names: readonly ClassName[], ahead = 1): boolean {
    return isOneOf(this.tokens, this.end + ahead - 1, names)
  }

  /** The word after the match (or before it), lower case; '' beyond the text. */
  wordAt(token: number): string {
    const { text, start, end } = this.tokens
    return token < 0 ? '' : text.slice(start[token] ?? 0, end[token] ?? 0).toLowerCase()
  }

  /** Positions of the tokens captured under a name, half-open. */
  at(name: string): [number, number] | undefined {
    return this.groups[name]
  }
}

function isOneOf(tokens: TimeTokens, at: number, names: readonly ClassName[]): boolean {
  const code = at < 0 || at >= tokens.classes.length ? CLASS.Break : tokens.classes.charCodeAt(at)
  for (const name of names) if (CLASS[name] === code) return true
  return false
}

/** All matches in order, none beginning inside another. */
export type Pattern = (tokens: TimeTokens) => readonly Match[]

/** Throws a SyntaxError on an unknown name: patterns are compiled when the program starts. */
export function pattern(source: string): Pattern {
  const translated = translate(source)
  const find = new RegExp(translated, 'g')
  const locate = new RegExp(translated, 'dy')
  const needed = neededClasses(source)
  return tokens => (hasAll(tokens.present, needed) ? matches(tokens, find, locate) : NONE)
}

const NONE: readonly Match[] = []

function hasAll(present: Uint8Array, sets: readonly (readonly number[])[]): boolean {
  for (const set of sets) if (!isPresent(present, set)) return false
  return true
}

function isPresent(present: Uint8Array, codes: readonly number[]): boolean {
  for (const code of codes) if (present[code] === 1) return true
  return false
}

function matches(tokens: TimeTokens, find: RegExp, locate: RegExp): readonly Match[] {
  find.lastIndex = 0
  let found = find.exec(tokens.classes)
  if (!found) return NONE
  const all: Match[] = []
  while (found) {
    all.push(new Match(tokens, found.index, found.index + found[0].length, locate))
    found = find.exec(tokens.classes)
  }
  return all
}

const PIECE =
  /\s+|\(\?(?:<?[!=]|:)|(\w+)=([A-Za-z]\w*)|(\w+)=\[([^\]]*)\]|(\w+)=\(|([A-Za-z]\w*)|\[([^\]]*)\]|(.)/g
const OPERATORS = new Set(['(', ')', '?', '|', '*'])

function translate(source: string): string {
  return source.replace(PIECE, (piece, name, named, listName, listed, groupName, word, list, mark) => {
    if (name) return `(?<${name}>${classSet([named])})`
    if (listName) return `(?<${listName}>${classSet(listed.trim().split(/\s+/))})`
    if (groupName) return `(?<${groupName}>`
    if (word) return classSet([word])
    if (list) return classSet(list.trim().split(/\s+/))
    if (mark) return OPERATORS.has(mark) ? mark : characterCode(mark.charCodeAt(0))
    return piece.trim()
  })
}

/** What a stretch of a pattern needs: each item is a class set, or a bracket's own needs. */
interface Needs {
  items: number[][][]
  /** A choice, or a look ahead or behind, needs nothing for certain. */
  open: boolean
}

/** The class sets of which a pattern needs one class each; none where it is a choice at its top. */
function neededClasses(source: string): number[][] {
  const stack: Needs[] = [{ items: [], open: false }]
  for (const m of source.matchAll(PIECE)) {
    const [piece, , named, , listed, groupName, word, list, mark] = m
    const top = stack.at(-1)
    if (!top || piece.trim() === '') continue
    if (piece.startsWith('(?') || groupName || mark === '(') {
      stack.push({ items: [], open: piece.startsWith('(?') && piece !== '(?:' })
    } else if (mark === ')') closeBracket(stack)
    else if (mark === '|') top.open = true
    else if (mark === '?' || mark === '*') top.items.pop()
    else top.items.push([neededBy(named ?? word, listed ?? list, mark)])
  }
  const [whole] = stack
  return !whole || whole.open ? [] : whole.items.flat().filter(set => set.length > 0)
}

function closeBracket(stack: Needs[]): void {
  const inner = stack.pop()
  stack.at(-1)?.items.push(!inner || inner.open ? [] : inner.items.flat())
}

function neededBy(name: string | undefined, list: string | undefined, mark: string | undefined): number[] {
  if (name) return codesOf(name)
  if (list) return list.trim().split(/\s+/).flatMap(codesOf)
  return mark ? [mark.charCodeAt(0)] : []
}

function classSet(names: readonly string[]): string {
  const codes = names.flatMap(codesOf).map(characterCode)
  return codes.length === 1 ? codes.join('') : `[${codes.join('')}]`
}

function codesOf(name: string): number[] {
  if (name.length === 1 && !/[a-z]/i.test(name)) return [name.charCodeAt(0)]
  const members = SETS[name] ?? [name]
  return members.map(member => {
    const code = (CLASS as Readonly<Record<string, number>>)[member]
    if (code === undefined) throw new SyntaxError(`pattern: no class '${member}'`)
    return code
  })
}

function characterCode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
