/** How a page without script names what is known of an event. */
import type { TimelineEvent } from '../../dossier/schema.ts'

const WORDS = {
  happened: 'happened',
  planned: 'planned',
  reported: 'reported, not confirmed',
  denied: 'denied',
} as const satisfies Record<TimelineEvent['status'], string>

export function statusWords(status: TimelineEvent['status']): string {
  return WORDS[status]
}
