/** Who takes part in a happening, and where it is: named in its clause or in what hangs on it. */
import type { ActorId } from '../../dossier/schema.ts'
import type { ActorMention } from '../actors/actor-mention.ts'
import type { ArticleInContext } from '../recipe.ts'
import { attachTimes } from './attach.ts'
import type { Target } from './attachment.ts'
import type { Stretch } from './clauses.ts'
import { governorOf } from './governing-clause.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import { reporterOf, toldBefore } from './reporting-clause.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { sharedSubject, subjectPositions } from './title-subject.ts'

/** In text order, each once. */
export function actorsOf(context: ArticleInContext, reading: SentenceReading, target: Target): ActorId[] {
  const stretches = scope(reading, target)
  const here = context.actors.filter(a => a.sentence === reading.sentence && !isAgency(context, a))
  const meant = meantByRole(reading, here, target)
  const named = here.filter(a => meant.includes(a) || within(reading, stretches, a.start, a.end))
  return [...new Set(named.map(a => a.actor))]
}

/** "OSLO ( Agency ) -": who sends the report takes no part in it. */
function isAgency({ article }: ArticleInContext, { start, end }: ActorMention): boolean {
  const before = article.text.slice(Math.max(0, start - 6), start)
  const behind = article.text.slice(end, end + 12)
  return /(?:\(|-LRB-) ?$/.test(before) && /^ ?(?:\)|-RRB-) ?(?:-|–|—)/.test(behind)
}

export function placesOf(context: ArticleInContext, reading: SentenceReading, target: Target): string[] {
  const stretches = scope(reading, target)
  const named = context.places.filter(
    p => p.sentence === reading.sentence && within(reading, stretches, p.start, p.end),
  )
  return [...new Set(named.map(p => p.name))]
}

export function within(
  reading: SentenceReading,
  stretches: readonly Stretch[],
  start: number,
  end: number,
): boolean {
  const covers = (from: number, to: number) => {
    const [first, last] = [reading.tokens[from], reading.tokens[to - 1]]
    return first !== undefined && last !== undefined && start >= first.start && end <= last.end
  }
  return stretches.some(s => covers(s.from, s.to))
}

/** "voted to dismiss the minister over the fall of the bridge": of the fall only what its own phrase names. */
function asideOf({ tokens }: SentenceReading, { form, trigger }: Target): Stretch | null {
  const from = phraseStart(tokens, trigger, 0)
  const before = tokens[from - 1]
  if (form !== 'noun' || before === undefined || !/^(?:ADP|SCONJ)$/.test(before.pos)) return null
  if (/^(?:in|at|during|on)$/i.test(before.text)) return null
  return { from, to: phraseEnd(tokens, trigger, tokens.length) }
}

/** The clause and what hangs on it, without what has a date of its own; of a report that follows what it reports, that too. */
function scope(reading: SentenceReading, target: Target): Stretch[] {
  const aside = asideOf(reading, target)
  if (aside !== null) return [aside]
  const told = target.form === 'verb' ? toldBefore(reading, target.clause) : null
  const family = new Set(told === null ? [target.clause] : [told, target.clause])
  const apart = datedApart(reading, target)
  reading.clauses.forEach((clause, i) => {
    const hangs = clause.parent !== null && family.has(clause.parent) && i > clause.parent
    if (hangs && !apart.has(i)) family.add(i)
  })
  const hanging = reading.clauses.flatMap((clause, i) => (family.has(i) ? clause.stretches : []))
  return [...subjectOf(reading, target), ...hanging]
}

/** "Smith, who met Jones", "Smith said he met Jones": the subject stands outside the clause. */
function subjectOf(reading: SentenceReading, { clause, form }: Target): Stretch[] {
  if (form === 'noun') return []
  const reporter = reporterOf(reading, clause) ?? governorOf(reading, clause)
  const own = reading.clauses[reporter ?? clause]
  if (own === undefined || own.verb === null) return []
  const shares = sharedSubject(reading, own, own.verb) !== null
  if (reporter === null && !shares && own.kind !== 'relative' && own.kind !== 'participial') return []
  const [first, ...rest] = subjectPositions(reading, own, own.verb) ?? []
  return first === undefined ? [] : [{ from: first, to: (rest.at(-1) ?? first) + 1 }]
}

/** "Smith, who met Jones on Monday, resigned on Friday": Jones takes part in the meeting only. Reported speech stays one. */
function datedApart(reading: SentenceReading, target: Target): Set<number> {
  const dated = attachTimes(reading).flatMap(a => (a.target === null ? [] : [a.target.clause]))
  return new Set(
    dated.filter(
      c => c !== target.clause && /^(?:relative|participial|adverbial)$/.test(reading.clauses[c]?.kind ?? ''),
    ),
  )
}

/** "foreign minister Smith and president Jones, in a meeting of ministers": the two named before with such a role. */
function meantByRole(
  reading: SentenceReading,
  mentions: readonly ActorMention[],
  { form, trigger }: Target,
): ActorMention[] {
  if (form !== 'noun') return []
  const { tokens } = reading
  const roles = tokens.slice(trigger + 1, phraseEnd(tokens, trigger, tokens.length)).flatMap(singularOf)
  const before = mentions.filter(a => a.end <= (tokens[trigger]?.start ?? 0))
  return before.flatMap((first, i) => {
    const second = before[i + 1]
    const role = wordsBetween(reading, 0, first.start).at(-1)
    if (second === undefined || role === undefined || !roles.includes(role.text.toLowerCase())) return []
    return areJoined(reading, first, second) ? [first, second] : []
  })
}

/** "ministers": minister. */
function singularOf({ text, pos }: { text: string; pos: string }): string[] {
  return /^(?:NOUN|PROPN)$/.test(pos) && /[a-z]{4}s$/.test(text) ? [text.toLowerCase().slice(0, -1)] : []
}

function wordsBetween({ tokens }: SentenceReading, from: number, to: number) {
  return tokens.filter(t => t.start >= from && t.end <= to)
}

/** Nothing between two names but "and" and the second one's titles. */
function areJoined(reading: SentenceReading, first: ActorMention, second: ActorMention): boolean {
  const [and, ...titles] = wordsBetween(reading, first.end, second.start)
  return (
    and?.text === 'and' && titles.length <= 6 && titles.every(t => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(t.pos))
  )
}
