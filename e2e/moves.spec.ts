/** Moving about in the drawing: by wheel, fingers, drags, the overview, buttons, keys and typed dates. */
import { dayNumber } from '../src/dossier/day.ts'
import { Drawing } from './support/drawing.ts'
import { expect, test } from './support/journey.ts'

const VISIT = 'Kerry’s visit to Moscow'
const JULY = '?from=2016-07-01&to=2016-07-31'
const days = (window: { from: number; to: number } | null) => (window ? window.to - window.from : 0)

test('a plain wheel scrolls the page, one with a modifier zooms about the pointer', async ({ app }) => {
  await app.page.setViewportSize({ width: 1280, height: 420 })
  const drawing = new Drawing(app)
  await app.open(JULY)
  await drawing.ready()
  const before = await drawing.place(VISIT)
  await drawing.plot.hover()
  await app.page.mouse.wheel(0, 120)
  await expect.poll(() => app.page.evaluate(() => scrollY)).toBeGreaterThan(60)
  expect(days(drawing.window())).toBe(30)
  await app.page.evaluate(() => scrollTo(0, 0))
  const at = before ?? { x: 0, y: 0 }
  await drawing.zoom(-100, { x: at.x - 20, y: at.y })
  expect(days(drawing.window())).toBeLessThan(29)
  const after = await drawing.place(VISIT)
  expect(Math.abs((after?.x ?? 0) - at.x)).toBeLessThan(20)
})

test('two fingers zoom, and what is under them stays under them', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open(JULY)
  await drawing.ready()
  const at = await drawing.place(VISIT)
  const box = await drawing.box()
  await drawing.pinch({ x: (at?.x ?? 0) - 14, y: box.y + box.height - 80 }, 120, 240)
  await expect.poll(() => days(drawing.window())).toBeLessThan(17)
  expect(days(drawing.window())).toBeGreaterThan(12)
  expect(Math.abs(((await drawing.place(VISIT))?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(16)
  await drawing.pinch({ x: box.x + 400, y: box.y + box.height - 80 }, 240, 120)
  await expect.poll(() => days(drawing.window())).toBeGreaterThan(26)
})

test('a thrown drag coasts on; with reduced motion it stops where it is let go', async ({ app }) => {
  const drawing = new Drawing(app)
  const thrown = async () => {
    await app.open(JULY)
    await drawing.ready()
    const start = await drawing.place(VISIT)
    const box = await drawing.box()
    const y = box.y + box.height - 60
    await drawing.flick({ x: box.x + 700, y }, 6)
    const end = await drawing.place(VISIT)
    return (start?.x ?? 0) - (end?.x ?? 0)
  }
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  expect(Math.abs((await thrown()) - 120)).toBeLessThan(3)
  await app.page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await thrown()).toBeGreaterThan(135)
})

test('on the overview a window is drawn, pulled at its edge and carried', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open(JULY)
  await drawing.ready()
  const strip = await drawing.box(drawing.strip)
  const y = strip.y + strip.height / 2
  await drawing.drag({ x: strip.x + strip.width * 0.6, y }, { x: strip.x + strip.width * 0.9, y })
  const drawn = drawing.window()
  expect(drawn?.from).toBeGreaterThan(dayNumber('2016-08-01'))
  const thumb = await drawing.box(drawing.thumb)
  await drawing.drag({ x: thumb.x + thumb.width - 1, y }, { x: thumb.x + thumb.width - 61, y })
  const pulled = drawing.window()
  expect(pulled?.from).toBe(drawn?.from)
  expect(pulled?.to).toBeLessThan(drawn?.to ?? 0)
  const narrow = await drawing.box(drawing.thumb)
  await drawing.drag({ x: narrow.x + narrow.width / 2, y }, { x: narrow.x + narrow.width / 2 - 200, y })
  const carried = drawing.window()
  expect(Math.abs(days(carried) - days(pulled))).toBeLessThanOrEqual(1)
  expect(carried?.from).toBeLessThan(pulled?.from ?? 0)
})

test('the overview is a slider to the keyboard', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open(JULY)
  await drawing.ready()
  await drawing.thumb.focus()
  await app.page.keyboard.press('ArrowRight')
  await drawing.moved()
  expect(drawing.window()?.from).toBeGreaterThan(dayNumber('2016-07-01'))
  await expect(drawing.thumb).toHaveAttribute('aria-valuetext', /July.*2016/)
})

