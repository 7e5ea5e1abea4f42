/** Who took a picture, printed before or inside a paragraph: it is no part of a sentence, and its names are no actors. */
import type { Stretch } from './lines.ts'

const AGENCY =
  '(?:Reuters|REUTERS|AP|AFP|EPA|PA|DPA|Getty(?: Images)?|Corbis|Rex(?: Features)?|Alamy|Bloomberg|Shutterstock|Zuma|Greenpeace|Associated Press|Press Association|Agence France-Presse|Action Images|Magnum|Guardian|Observer)'
const NAME = '[^\\s:;/\\\\]{1,30}'
const SLASH = '\\\\?/'
/** "(Jane Smith/Reuters)", often run into the text behind it. */
const BRACKETED = `\\((?:[\\p{L}.'’-]{1,20} ){0,3}[\\p{L}.'’-]{1,20}${SLASH}${AGENCY}\\)(?=\\s*[\\p{Lu}"“])`
/** "Photograph: Jane Smith/AFP/Getty Images", "Image: Reuters", "AP Photo/Jane Smith", before a capital or a quotation. */
const CREDIT = new RegExp(
  `${BRACKETED}|(?:^|(?<=\\s))(?:(?:Photo(?:graph)?s?|Pictures?|Images?|Credit) ?: ?(?:${NAME}(?: |${SLASH})){0,7}?${AGENCY}(?:${SLASH}${AGENCY}){0,3}|(?:AP|AFP|EPA|Reuters) Photo(?:${SLASH}${NAME} ${NAME})?)(?=\\s+[\\p{Lu}\\d"“\`])`,
  'u',
)

/** Every credit has one of these words; few paragraphs have, and looking for them takes next to nothing. */
const MENTIONED = /Photo|Picture|Image|Credit|\/[A-Z][^()\s]{1,30}\)/

/** Characters: a credit further in is part of what is told. */
const REACH = 400

/** The first credit in a paragraph; UTF-16 offsets in it. Null without one. */
export function pictureCredit(paragraph: string): Stretch | null {
  const opening = paragraph.slice(0, REACH)
  const found = MENTIONED.test(opening) ? CREDIT.exec(opening) : null
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}
