/** Years, decades, centuries, quarters and halves. */
import type { CalendarValue, TimeValue } from '../mention.ts'
import type { Match } from '../pattern.ts'
import { dateRule, type Found, type Rule, rule } from '../rule.ts'
import { directionOf } from './dates.ts'
import { calendar, EDGE, edgeOf } from './fields.ts'

const NEAR = '(?: Approximate )?'

export const years: readonly Rule[] = [
  ...quarterRules(),
  dateRule('decade', `(?: the )? ${EDGE} (?: the )? decade=Decade (?: bc=Bc )?`, decade),
  dateRule('century', `${EDGE} (?: the )? nth=[Ordinal WordOrdinal] -? unit=Unit (?: bc=Bc | Ad )?`, century),
  dateRule('year-period', 'the year=Year (?: fiscal )? [period Unit] (?! - )', m => calendar(m)),
  rule(
    'year-range',
    `(?: the Units )? y1=Year (?: - | to | until | and ) y2=[Year Number12 Number24 Number31 Number99] (?! Units | % )`,
    yearRange,
  ),
  rule('bc-year-range', `(?: the Units )? y1=BcNumber (?: - | to | until ) y2=BcNumber bc=Bc`, bcYearRange),
  dateRule('bc-year', `${EDGE} ${NEAR} year=[Number12 Number24 Number31 Number99 Number999 Year] bc=Bc`, m =>
    calendar(m),
  ),
  dateRule('year-ad', `${EDGE} ${NEAR} year=BcNumber Ad`, m => calendar(m)),
  dateRule('ad-year', `${EDGE} ${NEAR} Ad adYear=BcNumber`, m => calendar(m)),
  dateRule('about-year', 'about=Approximate year=Year', m =>
    /^(?:c|ca|circa)\.?$/.test(m.words('about')) ? { ...calendar(m), approximate: true } : null,
  ),
  dateRule('the-year', `${EDGE} the Unit year=[Year WordYear ShortYear]`, m =>
    m.wordAt((m.at('year')?.[0] ?? 1) - 1) === 'year' ? calendar(m) : null,
  ),
  dateRule('fiscal-year', `${EDGE} (?: the )? fiscal (?: Unit )? year=[Year ShortYear]`, m => ({
    ...calendar(m),
    fiscal: true,
  })),
  dateRule('edge-year', `(?: [earlier later] in )? ${EDGE} year=Year (?! % | Bc)`, m =>
    m.has('edge') || m.has('border') || m.first !== m.at('year')?.[0] ? calendar(m) : null,
  ),
  dateRule('year', 'year=Year', m => (isYear(m) ? calendar(m) : null)),
  dateRule('word-year', 'year=WordYear', m =>
    m.afterIs(['Units']) || m.afterIs(['Unit']) ? null : spokenYear(m),
  ),
  dateRule('short-year', 'year=ShortYear', m =>
    m.beforeIs(['in', 'of', 'since', 'by', 'until', 'from', 'to', 'and']) ? calendar(m) : null,
  ),
]

function quarterRules(): Rule[] {
  const nth = '(?: nth=[WordOrdinal Ordinal latest last] -? )'
  const which = '(?: which=[this last next that same current latest previous] (?: Unit possessive )? )?'
  return [
    dateRule(
      'q2',
      '(?: fiscal )? name=QuarterName (?: ,? (?: of | in )? (?: fiscal )? year=[Year ShortYear] )?',
      m => ({
        ...calendar(m),
        quarter: quarterOf(m.value('name') ?? 4),
      }),
    ),
    dateRule('year-q2', 'year=Year name=QuarterName', m => ({
      ...calendar(m),
      quarter: quarterOf(m.value('name') ?? 4),
    })),
    dateRule(
      'quarter-of-year',
      `${EDGE} (?: the )? (?: fiscal -? )? ${nth} unit=[Unit Half] (?: ,? (?: of )? (?: fiscal )? year=Year )`,
      quarter,
    ),
    dateRule(
      'quarter-of-that-year',
      `(?: the )? (?: fiscal -? )? ${nth} unit=[Unit Half] (?: of )? (?: the )? which=[this last next that same] Unit`,
      quarter,
    ),
    dateRule(
      'year-quarter',
      `(?: the )? year=Year possessive? (?: fiscal -? )? ${nth} unit=[Unit Half]`,
      quarter,
    ),
    dateRule(
      'pointed-quarter',
      `(?: the )? which=[this last next that same current] Unit possessive ${nth} unit=[Unit Half]`,
      quarter,
    ),
    dateRule('quarter', `(?: the )? (?: ${which} (?: fiscal -? )? ) ${nth} unit=[Unit Half]`, quarter),
  ]
}

function quarter(m: Match): CalendarValue | null {
  const unit = m.words('unit')
  const nth = m.is('nth', 'latest') || m.is('nth', 'last') ? (unit === 'half' ? 2 : 4) : m.value('nth')
  const found = calendar(m, of(m))
  if (unit === 'quarter' && nth && nth <= 4) return { ...found, quarter: quarterOf(nth) }
  if (unit !== 'half' || !nth || nth > 2) return null
  const named = m.has('year') || m.has('which')
  return named ? { ...found, half: nth === 1 ? 1 : 2 } : null
}

function quarterOf(nth: number): 1 | 2 | 3 | 4 {
  return nth === 1 ? 1 : nth === 2 ? 2 : nth === 3 ? 3 : 4
}

function of(m: Match): Partial<CalendarValue> {
  const word = m.words('which')
  if (!/^(?:this|last|next|that|same)$/.test(word)) return {}
  const from = word === 'that' || word === 'same' ? 'narrative' : 'speech'
  return { of: { unit: 'year', count: directionOf(word), from } }
}