test('fit shows all events, or all that pass the filter; reset goes back to the opening view', async ({
  app,
}) => {
  const drawing = new Drawing(app)
  await app.open()
  await drawing.ready()
  await expect(app.page.locator('.tl-chip:visible')).not.toHaveCount(0)
  await drawing.button('Fit all events shown').click()
  await drawing.moved()
  await expect(app.page.locator('.tl-chip:visible')).toHaveCount(0)
  expect(drawing.window()?.from).toBeLessThanOrEqual(dayNumber('2016-02-27'))
  expect(drawing.window()?.to).toBeGreaterThanOrEqual(dayNumber('2017-01-20'))
  await app.tick('Names', 'Vladimir Putin')
  await app.page.keyboard.press('Escape')
  await drawing.button('Fit all events shown').click()
  await drawing.moved()
  expect(days(drawing.window())).toBeLessThan(20)
  expect(await drawing.told()).toBe(await app.items.count())
  await drawing.button('Back to the opening view').click()
  await drawing.moved()
  expect(drawing.window()?.from).toBeGreaterThan(dayNumber('2016-06-25'))
})

for (const typed of ['26 July 2016', '2016-07-26', 'Jul 26, 2016'])
  test(`goes to ${typed}`, async ({ app }) => {
    const drawing = new Drawing(app)
    await app.open(JULY)
    await drawing.ready()
    const field = app.page.getByRole('textbox', { name: 'Go to date' })
    await field.fill(typed)
    await field.press('Enter')
    await drawing.moved()
    const { from, to } = drawing.window() ?? { from: 0, to: 0 }
    expect(Math.abs((from + to) / 2 - dayNumber('2016-07-26'))).toBeLessThanOrEqual(1)
  })

test('what is no date is said kindly, and nothing moves', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open(JULY)
  await drawing.ready()
  const field = app.page.getByRole('textbox', { name: 'Go to date' })
  await field.fill('the day after the fair')
  await field.press('Enter')
  await expect(app.page.getByText('Not a date I can read. Try 16 May 2019')).toBeVisible()
  await drawing.moved()
  expect(days(drawing.window())).toBe(30)
})

test('the chip at an edge leads to what lies beyond it', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open()
  await drawing.ready()
  const earlier = app.page.locator('.tl-chip').first()
  await expect(earlier).toHaveText('‹ 1 earlier: 27 Feb')
  await earlier.click()
  await drawing.moved()
  expect(await drawing.place('Cease-fire in Syria')).not.toBeNull()
  expect(drawing.window()?.from).toBeLessThan(dayNumber('2016-02-27'))
})

test('an event stands in the lane of each of its actors, as one thing', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open(`${JULY}&lanes=actor`)
  await drawing.ready()
  await expect(app.page.locator('.tl-lane').first()).toHaveText(/John Kerry · \d/)
  const talks = app.page.locator('.tl-mark', { hasText: 'Kerry had talks' })
  expect(await talks.count()).toBeGreaterThanOrEqual(2)
  const [mark] = await talks.all()
  await mark?.locator('.tl-glyph').hover()
  await expect.poll(() => app.page.locator('.tl-lit').count()).toBeGreaterThanOrEqual(3)
  await mark?.locator('.tl-glyph').click()
  await app.idle()
  await expect(app.title).toHaveText(/Kerry had talks/)
  expect(await app.page.locator('.tl-selected').count()).toBeGreaterThanOrEqual(3)
})

for (const [lanes, first] of [
  ['article', /· \d/],
  ['status', /^Happened · 9$/],
] as const)
  test(`lanes by ${lanes}`, async ({ app }) => {
    const drawing = new Drawing(app)
    await app.open()
    await drawing.ready()
    await app.page.getByRole('combobox', { name: 'Lanes' }).selectOption(lanes)
    await app.idle()
    await expect(app.page.locator('.tl-lane').first()).toHaveText(first)
    expect(app.param('lanes')).toEqual([lanes])
    await app.page.reload()
    await drawing.ready()
    await expect(app.page.locator('.tl-lane').first()).toHaveText(first)
  })

