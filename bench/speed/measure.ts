/** One run of one contestant in a fresh browser: load, zoom, pan, click, filter. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { installMonitor } from './monitor.ts'
import { type Served, serve } from './serve.ts'
import { frameCosts } from './trace.ts'

export interface Contestant {
  name: string
  /** Folder of its built page. */
  folder: string
  query: string
  /** What the wheel and the drag are sent to. */
  stage: string
  /** CDP modifier bits held with the wheel (2: ctrl). */
  modifiers: number
  zoom: 'wheel' | 'call'
  pan: boolean
  steps: number
  /** Run in the page before its own scripts; for pages that do not define `window.__bench` themselves. */
  inject: string
  /** Whether it is the whole site, with pages and details of its own. */
  site: boolean
}

interface Gesture {
  mainP50: number
  mainP95: number
  dropped: number
}

export interface Run {
  firstEvent?: number
  firstMark?: number
  blocked?: number
  heap?: number
  elements?: number
  zoom?: Gesture
  pan?: Gesture
  click?: number
  filterOn?: number
  filterOff?: number
  /** What did not finish within the limit. */
  unfinished?: string
  errors: string[]
}

const HZ = 60
const WHEEL = 100
const DRAG_PX = 8
const FRAME = 1000 / 60
const CLICKS = 4
const FILTERS = 3
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--js-flags=--expose-gc',
]

export interface Conditions {
  browserPath: string
  data: (path: string) => Buffer | null
  /** ms a phase may take. */
  limit: number
  /** A picture after loading, or null. */
  picture: string | null
}

export async function measure(contestant: Contestant, conditions: Conditions): Promise<Run> {
  const run: Run = { errors: [] }
  const served = await serve(contestant.folder, conditions.data)
  const browser = await chromium.launch({
    executablePath: conditions.browserPath,
    args: ARGS,
  })
  try {
    await phases(browser, served, { contestant, conditions, run })
  } catch (error) {
    run.unfinished ??= String(error).slice(0, 160)
  } finally {
    await Promise.race([browser.close(), sleep(5000)])
    await served.close()
  }
  return run
}

interface Task {
  contestant: Contestant
  conditions: Conditions
  run: Run
}

interface Stage {
  browser: Browser
  page: Page
  cdp: CDPSession
  x: number
  y: number
}

async function phases(
  browser: Browser,
  served: Served,
  { contestant, conditions, run }: Task,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  page.on('pageerror', error => run.errors.push(String(error).slice(0, 200)))
  page.on('console', message => {
    if (message.type() === 'error') run.errors.push(message.text().slice(0, 200))
  })
  // The compiler's helper that keeps function names is not in the page.
  await page.addInitScript(
    `globalThis.__name ??= f => f;(${installMonitor.toString()})();${contestant.inject}`,
  )
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const within = limited(run, conditions.limit)
  await within('load', load(page, served.url + contestant.query, conditions.limit))
  await within('load', loaded(page, cdp, run))
  if (conditions.picture) await page.screenshot({ path: conditions.picture })
  const box = await page.locator(contestant.stage).first().boundingBox()
  if (!box) throw new Error(`no ${contestant.stage}`)
  const stage = {
    browser,
    page,
    cdp,
    x: box.x + box.width / 2,
    y: box.y + Math.min(box.height, 800 - box.y) / 2,
  }
  run.zoom = await within('zoom', gesture(stage, contestant, 'zoom'))
  if (contestant.pan) run.pan = await within('pan', gesture(stage, contestant, 'pan'))
  run.click = await within('click', clicks(stage))
  await within('filter', filters(stage, run))
}

function limited(run: Run, limit: number) {
  return async <T>(phase: string, work: Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => {
        run.unfinished = `${phase}: more than ${limit / 1000} s`
        fail(new Error(run.unfinished))
      }, limit)
    })
    work.catch(() => undefined)
    return Promise.race([work, late]).finally(() => clearTimeout(timer))
  }
}

async function load(page: Page, url: string, limit: number): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.__monitor?.drawnAt > 0, undefined, { timeout: limit, polling: 100 })
  await page.waitForFunction(
    () => {
      const [start, length] = window.__monitor.longTasks.at(-1) ?? [0, 0]
      return performance.now() - Math.max(window.__monitor.drawnAt, start + length) > 1000
    },
    undefined,
    { timeout: limit, polling: 100 },
  )
}

