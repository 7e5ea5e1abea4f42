/** TimelineJS3 by its published script; it has no wheel zoom, so its zoom buttons' function is called. */
import { hittable, loadEvents, show, shown } from './page.mjs'

const date = ms => {
  const d = new Date(ms)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }
}
const events = await loadEvents()
const timeline = new window.TL.Timeline(
  'stage',
  {
    events: events.map(e => ({
      unique_id: e.id,
      start_date: date(e.start),
      ...(e.end === null ? {} : { end_date: date(e.end) }),
      text: { headline: e.title, text: e.status },
      group: e.status,
    })),
  },
  { script_path: `${location.origin}/js/` },
)
timeline.on('change', event => show(event.unique_id, ''))
window.__bench = {
  ready: () =>
    document.querySelector('.tl-timemarker') !== null && document.querySelector('.tl-message-full') === null,
  hit: k => hittable('.tl-timemarker:not(.tl-timemarker-active) .tl-timemarker-content-container', k),
  shown,
  zoomStep: direction => (direction > 0 ? timeline.zoomIn() : timeline.zoomOut()),
}
