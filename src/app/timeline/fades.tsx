import { fade } from '../../timeline/glyph.ts'
import type { Mark } from '../../timeline/scene.ts'

type Stops = readonly (readonly [offset: number, opacity: number])[]

/** How dense a band of possible days is along its length: it fades away from the part that is meant. */
const FADES: Record<ReturnType<typeof fade>, Stops> = {
  both: [
    [0, 0.04],
    [0.3, 0.34],
    [0.7, 0.34],
    [1, 0.04],
  ],
  early: [
    [0, 0.45],
    [0.5, 0.34],
    [1, 0.03],
  ],
  mid: [
    [0, 0.03],
    [0.5, 0.48],
    [1, 0.03],
  ],
  late: [
    [0, 0.03],
    [0.5, 0.34],
    [1, 0.45],
  ],
}
const PARTS: readonly Mark['part'][] = [null, 'early', 'mid', 'late']

export function Fades() {
  return (
    <defs>
      {PARTS.map(part => {
        const name = fade(part)
        return (
          <linearGradient key={name} id={`tl-fade-${name}`}>
            {FADES[name].map(([offset, opacity]) => (
              <stop key={offset} offset={offset} className="tl-stop" stopOpacity={opacity} />
            ))}
          </linearGradient>
        )
      })}
    </defs>
  )
}