async function loaded(page: Page, cdp: CDPSession, run: Run): Promise<void> {
  Object.assign(
    run,
    await page.evaluate(() => ({
      firstEvent: window.__monitor.readyAt,
      firstMark: window.__monitor.drawnAt,
      blocked: window.__monitor.longTasks.reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
      elements: document.querySelectorAll('*').length,
    })),
  )
  await cdp.send('HeapProfiler.collectGarbage')
  run.heap = (await metric(cdp, 'JSHeapUsedSize')) / 2 ** 20
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(m => m.name === name)?.value ?? 0
}

async function gesture(stage: Stage, contestant: Contestant, kind: 'zoom' | 'pan'): Promise<Gesture> {
  const { browser, page, cdp } = stage
  await mouse(cdp, 'mouseMoved', stage.x, stage.y)
  await page.evaluate(() => window.__monitor.settled())
  await browser.startTracing(page, {
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await page.evaluate(() => window.__monitor.startFrames())
  await (kind === 'zoom' ? zoomSteps(stage, contestant) : panSteps(stage, contestant.steps))
  await page.evaluate(() => window.__monitor.settled())
  const deltas = await page.evaluate(() => window.__monitor.stopFrames())
  const costs = frameCosts(await browser.stopTracing())
  return {
    mainP50: quantile(costs, 0.5),
    mainP95: quantile(costs, 0.95),
    dropped: deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / FRAME) - 1), 0),
  }
}

/** Half the steps in, half out, at 60 a second whether or not the page keeps up. */
async function zoomSteps({ page, cdp, x, y }: Stage, contestant: Contestant): Promise<void> {
  const sent: Promise<unknown>[] = []
  const start = performance.now()
  for (let i = 0; i < contestant.steps; i++) {
    await sleep(start + (i * 1000) / HZ - performance.now())
    const direction = i < contestant.steps / 2 ? 1 : -1
    sent.push(
      contestant.zoom === 'call'
        ? page.evaluate(d => window.__bench?.zoomStep?.(d), direction as 1 | -1)
        : cdp.send('Input.dispatchMouseEvent', {
            type: 'mouseWheel',
            x,
            y,
            deltaX: 0,
            deltaY: -direction * WHEEL,
            modifiers: contestant.modifiers,
          }),
    )
  }
  await Promise.all(sent)
}

async function panSteps({ cdp, x, y }: Stage, steps: number): Promise<void> {
  const sent: Promise<unknown>[] = [press(cdp, 'mousePressed', x, y)]
  const start = performance.now()
  let at = x
  for (let i = 0; i < steps; i++) {
    await sleep(start + (i * 1000) / HZ - performance.now())
    at -= (i < steps / 2 ? 1 : -1) * DRAG_PX
    sent.push(
      cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at, y, button: 'left', buttons: 1 }),
    )
  }
  sent.push(press(cdp, 'mouseReleased', at, y))
  await Promise.all(sent)
}

function press(cdp: CDPSession, type: 'mousePressed' | 'mouseReleased', x: number, y: number) {
  const buttons = type === 'mousePressed' ? 1 : 0
  return cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 })
}

function mouse(cdp: CDPSession, type: 'mouseMoved', x: number, y: number) {
  return cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'none' })
}

/** Median ms from the button's release to the frame in which the panel shows the event. */
async function clicks({ page, cdp }: Stage): Promise<number> {
  const times: number[] = []
  for (let k = 0; k < CLICKS; k++) {
    await sleep(600)
    const at = await page.evaluate(n => window.__bench?.hit(n) ?? null, k)
    if (!at) break
    await mouse(cdp, 'mouseMoved', at.x, at.y)
    await page.evaluate(() => {
      window.__monitor.armClick()
      return window.__monitor.settled()
    })
    await press(cdp, 'mousePressed', at.x, at.y)
    await press(cdp, 'mouseReleased', at.x, at.y)
    const time = await Promise.race([page.evaluate(() => window.__monitor.click), sleep(5000)])
    if (typeof time === 'number') times.push(time)
  }
  return quantile(times, 0.5)
}

/** Main-thread ms to show one actor's events, and to show all again: medians. */
async function filters({ page, cdp }: Stage, run: Run): Promise<void> {
  if (!(await page.evaluate(() => Boolean(window.__bench?.filter)))) return
  const on: number[] = []
  const off: number[] = []
  const cost = async (actor: number | null) => {
    const before = await metric(cdp, 'TaskDuration')
    await page.evaluate(a => window.__monitor.filter(a), actor)
    await page.evaluate(() => window.__monitor.settled())
    return ((await metric(cdp, 'TaskDuration')) - before) * 1000
  }
  for (let i = 0; i < FILTERS; i++) {
    on.push(await cost(i + 1))
    off.push(await cost(null))
  }
  run.filterOn = quantile(on, 0.5)
  run.filterOff = quantile(off, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function sleep(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, Math.max(0, ms)))
}
