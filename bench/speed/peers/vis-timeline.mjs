/** vis-timeline with its defaults; `?cluster` with its clustering. */
import { DataSet, DataView as ItemView, Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { hittable, loadEvents, show, shown } from './page.mjs'

const events = await loadEvents()
const byId = new Map(events.map(e => [e.id, e]))
let actor = null
const items = new DataSet(
  events.map(e => ({
    id: e.id,
    content: e.title,
    start: e.start,
    ...(e.end === null ? { type: 'box' } : { type: 'range', end: e.end }),
    actors: e.actors,
  })),
)
const view = new ItemView(items, { filter: item => actor === null || item.actors.includes(actor) })
const clustered = location.search.includes('cluster') ? { cluster: { maxItems: 1 } } : {}
const timeline = new Timeline(document.getElementById('stage'), view, { height: '640px', ...clustered })
timeline.on('select', ({ items: [id] }) => id !== undefined && show(id, byId.get(id)?.title ?? 'cluster'))
window.__bench = {
  ready: () => document.querySelector('.vis-item') !== null,
  hit: k => hittable('.vis-item-content', k),
  shown,
  filter: a => {
    actor = a
    view.refresh()
  },
}
