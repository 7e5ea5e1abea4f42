import type { EventId } from '../../dossier/schema.ts'
import type { Model } from '../model.ts'
import { EventPanel } from './event-panel.tsx'
import { LostEvent } from './lost-event.tsx'

export function EventColumn({ model, id }: { model: Model; id: EventId }) {
  return model.whole.rowOf.has(id) ? (
    <EventPanel model={model} id={id} />
  ) : (
    <LostEvent model={model} id={id} />
  )
}
