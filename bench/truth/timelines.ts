/**
 * Which days matter: the engine's ranking of days against timelines that journalists wrote, beside "number of
 * articles that mention the day" counted from the same mentions. One task for each timeline: articles published
 * outside its first and last day are dropped, as many days are given as it has (Martschat and Markert 2018);
 * its days outside the topic's own publication span are dropped first.
 */
import * as v from 'valibot'
import type { Day } from '../../src/dossier/day.ts'
import { oneDay } from '../../src/dossier/one-day.ts'
import { isImmediate, OPENING, rankDays, type Telling } from '../../src/pipeline/merging/weight.ts'
import { articleFromText } from '../../src/pipeline/text/article.ts'
import { recognise } from '../../src/pipeline/time/recognise.ts'
import { resolve } from '../../src/pipeline/time/resolve.ts'
import { tenseAt } from '../../src/pipeline/time/tense.ts'
import { checkLines } from './corpus.ts'
import type { Kind, Row } from './kind.ts'

const line = v.object({
  topic: v.string(),
  keywords: v.optional(v.array(v.string())),
  docs: v.array(v.object({ pub: v.string(), text: v.string() })),
  timelines: v.array(v.object({ id: v.string(), dates: v.record(v.string(), v.unknown()) })),
})
type Line = v.InferOutput<typeof line>

interface Task {
  gold: Day[]
  read: ReadArticle[]
}

interface ReadArticle {
  published: Day
  told: Map<Day, Telling[]>
}

export const timelines: Kind = {
  prefix: 'timelines',
  score(file, lines): Row[] {
    const tasks = checkLines(line, file, lines).flatMap(tasksOf)
    const note = `peer: number of articles that mention the day; ${tasks.length} timelines`
    const ours = dateF1(tasks, t =>
      rankDays(
        t.read.map(r => r.told),
        t.read.map(r => r.published),
      ).map(r => r.day),
    )
    return [{ measure: 'date F1', ours, peer: dateF1(tasks, byArticles), note }]
  },
}

function tasksOf(topic: Line): Task[] {
  const read = topic.docs.map(d => readArticle(d, topic.keywords ?? []))
  const pubs = read.map(r => r.published).sort()
  return topic.timelines.flatMap(timeline => {
    const gold = Object.keys(timeline.dates)
      .filter(d => d >= (pubs[0] ?? '') && d <= (pubs.at(-1) ?? ''))
      .sort()
    const [first, last] = [gold[0], gold.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ gold, read: read.filter(r => r.published >= first && r.published <= last) }]
  })
}

function readArticle(doc: { pub: string; text: string }, keywords: string[]): ReadArticle {
  const article = articleFromText({ file: 'article.txt', text: doc.text })
  const names = keywords.flatMap(k => k.toLowerCase().split(' ').at(-1) ?? [])
  const told = new Map<Day, Telling[]>()
  for (const { mention, when } of resolve(article, recognise(article), oneDay(doc.pub, 'stated', 'within'))) {
    const sentence = article.sentences[mention.sentence]
    if (!when || when.from !== when.to || !sentence) continue
    const words = article.text.slice(sentence.start, sentence.end).toLowerCase()
    const telling = {
      published: doc.pub,
      past: tenseAt(article.text, sentence.start, sentence.end, mention.start, mention.end) === 'past',
      early: mention.sentence < OPENING,
      immediate: isImmediate(mention.value),
      about: names.length === 0 || names.some(name => words.includes(name)),
    }
    told.set(when.from, [...(told.get(when.from) ?? []), telling])
  }
  return { published: doc.pub, told }
}

function byArticles(task: Task): Day[] {
  const counts = new Map<Day, number>()
  for (const { told } of task.read) for (const day of told.keys()) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([day]) => day)
}

/** F1 of the mean precision and the mean recall over the timelines, as a percentage. */
function dateF1(tasks: Task[], rank: (task: Task) => Day[]): string {
  let precision = 0
  let recall = 0
  for (const task of tasks) {
    const [first, last] = [task.gold[0] ?? '', task.gold.at(-1) ?? '']
    const found = rank(task)
      .filter(d => d >= first && d <= last)
      .slice(0, task.gold.length)
    const right = found.filter(d => task.gold.includes(d)).length
    precision += right / Math.max(1, found.length) / tasks.length
    recall += right / task.gold.length / tasks.length
  }
  return precision + recall === 0 ? '0.0' : ((200 * precision * recall) / (precision + recall)).toFixed(1)
}
