/** A small dossier written by hand, for tests of merging: articles, the names in them and what they state. */
import type { When } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'
import type { ArticleInContext } from '../recipe.ts'
import { articleFromText } from '../text/article.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { ResolvedMention } from '../time/resolved.ts'
import type { Cluster } from './cluster.ts'
import { merge } from './merge.ts'

/** [words of the trigger, EDTF of its date or null, status: 'happened' unless given] */
type Told = readonly [trigger: string, edtf: string | null, status?: Statement['status']]

export class Desk {
  readonly articles: ArticleInContext[] = []
  readonly statements: Statement[] = []

  /** `names` are the actors of the dossier; each is found wherever it is written. */
  constructor(private readonly names: readonly string[]) {}

  article(text: string, told: readonly Told[]): void {
    const context = this.context(text)
    this.articles.push(context)
    for (const one of told) this.statements.push(statementOf(context, one))
  }

  /** One statement a sentence, all of one day; the second word of each is its act. */
  bulk(sentences: readonly string[], day: When): void {
    const context = this.context(sentences.map(sentence => `${sentence}.`).join('\n'))
    this.articles.push(context)
    for (const { start } of context.article.sentences) {
      const [, act = ''] = context.article.text.slice(start, start + 40).split(' ')
      this.statements.push({ ...statementOf(context, [act, null], start), when: day })
    }
  }

  merged(): Cluster[] {
    return merge(this.statements, this.articles)
  }

  private context(text: string): ArticleInContext {
    const index = this.articles.length
    const article = articleFromText({ file: `${index}.txt`, text })
    const actors = this.names.flatMap(name =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
        actor: name.toLowerCase().replaceAll(' ', '-'),
        sentence: article.sentences.findIndex(s => s.start <= start && start < s.end),
        start,
        end: start + name.length,
        text: name,
        form: 'name' as const,
      })),
    )
    const date = { when: null, undated: 'not said', why: [], runnersUp: [] }
    return { index, article, date, times: timesIn(article), actors, places: [] }
  }
}

/** "3 May", "14-15 June": where a date is written, not which. */
function timesIn(article: ArticleText): ResolvedMention[] {
  return [...article.text.matchAll(/\b[\d-]{1,5} (?:February|March|April|May|June)\b/g)].map(match => ({
    mention: {
      sentence: 0,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: 'date',
      value: { kind: 'vague', ref: 'PAST_REF', timex: 'PAST_REF' },
      rules: [],
    },
    when: null,
    why: [],
    timex: 'PAST_REF',
    unresolved: null,
    relativeTo: null,
  }))
}

function statementOf(
  context: ArticleInContext,
  [trigger, edtf, status = 'happened']: Told,
  from = 0,
): Statement {
  const { article, actors, index } = context
  const at = article.text.indexOf(trigger, from)
  const sentence = article.sentences.findIndex(s => s.start <= at && at < s.end)
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: article.text.length }
  return {
    article: index,
    sentence,
    start,
    end,
    when: edtf === null ? null : when(edtf),
    undated: edtf === null ? 'no date' : null,
    mention: null,
    why: [],
    kind: 'other',
    trigger: { start: at, end: at + trigger.length, lemma: trigger.toLowerCase() },
    title: article.text.slice(start, end),
    titleSpan: { start, end },
    status,
    role: status === 'planned' ? 'announces' : 'reports',
    speaker: null,
    actors: [...new Set(actors.filter(actor => actor.sentence === sentence).map(actor => actor.actor))],
    places: [],
  }
}

/** Of '2019-05-16', '2019-05-16/2019-05-17' and '2019-07'. */
export function when(edtf: string): When {
  const [from = '', to = from] = edtf.split('/')
  const month = from.length === 7
  return {
    edtf,
    from: month ? `${from}-01` : from,
    to: month ? `${from}-28` : to,
    extent: month ? 'within' : 'throughout',
    precision: month ? 'month' : 'day',
    part: null,
    basis: 'resolved',
  }
}
