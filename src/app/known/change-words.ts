import type { Change } from '../../dossier/as-known.ts'
import { dateWords } from '../../dossier/date-words.ts'
import type { StageRow } from '../../dossier/schema.ts'
import { count, STATUS_WORDS } from '../../dossier/words.ts'

export function changeWords({ kind, before, after }: Change): string {
  if (kind === 'new' || !before) return `new, ${STATUS_WORDS[after[1]]}`
  if (kind === 'status') return `was ${STATUS_WORDS[before[1]]}, now ${STATUS_WORDS[after[1]]}`
  if (kind === 'date') return `was ${stageDate(before)}, now ${stageDate(after)}`
  return `told by ${count(after[8].length - before[8].length, 'more article', 'more articles')}`
}

function stageDate([, , from, to, precision, extent, part]: StageRow): string {
  return dateWords({ from, to, precision, extent, part }, { months: 'short', year: true })
}
