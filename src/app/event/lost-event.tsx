import { quoted } from '../../dossier/address.ts'
import { nearestTo } from '../../dossier/questions.ts'
import { fullDate, whenAt } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { closeEvent, openEvent } from '../open-event.ts'
import { currentView, viewUrl } from '../place.ts'

/** An address whose event is not here: withdrawn, or never there. The address stays as it is. */
export function LostEvent({ model, id }: { model: Model; id: string }) {
  const withdrawn = Object.hasOwn(model.file.redirects, id)
  const nearest = nearestTo(model.whole, id)
  const nearestId = nearest === null ? undefined : model.whole.ids[nearest]
  return (
    <section className="panel-column" aria-label="Event">
      <div className="panel-bar">
        <button type="button" className="link" onClick={closeEvent}>
          Back to all events
        </button>
      </div>
      <h2 className="event-title mt-4">
        {withdrawn ? 'This event was withdrawn' : 'There is no such event'}
      </h2>
      <p className="mt-3 max-w-[34rem]" role="alert">
        {withdrawn
          ? 'The event this link was made for has been taken out of the timeline.'
          : `This timeline has no event ${quoted(id)}. The link may be mistyped or made for another timeline.`}
      </p>
      {nearest !== null && nearestId && (
        <p className="mt-3">
          Nearest to it:{' '}
          <a
            className="link"
            href={viewUrl({ ...currentView(), event: nearestId })}
            onClick={event => {
              event.preventDefault()
              openEvent(nearestId)
            }}
          >
            {model.whole.titles[nearest]}
          </a>
          , {fullDate(whenAt(model.whole, nearest))}.
        </p>
      )}
    </section>
  )
}
