/** The timeline and its list alone, on any dossier: what the speed benchmark measures when there is no built site. */
import '../monitor.ts'
import { createElement, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { EventList } from '../../../src/app/timeline/event-list.tsx'
import { TimelineView } from '../../../src/app/timeline/timeline-view.tsx'
import { dayOf } from '../../../src/dossier/day.ts'
import { gapBefore } from '../../../src/dossier/list-words.ts'
import { type DossierFile, STATUSES } from '../../../src/dossier/schema.ts'
import { type EventTable, eventTable, listAt } from '../../../src/dossier/table.ts'
import { LANES, type Lanes } from '../../../src/dossier/view.ts'
import { rowDate } from '../../../src/timeline/labels.ts'

const query = new URLSearchParams(location.search)

function rowsOf(table: EventTable, actor: number | null): Uint32Array | null {
  if (actor === null) return null
  const rows: number[] = []
  for (let row = 0; row < table.length; row++) if (listAt(table.actors, row).includes(actor)) rows.push(row)
  return Uint32Array.from(rows)
}

type Head = Omit<DossierFile, 'events'>

function Page({ dossier, table }: { dossier: Head; table: EventTable }) {
  const [selected, setSelected] = useState<number | null>(query.has('e') ? Number(query.get('e')) : null)
  const [actor, setActor] = useState<number | null>(null)
  const [lanes, setLanes] = useState<Lanes>(LANES.find(l => l === query.get('lanes')) ?? 'none')
  const visible = useMemo(() => rowsOf(table, actor), [table, actor])
  const [committed, setCommitted] = useState('')
  useEffect(() => {
    window.__bench = {
      ready: () => document.querySelector('.tl-items a') !== null,
      drawn: () => document.querySelector('.tl-mark') !== null,
      hit: k => hittable('.tl-mark .tl-glyph', k),
      shown: () => document.getElementById('detail')?.dataset.row ?? '',
      filter: setActor,
    }
  }, [])
  const detail =
    selected === null ? '' : `${rowDate(table, selected, 'long', true)} ${table.titles[selected]}`
  return createElement(
    'main',
    null,
    createElement('h1', null, dossier.title),
    createElement(TimelineView, {
      table,
      visible,
      selected,
      window: null,
      lanes,
      laneNames: (lanes === 'article' ? dossier.articles : dossier.actors).map(a =>
        'name' in a ? a.name : a.title,
      ),
      onSelect: setSelected,
      onWindow: (from, to) => setCommitted(`${dayOf(from)} ${dayOf(to)}`),
      onLanes: setLanes,
    }),
    createElement('p', { id: 'detail', 'data-row': selected ?? '', 'data-window': committed }, detail),
    createElement(
      'div',
      { id: 'list' },
      createElement(EventList, {
        rows: visible ?? table.rows,
        selected,
        title: row => table.titles[row] ?? '',
        date: row => rowDate(table, row, 'short', true),
        note: row => (table.status[row] === 0 ? null : (STATUSES[table.status[row] ?? 0] ?? null)),
        gap: at => gapBefore(table, visible ?? table.rows, at),
        href: row => `?e=${row}`,
        onSelect: setSelected,
      }),
    ),
  )
}

/** The middle of the k-th of the elements that can be clicked on. */
function hittable(selector: string, k: number): { x: number; y: number } | null {
  const places = [...document.querySelectorAll(selector)].flatMap(element => {
    const box = element.getBoundingClientRect()
    const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2]
    const inside = x > 8 && x < innerWidth - 8 && y > 0 && y < innerHeight
    return inside ? [{ x, y }] : []
  })
  return places[(k * 7) % Math.max(1, places.length)] ?? null
}

/** The rows are let go once they stand in columns. */
async function load(): Promise<{ dossier: Head; table: EventTable }> {
  const response = await fetch('./data/dossier.json')
  const { events, ...dossier } = (await response.json()) as DossierFile
  return { dossier, table: eventTable({ events }) }
}

const loaded = await load()
const root = document.getElementById('root')
if (root) createRoot(root).render(createElement(Page, loaded))
