import { expect, test } from 'vitest'
import { creditsOf } from './credit.ts'
import { Desk, when } from './desk.ts'
import { comparable } from './pair.ts'
import { isDated, passageOf } from './passage.ts'
import { Lexicon, tellingsOf } from './telling.ts'

const WORDS = Array.from({ length: 4000 }, (_, i) => `word${i.toString(36)}x`)
const ACTS = ['met', 'attacked']

/** `articles` reports of ten sentences each, all of four days and two acts: far more than can be compared in pairs. */
function crowdedDays(articles: number): Desk {
  const desk = new Desk([])
  let seed = 7
  const next = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
  }
  for (let i = 0; i < articles; i++) {
    const sentences = Array.from({ length: 10 }, () => {
      const filler = Array.from({ length: 8 }, () => WORDS[next(4000)] ?? '').join(' ')
      return `Someone ${ACTS[next(2)]} ${filler}`
    })
    desk.bulk(sentences, when(`2011-03-0${1 + next(4)}`))
  }
  return desk
}

function comparisons({ articles, statements }: Desk): number {
  const lexicon = new Lexicon(articles.map(context => context.article.text))
  const sources = { articles, credits: creditsOf(articles, lexicon) }
  const passages = statements.filter(isDated).map(statement => passageOf(statement, sources))
  return comparable(tellingsOf(passages, lexicon)).length
}

test('four times the statements are little more than four times the comparisons', { timeout: 60_000 }, () => {
  const [few, many] = [comparisons(crowdedDays(100)), comparisons(crowdedDays(400))]
  expect(many / few).toBeLessThan(6)
  expect(many / 4000).toBeLessThan(100)
  expect(crowdedDays(30).merged().length).toBeGreaterThan(200)
})
