import { dateWords } from '../../dossier/date-words.ts'
import type { Article, Evidence, Reason, TimelineEvent } from '../../dossier/schema.ts'
import { articleDate, articleName } from '../../dossier/words.ts'
import { whySentence } from './why-sentence.ts'

const KIND_WORDS: Record<Reason['kind'], string> = {
  words: 'Read',
  anchor: 'Starting point',
  rule: 'How',
  year: 'The year',
  evidence: 'Evidence',
  rejected: 'Not taken',
  editor: 'Editor',
}

interface Props {
  event: TimelineEvent
  evidence: readonly Evidence[]
  articles: readonly Article[]
}

/** One sentence for everybody, the whole chain for those who want to check. */
export function WhyThisDate({ event, evidence, articles }: Props) {
  const agreeing = evidence.filter(e => e.says.from === event.when.from && e.says.to === event.when.to)
  const chains = (agreeing.length > 0 ? agreeing : evidence).filter(e => e.why.length > 0 || e.dateSpan)
  const [first] = chains
  if (!first) return null
  const articleOf = (e: Evidence) => articles.find(a => a.id === e.span.article)
  return (
    <section className="mt-6" aria-label="Why this date">
      <h3 className="section-head">Why this date</h3>
      <p dir="auto">{whySentence(first, articleOf(first))}</p>
      <details className="chain">
        <summary>The whole chain</summary>
        {chains.map(e => (
          <Chain key={`${e.span.article} ${e.span.start}`} evidence={e} article={articleOf(e)} />
        ))}
      </details>
    </section>
  )
}

/** From the words of one passage to their day, then how the article itself is dated, on which the year hangs. */
function Chain({ evidence, article }: { evidence: Evidence; article: Article | undefined }) {
  return (
    <div className="mt-3">
      <p className="text-sm text-muted">
        <bdi>{articleName(article)}</bdi>: {dateWords(evidence.says)}
      </p>
      <Reasons why={evidence.why} />
      <p className="mt-1 text-sm text-muted">
        {article?.published ? `The article: ${articleDate(article)}` : 'The article has no known date'}
      </p>
      <Reasons why={article?.published?.why ?? []} />
      {article?.undated && (
        <p className="text-sm" dir="auto">
          {article.undated}
        </p>
      )}
    </div>
  )
}

export function Reasons({ why }: { why: readonly Reason[] }) {
  const told = [...new Map(why.map(r => [`${r.kind} ${r.text}`, r]))]
  return (
    <dl>
      {told.map(([key, { kind, text }], i) => (
        <div key={key}>
          <dt>{told[i - 1]?.[1].kind === kind ? '' : KIND_WORDS[kind]}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
