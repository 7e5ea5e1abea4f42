/** Fingerprints of evidence: what stays the same of an excerpt when files are renamed, dates corrected or titles reworded. */
import { createHash } from 'node:crypto'

/** 12 hex digits of the excerpt's words, a dot, 6 of the word that names the happening: one sentence can tell of two events. */
export function fingerprint(quote: string, trigger: string): string {
  return `${hash(words(quote)).slice(0, 12)}.${hash(words(trigger)).slice(0, 6)}`
}

/** Letters and digits only, in lower case: quotation marks, dashes and spacing differ between copies of one text. */
function words(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
