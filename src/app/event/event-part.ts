import { part } from '../ui/part.tsx'

/** The panel of an event, which a first visit without one need not load. */
export const EventColumn = part(() => import('./event-column.tsx').then(m => m.EventColumn))
