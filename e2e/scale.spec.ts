/** Large and crowded dossiers in the real page: nothing is lost, list and drawing agree, memory holds still. */
import type { Page } from '@playwright/test'
import { Drawing } from './support/drawing.ts'
import { serveEvents } from './support/generated.ts'
import { expect, test } from './support/journey.ts'

const EVENTS = 600

function noted(page: Page): string[] {
  const errors: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  return errors
}

test('at every zoom each event is drawn or counted, and keys step through all that is drawn', async ({
  app,
}) => {
  // Some forty movements and key presses: more than a busy machine does in the usual time.
  test.slow()
  const errors = noted(app.page)
  const drawing = new Drawing(app)
  await serveEvents(app.page, EVENTS)
  await app.open()
  await drawing.ready()
  await expect(app.list.locator('h2')).toHaveText(`${EVENTS} events`)
  expect(await drawing.told()).toBe(EVENTS)
  for (const key of ['0', '+', '+', '+', 'ArrowRight', '+', '+', '+', '+', '+']) {
    await drawing.plot.press(key)
    await drawing.moved()
    expect(await drawing.told()).toBe(EVENTS)
  }
  const things =
    (await drawing.middles('.tl-mark .tl-glyph')).length +
    (await drawing.middles('.tl-cluster .tl-box')).length
  const said = new Set<string>()
  for (let i = 0; i < things + 3; i++) {
    await drawing.plot.press('ArrowDown')
    const words = (await app.page.locator('.tl-said').first().textContent()) ?? ''
    if (words === 'Nothing further in this window') break
    said.add(words)
  }
  expect(said.size).toBeGreaterThanOrEqual(Math.floor(things * 0.9))
  expect(errors).toEqual([])
})

test('list and drawing agree on what is shown and what is selected', async ({ app }) => {
  const drawing = new Drawing(app)
  await serveEvents(app.page, EVENTS)
  await app.open('?actor=a5')
  await drawing.ready()
  const heading = (await app.list.locator('h2').first().textContent()) ?? ''
  const passing = Number(/^\d+/.exec(heading)?.[0])
  expect(passing).toBeGreaterThan(10)
  expect(await drawing.told()).toBe(passing)
  await expect(app.items.first().locator('xpath=..')).toHaveAttribute('aria-setsize', String(passing))
  const [first, second] = await drawing.middles('.tl-mark .tl-glyph')
  for (const at of [first, second]) {
    if (!at) continue
    await app.page.mouse.click(at.x, at.y)
    await drawing.moved()
    const title = (await app.title.textContent()) ?? ''
    await expect(app.items.and(app.page.locator('[aria-current]')).locator('.tl-name')).toHaveText(title)
    const drawn = (await app.page.locator('.tl-selected .tl-title').allTextContents()).join(' ')
    expect(title.replaceAll(' ', '')).toContain(drawn.replace('…', '').replaceAll(' ', ''))
  }
  await app.items.first().focus()
  await app.page.keyboard.press('End')
  await expect(app.page.locator(':focus').locator('xpath=..')).toHaveAttribute(
    'aria-posinset',
    String(passing),
  )
  await app.page.keyboard.press('Enter')
  await drawing.moved()
  await expect(app.page.locator('.tl-selected')).not.toHaveCount(0)
})

test('an event that is chosen is told at its mark, however close its neighbours stand', async ({ app }) => {
  const drawing = new Drawing(app)
  await serveEvents(app.page, EVENTS)
  await app.open()
  await drawing.ready()
  const bare = await drawing.middles('.tl-mark:not(:has(text)) .tl-glyph')
  expect(bare.length).toBeGreaterThan(2)
  for (const { x, y } of bare.slice(0, 5)) {
    await app.page.mouse.click(x, y)
    await drawing.moved()
    const title = (await app.title.textContent()) ?? ''
    const words = await app.page.locator('.tl-selected .tl-title').first().textContent()
    expect(words?.length).toBeGreaterThan(3)
    expect(title).toContain(words?.replace('…', ''))
    await app.page.keyboard.press('Escape')
    await app.idle()
  }
})

test('a long list changes words and not elements, and the focus stays with its event', async ({ app }) => {
  await serveEvents(app.page, EVENTS)
  await app.open()
  await app.items.nth(2).focus()
  const focused = await app.items.nth(2).getAttribute('href')
  const elements = await app.items.count()
  for (const share of [0.02, 0.3, 0.7, 1]) {
    await app.list.evaluate(
      (box, at) => box.scrollTo({ top: at * (box.scrollHeight - box.clientHeight) }),
      share,
    )
    await app.idle()
    await expect(app.page.locator(':focus')).toHaveAttribute('href', focused ?? '')
    expect(await app.items.count()).toBeLessThanOrEqual(elements + 1)
    const places = await app.list.locator('.tl-items > li').evaluateAll(items =>
      items.map(item => ({
        at: Number(item.getAttribute('aria-posinset')) - 1,
        link: Number(item.querySelector('a')?.dataset['at']),
        top: Math.round(
          item.getBoundingClientRect().top - (item.parentElement?.getBoundingClientRect().top ?? 0),
        ),
      })),
    )
    expect(places.map(p => p.link)).toEqual(places.map(p => p.at))
    expect(places.map(p => p.top)).toEqual(places.map(p => p.at * 76))
  }
  await expect(app.list.locator(`li[aria-posinset="${EVENTS}"]`)).toBeInViewport()
})

