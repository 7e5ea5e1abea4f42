/**
 * One event told by several articles: gold mentions of events, grouped by the merging that the pipeline runs, beside
 * "the same lemma in similar documents".
 */
import { groupByLink } from '../../src/pipeline/merging/group.ts'
import { happenings } from '../../src/pipeline/merging/pair.ts'
import { Lexicon, type Tellings, tellingsOf } from '../../src/pipeline/merging/telling.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'
import { mergeDocument, passagesOf, textsOf } from './merge-mentions.ts'
import { type Grouped, type MergeScore, scoreMerging } from './merge-score.ts'

export const merge: Kind = {
  prefix: 'merge',
  score(file, lines): Row[] {
    const documents = checkLines(mergeDocument, file, lines)
    const gold = documents.flatMap(document =>
      document.mentions.map(({ id, chain }) => ({ id, document: document.id, event: chain })),
    )
    const tellings = tellingsOf(passagesOf(documents), new Lexicon(textsOf(documents)))
    const ours = scoreMerging(gold, named(happenings(tellings), gold))
    const peer = scoreMerging(gold, sameLemma(tellings, gold, documents.length))
    return rowsOf(ours, peer)
  },
}

function rowsOf(ours: MergeScore, peer: MergeScore): Row[] {
  const row = (measure: string, of: (score: MergeScore) => string): Row => ({
    measure,
    ours: of(ours),
    peer: of(peer),
  })
  return [
    { ...row('CoNLL', score => percent(score.conll)), note: 'peer: same lemma in similar documents' },
    row('MUC / B3 / CEAFe', ({ muc, bCubed, ceafE }) => [muc, bCubed, ceafE].map(percent).join(' / ')),
    row(
      'cross-document pairs F1 (precision/recall)',
      ({ pairs }) => `${percent(pairs.f1)} (${percent(pairs.precision)}/${percent(pairs.recall)})`,
    ),
  ]
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function named(groups: readonly (readonly number[])[], gold: readonly Grouped[]): Map<string, string> {
  return new Map(groups.flatMap((group, g) => group.map(i => [gold[i]?.id ?? '', `group ${g}`] as const)))
}

/** Of the baseline's documents: groups are joined while their mean cosine is above it. Best on ECB+ train. */
const SIMILAR = 0.15

/** The baseline: documents grouped by content, and in each group the mentions whose head has the same root. */
function sameLemma(tellings: Tellings, gold: readonly Grouped[], documents: number): Map<string, string> {
  const story = new Array<number>(documents).fill(0)
  const pairs = Array.from({ length: documents }, (_, a) =>
    Array.from({ length: a }, (_, b) => ({ a, b, odds: tellings.stories.likeness(a, b).article })),
  ).flat()
  const linkage = { absent: 0, least: SIMILAR, allowed: () => true }
  groupByLink(documents, pairs, linkage).forEach((group, g) => {
    for (const document of group) story[document] = g
  })
  return new Map(
    tellings.list.map(
      (telling, i) => [gold[i]?.id ?? '', `${story[telling.article]} ${telling.act.root}`] as const,
    ),
  )
}
