/** What the peers' pages share: the same events, the same small panel, a place to click. */
export const DAY = 86_400_000

/** [{ id, title, start, end (or null), actors }] with times in ms. */
export async function loadEvents() {
  const { events } = await (await fetch('/data/dossier.json')).json()
  return events.map(([id, title, from, to, , , , , status, actors]) => ({
    id,
    title,
    start: Date.parse(from),
    end: to === from ? null : Date.parse(to) + DAY,
    status,
    actors,
  }))
}

export function show(id, title) {
  const panel = document.getElementById('detail')
  panel.textContent = title
  panel.dataset.id = id
}

export function shown() {
  return document.getElementById('detail').dataset.id ?? ''
}

/** The k-th element of a selector whose middle is really on top there. */
export function hittable(selector, k) {
  const places = []
  for (const element of document.querySelectorAll(selector)) {
    const box = element.getBoundingClientRect()
    const x = box.x + Math.min(box.width / 2, 20)
    const y = box.y + box.height / 2
    if (x < 8 || x > innerWidth - 8 || y < 4 || y > Math.min(636, innerHeight - 4)) continue
    const top = document.elementFromPoint(x, y)
    if (top && (top === element || element.contains(top))) places.push({ x, y })
    if (places.length > 40) break
  }
  return places[(k * 7) % Math.max(1, places.length)] ?? null
}
