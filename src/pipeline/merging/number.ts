/** Numbers as they are written in running text. */

const WORDS = new Map(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, i + 2]),
)
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  WORDS.set(word, 30 + 10 * i)

/** 84 of "84", 1200 of "1,200", 6 of "six"; null for anything else, years as in "2019" included. */
export function numberOf(text: string): number | null {
  const word = WORDS.get(text.toLowerCase())
  if (word !== undefined) return word
  if (!/^\d{1,3}(?:,\d{3}){0,4}$|^\d{1,9}$/.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? null : value
}
