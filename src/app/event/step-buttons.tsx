import { neighbour } from '../../dossier/questions.ts'
import { lowerBound } from '../../dossier/sorted.ts'
import { grouped } from '../../dossier/words.ts'
import type { Model } from '../model.ts'
import { openEvent, takeFocusWish } from '../open-event.ts'

/** Previous and next under the current filter. The button keeps the focus, so that one can go on pressing it. */
export function StepButtons({ model, row }: { model: Model; row: number | null }) {
  const { table } = model
  const rows = model.passing ?? table.rows
  const here = row ?? 0
  const at = lowerBound(rows, here)
  const place = rows[at] === here ? `${grouped(at + 1)} of ${grouped(rows.length)}` : ''
  const step = (by: 1 | -1) => {
    const next = neighbour(rows, here, by)
    const id = next === null ? undefined : table.ids[next]
    if (id === undefined) return
    openEvent(id)
    takeFocusWish('event')
  }
  return (
    <nav className="steps" aria-label="Step through the events">
      <StepButton
        words="Previous"
        arrow="‹"
        off={neighbour(rows, here, -1) === null}
        onStep={() => step(-1)}
      />
      <span className="text-sm text-muted tabular-nums">{place}</span>
      <StepButton words="Next" arrow="›" off={neighbour(rows, here, 1) === null} onStep={() => step(1)} />
    </nav>
  )
}

function StepButton(props: { words: string; arrow: string; off: boolean; onStep: () => void }) {
  return (
    <button type="button" className="step" aria-disabled={props.off} onClick={props.onStep}>
      {props.words === 'Previous' && <span aria-hidden="true">{props.arrow} </span>}
      {props.words}
      {props.words === 'Next' && <span aria-hidden="true"> {props.arrow}</span>}
    </button>
  )
}
