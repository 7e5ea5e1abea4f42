/** The picture a link preview shows: when, what, and where on the timeline. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react'
import satori from 'satori'
import { dateWords } from '../../dossier/date-words.ts'
import { dayNumber } from '../../dossier/day.ts'
import type { DossierFile, EventRow } from '../../dossier/schema.ts'
import { eventTable } from '../../dossier/table.ts'
import { STATUS_WORDS } from '../../dossier/words.ts'
import { fixedMeasure } from '../../timeline/fixed-measure.ts'
import { layoutTimeline } from '../../timeline/layout.ts'
import { type Prepared, prepareTimeline } from '../../timeline/prepare.ts'
import type { Scene } from '../../timeline/scene.ts'
import { sceneSvg } from '../../timeline/svg.ts'
import { canBeDrawn } from './drawable.ts'
import { PICTURE } from './shell.ts'

const MARGIN = 64
/** The timeline is laid out for less than its width and drawn larger, to be read in a small preview. */
const ZOOM = 1.75
/** One row of marks; the axis comes on top. */
const STRIP = { width: (PICTURE.width - 2 * MARGIN) / ZOOM, height: 110 }
/** Above the highest mark; an empty row above it is cut off. */
const AIR = 14

const PAPER = '#fbfaf7'
const INK = '#16181d'
const MUTED = '#5a5f69'
const HAIRLINE = '#dedbd3'

/** A PNG of one event, given by its row in the dossier, or of the whole; the same bytes on every machine. */
export type Draw = (row: number | null) => Promise<Uint8Array>

export function pictures(dossier: DossierFile): Draw {
  const prepared = prepareTimeline(eventTable(dossier), null, { ...STRIP, lanes: 'none' })
  const faces = fonts()
  return async row => {
    const event = row === null ? undefined : dossier.events[row]
    if (row !== null && !event) throw new RangeError(`there is no event ${row}`)
    const about = event ? [whenOf(event), event[1]] : ['', dossier.title]
    const svg = await satori(card(about, sceneAround(prepared, event, row), dossier), {
      ...PICTURE,
      fonts: faces,
    })
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
  }
}

function whenOf([, , from, to, precision, extent, part, , status]: EventRow): string {
  const when = dateWords({ from, to, precision, extent, part })
  return status === 'happened' ? when : `${when} · ${STATUS_WORDS[status]}`
}

/** The opening view, made longer where the event lies outside it. */
function sceneAround(prepared: Prepared, event: EventRow | undefined, row: number | null): Scene {
  const { opening } = prepared
  const first = event ? Math.min(opening.from, dayNumber(event[2])) : opening.from
  const last = event ? Math.max(opening.to, dayNumber(event[3]) + 1) : opening.to
  const air = first === opening.from && last === opening.to ? 0 : (last - first) / 20
  return layoutTimeline(prepared, {
    width: STRIP.width,
    from: first - air,
    to: last + air,
    selected: row,
    measure: fixedMeasure,
  })
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children)
}

function card([when, title]: string[], scene: Scene, dossier: DossierFile): ReactElement {
  const small = { fontSize: 28, color: MUTED, fontFamily: 'Inter', lineClamp: 1, display: 'block' }
  const counted = `${dossier.events.length} events from ${dossier.articles.length} articles`
  return box(
    { ...PICTURE, padding: MARGIN, flexDirection: 'column', background: PAPER, color: INK },
    box(small, when === '' || !canBeDrawn(dossier.title) ? counted : dossier.title),
    box({ fontSize: 54, lineHeight: 1.12, marginTop: 12, lineClamp: 3, display: 'block' }, title),
    box({ fontSize: 34, marginTop: 12, fontFamily: 'Inter' }, when ?? ''),
    box({ flexGrow: 1 }),
    strip(scene),
  )
}

function strip(scene: Scene): ReactElement {
  const marks = scene.marks.map(mark => ({ ...mark, label: null }))
  const svg = sceneSvg({ ...scene, marks, clusters: [], ticks: [], eras: [], chips: [] })
  const top = Math.min(scene.axis, ...marks.map(m => m.y)) - AIR
  const [width, height] = [scene.width * ZOOM, scene.height * ZOOM]
  const head = headOf(svg) * ZOOM
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const drawing: CSSProperties = {
    position: 'absolute',
    left: 0,
    top: -head - top * ZOOM,
    width,
    height: height + head,
  }
  return box(
    {
      position: 'relative',
      width,
      height: height - top * ZOOM,
      fontFamily: 'Inter',
      fontSize: 22,
      color: MUTED,
    },
    createElement('img', { src, width, height: height + head, style: drawing }),
    ...scene.clusters.map(c =>
      box(
        {
          ...at(c.x0, c.y - 9 - top),
          width: (c.x1 - c.x0) * ZOOM,
          height: 18 * ZOOM,
          border: `2px solid ${HAIRLINE}`,
          borderRadius: 8,
          background: PAPER,
          justifyContent: 'center',
          alignItems: 'center',
        },
        c.label,
      ),
    ),
    ...scene.ticks
      .filter(t => t.label !== '')
      .map(t =>
        t.align === 'middle'
          ? box(
              { ...at(t.x - 50, scene.axis + 4 - top), width: 100 * ZOOM, justifyContent: 'center' },
              t.label,
            )
          : box(at(t.x + 4, scene.axis + 4 - top), t.label),
      ),
    ...scene.eras.map(e => box(at(e.x, scene.axis + 22 - top), e.label)),
  )
}

/** What stands above the drawing in its SVG, in its own px. */
function headOf(svg: string): number {
  return -Number(/viewBox="0 (-?\d+)/.exec(svg)?.[1] ?? 0)
}

function at(x: number, y: number): CSSProperties {
  return { position: 'absolute', left: x * ZOOM, top: y * ZOOM }
}

function fonts() {
  const face = (name: string, family: string, weight: 400 | 600) =>
    ['latin', 'latin-ext', 'cyrillic', 'greek'].map(script => ({
      name,
      weight,
      data: readFileSync(
        fileURLToPath(
          import.meta.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
        ),
      ),
    }))
  return [...face('Source Serif 4', 'source-serif-4', 600), ...face('Inter', 'inter', 400)]
}
