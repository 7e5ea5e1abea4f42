import { dateWords } from '../../dossier/date-words.ts'
import type { Article, Evidence, Reason, TimelineEvent } from '../../dossier/schema.ts'
import { articleDate, articleName } from '../words.ts'

const KIND_WORDS: Record<Reason['kind'], string> = {
  words: 'Read',
  anchor: 'Counted from',
  rule: 'Rule',
  year: 'The year',
  evidence: 'Supported by',
  rejected: 'Not taken',
  editor: 'Editor',
}

/** One sentence for everybody, the whole chain for those who want to check. */
export function WhyThisDate(props: {
  event: TimelineEvent
  evidence: readonly Evidence[]
  articles: readonly Article[]
}) {
  const { event, articles } = props
  const agreeing = props.evidence.filter(e => e.says.from === event.when.from && e.says.to === event.when.to)
  const chains = (agreeing.length > 0 ? agreeing : props.evidence).filter(e => e.why.length > 0 || e.dateSpan)
  const [first] = chains
  if (!first) return null
  const nameOf = (e: Evidence) => articles.find(a => a.id === e.span.article)
  return (
    <section className="mt-6" aria-label="Why this date">
      <h3 className="section-head">Why this date</h3>
      <p dir="auto">{whySentence(first, nameOf(first))}</p>
      <details className="chain">
        <summary>The whole chain</summary>
        {chains.map(e => (
          <div key={`${e.span.article} ${e.span.start}`} className="mt-2">
            <p className="text-sm text-muted">
              <bdi>{articleName(nameOf(e))}</bdi>: {dateWords(e.says)}
            </p>
            <dl>
              {e.why.map(reason => (
                <div key={`${reason.kind} ${reason.text}`}>
                  <dt>{KIND_WORDS[reason.kind]}</dt>
                  <dd dir="auto">{reason.text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </section>
  )
}

/** "“Thursday” in an article of 13 July 2016: 14 July 2016". */
function whySentence(evidence: Evidence, article: Article | undefined): string {
  const { dateSpan, span, quote, says } = evidence
  const editor = evidence.why.find(r => r.kind === 'editor')
  if (editor) return editor.text
  const words = dateSpan ? quote.slice(dateSpan.start - span.start, dateSpan.end - span.start) : ''
  if (words === '') return evidence.why[0]?.text ?? `The passage is dated ${dateWords(says)}.`
  if (says.basis === 'stated') return `The article says “${words}”.`
  const from = article?.published
    ? `an article of ${articleDate(article)}`
    : 'an article without a known date'
  const rule = evidence.why.find(r => r.kind === 'rule' || r.kind === 'year')
  return `“${words}” in ${from}: ${dateWords(says)}.${rule ? ` ${sentence(rule.text)}` : ''}`
}

function sentence(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
