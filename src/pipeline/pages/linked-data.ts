/** An event as schema.org JSON-LD. Sources go into `subjectOf`: `citation` and `mentions` are not properties of Event. */
import type { Actor, Article, TimelineEvent } from '../../dossier/schema.ts'

const TYPE_OF_KIND = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  media: 'NewsMediaOrganization',
} as const satisfies Record<Actor['kind'], string>

export interface Names {
  actor(id: string): Actor | undefined
  article(id: string): Article | undefined
}

export function linkedData(event: TimelineEvent, names: Names): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    ...dates(event),
    description: event.evidence[0]?.quote,
    attendee: present(event.actors.map(names.actor)).map(attendee),
    subjectOf: present([...new Set(event.evidence.map(e => e.span.article))].map(names.article)).map(source),
  }
}

/** schema.org takes ISO 8601 dates: a day, a month or a year. "Some day of that week" has no such form and is left out. */
function dates({ when }: TimelineEvent): { startDate?: string; endDate?: string } {
  if (when.extent === 'throughout') return { startDate: when.from, endDate: when.to }
  return /^\d{4}(-\d\d)?$/.test(when.edtf) && when.part === null ? { startDate: when.edtf } : {}
}

function attendee(actor: Actor): object {
  return {
    '@type': TYPE_OF_KIND[actor.kind],
    name: actor.name,
    ...(actor.sameAs.length > 0 && { sameAs: actor.sameAs }),
  }
}

function source(article: Article): object {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.url && { url: article.url }),
    ...(article.published?.precision === 'day' &&
      article.published.from === article.published.to && { datePublished: article.published.from }),
    ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
  }
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter(v => v !== undefined)
}