test('lanes taller than the window scroll, and what is clicked stays in view', async ({ app }) => {
  await app.page.setViewportSize({ width: 1440, height: 760 })
  await app.open('?lanes=actor')
  const drawing = new Drawing(app)
  await drawing.ready()
  const [mark] = await drawing.middles('.tl-mark .tl-glyph')
  if (mark) await app.page.mouse.click(mark.x, mark.y)
  await app.idle()
  await expect(app.title).toBeInViewport({ ratio: 1 })
  await app.page.getByRole('combobox', { name: 'Lanes' }).selectOption('none')
  await app.idle()
  expect(app.param('lanes')).toEqual([])
  await expect(app.title).toBeInViewport({ ratio: 1 })
})

test('an event chosen in the list is shown in its lane, however far down that is', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open('?lanes=actor')
  await drawing.ready()
  for (const item of await app.items.all()) {
    await item.click()
    await drawing.moved()
    const axis = await drawing.box(app.page.locator('.tl-axis'))
    const stage = await drawing.box(app.page.locator('.stage'))
    const marks = await Promise.all(
      (await app.page.locator('.tl-selected .tl-glyph').all()).map(mark => drawing.box(mark)),
    )
    expect(marks.some(m => m.y > stage.y && m.y + m.height < axis.y)).toBe(true)
  }
})

test('stepping through lanes by key brings each thing into view', async ({ app }) => {
  const drawing = new Drawing(app)
  await app.open('?lanes=actor')
  await drawing.ready()
  const axis = app.page.locator('.tl-axis')
  let low = 0
  for (let i = 0; i < 20; i++) {
    await drawing.plot.press('ArrowDown')
    await drawing.moved()
    const words = await app.page.locator('.tl-said').first().textContent()
    if (words === 'Nothing further in this window') break
    const lit = await app.page.locator('.tl-lit').all()
    const boxes = await Promise.all(lit.map(l => drawing.box(l.locator('.tl-glyph, .tl-box'))))
    const stage = await drawing.box(app.page.locator('.stage'))
    const over = await drawing.box(axis)
    expect(boxes.some(b => b.y > stage.y && b.y + b.height < over.y)).toBe(true)
    low = Math.max(low, await app.page.locator('.stage').evaluate(e => e.scrollTop))
  }
  expect(low).toBeGreaterThan(0)
})

test('the axis stays in view while lanes scroll behind it, and what it covers cannot be clicked', async ({
  app,
}) => {
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  await app.open('?lanes=actor')
  const drawing = new Drawing(app)
  await drawing.ready()
  const axis = page.locator('.tl-axis')
  const stage = page.locator('.stage')
  const room = await stage.evaluate(e => e.scrollHeight - e.clientHeight)
  expect(room).toBeGreaterThan(100)
  for (let top = 0; top < room; top += 23) {
    await stage.evaluate((e, y) => e.scrollTo({ top: y }), top)
    await expect(axis).toBeInViewport({ ratio: 1 })
    const over = await drawing.box(axis)
    const strip = await drawing.box(drawing.strip)
    expect(Math.abs(over.y + over.height - strip.y)).toBeLessThanOrEqual(4)
    const covered = (await drawing.middles('.tl-mark .tl-glyph')).find(
      at => at.y > over.y && at.y < over.y + over.height,
    )
    if (!covered) continue
    await page.mouse.click(covered.x, covered.y)
    await app.idle()
    expect(app.address).not.toContain('/e/')
    return
  }
  throw new Error('no mark was ever behind the axis')
})

test('a link brings back the window, the lanes and the event', async ({ app, browser }) => {
  const drawing = new Drawing(app)
  await app.open(`${JULY}&lanes=status`)
  await drawing.ready()
  await drawing.zoom(-200)
  await app.openEvent(/12-hour talks/)
  await drawing.moved()
  const words = () =>
    [...document.querySelectorAll('.tl-title')]
      .map(t => t.getBoundingClientRect().x > -500 && t.textContent?.slice(0, 5))
      .filter(Boolean)
      .sort()
  const before = await app.page.evaluate(words)
  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await other.newPage()
  await page.goto(app.page.url())
  await page.locator('.tl-selected').first().waitFor()
  await expect.poll(() => page.evaluate(words)).toEqual(before)
  await other.close()
})
