/** Texts of reasons that the pipeline writes and the app knows again: each is made and recognised here. */

/** What was read, and as what: "“Thursday”: 2 May 2019". */
export function readAs(words: string, told: string): string {
  return `“${words}”: ${told}`
}

/** The words that such a text begins with; empty without them. */
export function wordsRead(text: string): string {
  return /^“(.+)”: /.exec(text)?.[1] ?? ''
}

/** "“Thursday” stands in the clause of “resigned”": how a date was attached. */
export function standsInClauseOf(words: string, trigger: string): string {
  return `“${words}”${IN_CLAUSE}“${trigger}”`
}

export function tellsClause(text: string): boolean {
  return text.includes(IN_CLAUSE)
}

const IN_CLAUSE = ' stands in the clause of '

/** "the article is of 2019" */
export function articleIsOfYear(year: number): string {
  return `the article is of ${year}`
}

export function tellsArticleYear(text: string): boolean {
  return /^the article is of -?\d+$/.test(text)
}