test('a cluster opens by click into its events, one of a single day into a list', async ({ app }) => {
  const drawing = new Drawing(app)
  await serveEvents(app.page, 500, dossier => ({
    ...dossier,
    events: dossier.events.map((row, i) => {
      const on = i <= 100 ? '2016-06-01' : i < 450 ? '2016-07-14' : '2016-08-30'
      const [id, title, , , ...rest] = row
      return [id, title, on, on, ...rest]
    }),
  }))
  await app.open('?from=2016-05-01&to=2016-10-01')
  await drawing.ready()
  for (let i = 0; i < 12; i++) {
    const places = await drawing.middles('.tl-cluster .tl-box')
    const middle = places[Math.floor(places.length / 2)]
    if (!middle) break
    await app.page.mouse.click(middle.x, middle.y)
    await drawing.moved()
    if (await app.page.getByRole('dialog').isVisible()) break
  }
  const list = app.page.getByRole('dialog', { name: /events$/ })
  await expect(list).toBeVisible()
  const choice = list.getByRole('listitem').first().getByRole('button')
  await expect(choice).toBeVisible()
  const title = (await choice.textContent()) ?? ''
  await choice.click()
  await app.idle()
  await expect(app.title).toHaveText(title)
})

test('memory holds still over 2,000 steps of zooming and panning', async ({ app }) => {
  test.slow()
  const drawing = new Drawing(app)
  await serveEvents(app.page, 2000)
  await app.open()
  await drawing.ready()
  const cdp = await app.page.context().newCDPSession(app.page)
  await cdp.send('Performance.enable')
  const weight = async () => {
    // what is let go of by one pass goes with the next
    for (let pass = 0; pass < 3; pass++) {
      await cdp.send('HeapProfiler.collectGarbage')
      await app.page.evaluate(() => new Promise(requestAnimationFrame))
    }
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name: string) => metrics.find(m => m.name === name)?.value ?? 0
    const listeners = (await listening('window')) + (await listening('document'))
    return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners }
  }
  // Of the page's own nodes: the browser's count has those of the tools that steer it too, which come and go.
  const listening = async (expression: 'window' | 'document') => {
    const { result } = await cdp.send('Runtime.evaluate', { expression })
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
      depth: expression === 'document' ? -1 : 0,
    })
    return listeners.length
  }
  const move = (steps: number) =>
    app.page.evaluate(async count => {
      const plot = document.querySelector('.tl-plot')
      const box = plot?.getBoundingClientRect()
      if (!plot || !box) return
      let seed = 7
      const draw = () => {
        seed = (seed * 16_807) % 2_147_483_647
        return seed / 2_147_483_647
      }
      for (let i = 0; i < count; i++) {
        const zoom = i % 4 < 3
        const place = { clientX: box.x + draw() * box.width, clientY: box.y + 40, cancelable: true }
        const by = zoom
          ? { deltaY: draw() < 0.5 ? -100 : 100, ctrlKey: true }
          : { deltaX: (draw() - 0.5) * 600 }
        plot.dispatchEvent(new WheelEvent('wheel', { ...place, ...by }))
        if (i % 20 === 19) await new Promise(requestAnimationFrame)
      }
    }, steps)
  // weighed at one and the same view: what a view shows, its chips and clusters, has listeners of its own
  const fitAll = async () => {
    await drawing.button('Fit all events shown').click()
    await drawing.moved()
  }
  await move(400)
  await fitAll()
  const before = await weight()
  await move(1600)
  await fitAll()
  const after = await weight()
  expect(after.heap - before.heap).toBeLessThan(2)
  expect(after.nodes).toBeLessThan(before.nodes + 400)
  expect(after.listeners).toBe(before.listeners)
})

test('the evidence of an event that is pointed at is fetched before it is chosen, one file at a time', async ({
  app,
}) => {
  await serveEvents(app.page, EVENTS)
  const asked: string[] = []
  let answer = () => {}
  const answered = new Promise<void>(done => {
    answer = done
  })
  await app.page.route(/\/details\/\d+\.json$/, async route => {
    asked.push(/(\d+)\.json$/.exec(route.request().url())?.[1] ?? '')
    await answered
    return route.fallback()
  })
  await app.open()
  expect(asked).toEqual([])
  await app.items.first().hover()
  await expect.poll(() => asked).toEqual(['0'])
  await app.items.first().focus()
  await app.page.keyboard.press('End')
  await expect(app.page.locator(':focus').locator('xpath=..')).toHaveAttribute(
    'aria-posinset',
    String(EVENTS),
  )
  expect(asked).toEqual(['0'])
  answer()
  await app.idle()
  await app.page.keyboard.press('ArrowUp')
  await expect.poll(() => asked).toEqual(['0', '9'])
  await app.idle()
  await app.page.keyboard.press('Enter')
  await expect(app.panel.locator('blockquote').first()).toBeVisible()
  expect(asked).toEqual(['0', '9'])
})
