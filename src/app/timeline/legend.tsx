import { memo } from 'react'
import { bar, glyph } from '../../timeline/glyph.ts'
import type { Mark } from '../../timeline/scene.ts'

interface Entry {
  words: string
  status: Mark['status']
  kind: 'point' | 'bar' | 'band' | 'cluster'
  heft?: Mark['heft']
  conflict?: boolean
}

const ENTRIES: readonly Entry[] = [
  { words: 'happened', status: 'happened', kind: 'point', heft: 2 },
  { words: 'planned', status: 'planned', kind: 'point', heft: 2 },
  { words: 'reported: somebody says so', status: 'reported', kind: 'point', heft: 2 },
  { words: 'denied', status: 'denied', kind: 'point', heft: 2 },
  { words: 'one source', status: 'happened', kind: 'point', heft: 1 },
  { words: 'three sources or more', status: 'happened', kind: 'point', heft: 3 },
  { words: 'sources differ', status: 'happened', kind: 'point', heft: 3, conflict: true },
  { words: 'lasted', status: 'happened', kind: 'bar' },
  { words: 'some day within', status: 'happened', kind: 'band' },
  { words: 'so many more', status: 'happened', kind: 'cluster' },
]

/** What each mark says; folded until asked for. */
export const Legend = memo(function Legend() {
  return (
    <details className="tl-legend">
      <summary>What the marks mean</summary>
      <ul>
        {ENTRIES.map(entry => (
          <li key={entry.words}>
            <svg width="40" height="20" viewBox="-20 -10 40 20" aria-hidden="true">
              <Sample {...entry} />
            </svg>
            {entry.words}
          </li>
        ))}
      </ul>
    </details>
  )
})

function Sample({ kind, status, heft = 1, conflict = false }: Entry) {
  if (kind === 'bar')
    return <path className="tl-glyph" transform="translate(-16,0)" d={bar(32, status, conflict)} />
  if (kind === 'cluster')
    return (
      <g className="tl-cluster">
        <rect x="-14" y="-9" width="28" height="18" rx="4" />
        <text y="4">12</text>
      </g>
    )
  return (
    <>
      {kind === 'band' && <path className="tl-band" fill="url(#tl-fade-both)" d="M-18 -5h36v10h-36z" />}
      <path className="tl-glyph" d={glyph({ shape: kind, status, heft, conflict })} />
    </>
  )
}