function decade(m: Match): CalendarValue | null {
  const value = m.value('decade') ?? 0
  const part = edgeOf(m)
  if (value < 100 && m.beforeIs(['possessor'])) return null
  if (/^[a-z]/.test(m.words('decade')) && !m.wordAt(m.first).startsWith('the')) return null
  const era: Partial<CalendarValue> = m.has('bc') ? { era: 'bc' } : {}
  if (value >= 100)
    return { kind: 'calendar', decade: Math.floor(value / 10), ...era, ...(part ? { part } : {}) }
  return {
    kind: 'calendar',
    decade: (value >= 20 ? 190 : 200) + Math.floor(value / 10),
    ...(part ? { part } : {}),
  }
}

function century(m: Match): TimeValue | null {
  if (m.words('unit') !== 'century') return null
  const nth = m.value('nth') ?? 1
  return { ...calendar(m), century: nth - 1 }
}

function yearRange(m: Match): Found | null {
  const first = m.value('y1') ?? 0
  const second = m.value('y2') ?? 0
  const last = m.is('y2', 'Year') ? second : Math.floor(first / 100) * 100 + second
  const from = m.at('y1')
  const to = m.at('y2')
  const joined = m.wordAt((to?.[0] ?? 1) - 1)
  if (!from || !to || last <= first || last - first > 200) return null
  if (!m.is('y2', 'Year') && joined !== '-' && joined !== '–') return null
  if (joined === 'and' && !m.beforeIs(['between'])) return null
  const value = (year: number): CalendarValue => ({ kind: 'calendar', year })
  return {
    type: 'date',
    value: { kind: 'range', from: value(first), to: value(last) },
    first: from[0],
    ends: [from, to],
  }
}

/** "499-493 BC": the years count down. */
function bcYearRange(m: Match): Found | null {
  const [first, last] = [m.value('y1') ?? 0, m.value('y2') ?? 0]
  const [from, to] = [m.at('y1'), m.at('y2')]
  if (!from || !to || last >= first || first - last > 200) return null
  const value = (year: number): CalendarValue => ({ kind: 'calendar', year, era: 'bc' })
  return {
    type: 'date',
    value: { kind: 'range', from: value(first), to: value(last) },
    first: from[0],
    ends: [from, [to[0], m.end]],
  }
}

/** A number of four digits that the words around it do not make a count, a price, a page or a house. */
function isYear(m: Match): boolean {
  const value = m.value('year') ?? 0
  if (endsLine(m)) return value >= 1900 && value < 2050
  const next = m.wordAt(m.end)
  if (
    m.afterIs(['Units', 'Unit', 'WordNumber', 'Month', 'Meridiem', 'Zone', 'possessive']) &&
    !m.afterIs(['possessive'])
  )
    return false
  if (m.beforeIs(['more', 'less', 'Approximate', 'than']) && value < 1900) return false
  if (COUNTED.test(next) || isNamed(m) || isCount(m, next) || FIGURES.test(before(m))) return false
  if (
    /^(?:no|room|route|highway|page|flight|article|section|point|points|level)$/.test(m.wordAt(m.first - 1))
  )
    return false
  if (value >= 1900 && value < 2050) return !m.beforeIs(['to', 'by']) || !/^(?:points?|votes?)$/.test(next)
  if (m.wordAt(m.first - 1) === 'for') return /^[,.;)]$/.test(next)
  return m.beforeIs(['in', 'since', 'of', 'by', 'until', 'from', 'before', 'after', 'to', 'and'])
}

/** '2019', and the line is at its end: what the next one opens with has nothing to do with it. */
function endsLine({ tokens, first, end }: Match): boolean {
  const own = first === 0 || /\n/.test(tokens.text.slice(tokens.end[first - 1], tokens.start[first]))
  return own && /\n/.test(tokens.text.slice(tokens.end[end - 1], tokens.start[end] ?? tokens.text.length))
}

/** 'He paid 2000 euros': right after a verb, a plural is counted; 'the 1999 elections' and 'in 2019 voters' are not. */
function isCount(m: Match, next: string): boolean {
  return (
    m.beforeIs(['Other', 'more', 'less', 'than', 'Approximate']) &&
    m.afterIs(['Other']) &&
    /[a-z]{2}s$/.test(next)
  )
}

/** Of a telephone number. */
const FIGURES = /\d-$/

function before(m: Match): string {
  const at = m.tokens.start[m.first] ?? 0
  return m.tokens.text.slice(Math.max(0, at - 3), at)
}

/** 'Windows 2000', 'Euro 2024', 'Agenda 2030': the number belongs to the name before it. */
function isNamed(m: Match): boolean {
  return m.beforeIs(['Capital']) && !/^(?:fy|cy|year|anno|circa)$/.test(m.wordAt(m.first - 1))
}

const COUNTED =
  /^(?:points?|people|men|women|troops|soldiers|miles?|meters?|metres?|feet|pounds|dollars|francs|tons?|tonnes|shares|percent|kilometers?|kilometres?|km|kg|votes?|jobs|students|workers|civilians|deaths|prisoners|casualties|yards|guns|tanks|aircraft|ships|words|hectares|acres|employees|barrels|%)$/

/** 'nineteen ninety-seven', 'two thousand' after 'year' or 'in'. */
function spokenYear(m: Match): CalendarValue | null {
  const value = m.value('year') ?? 0
  const round = value % 100 === 0
  return round && !m.beforeIs(['in', 'since', 'by', 'of']) ? null : calendar(m)
}
