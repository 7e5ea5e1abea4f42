import type { CDPSession, Locator, Page } from '@playwright/test'
import { dayNumber } from '../../src/dossier/day.ts'
import type { AppPage } from './app-page.ts'

export interface Place {
  x: number
  y: number
}

/** The drawn timeline as hands and eyes meet it. */
export class Drawing {
  private readonly page: Page

  constructor(private readonly app: AppPage) {
    this.page = app.page
  }

  /** Waits until something is drawn and nothing moves. */
  async ready(): Promise<void> {
    await this.page.locator('.tl-mark').first().waitFor({ state: 'attached' })
    await this.app.idle()
  }

  get plot(): Locator {
    return this.page.locator('.tl-plot')
  }

  get strip(): Locator {
    return this.page.locator('.tl-strip')
  }

  get thumb(): Locator {
    return this.page.getByRole('slider', { name: 'Part of the timeline on view' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('toolbar', { name: 'Move in the timeline' }).getByRole('button', { name })
  }

  async box(of: Locator = this.plot) {
    const box = await of.boundingBox()
    if (!box) throw new Error('not on screen')
    return box
  }

  /** Where the first words of a drawn event begin; null: it is not drawn with words. */
  async place(words: string): Promise<Place | null> {
    return this.page.evaluate(title => {
      const text = [...document.querySelectorAll('.tl-title')].find(t => t.textContent?.startsWith(title))
      const box = text?.getBoundingClientRect()
      return box && box.x > -500 ? { x: box.x, y: box.y + box.height / 2 } : null
    }, words)
  }

  /** Middles of the marks or clusters inside the plot. */
  async middles(
    selector: '.tl-mark .tl-glyph' | '.tl-mark:not(:has(text)) .tl-glyph' | '.tl-cluster .tl-box',
  ): Promise<Place[]> {
    return this.page.evaluate(which => {
      const plot = document.querySelector('.tl-plot')?.getBoundingClientRect()
      return [...document.querySelectorAll(which)].flatMap(element => {
        const box = element.getBoundingClientRect()
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        return plot && at.x > plot.left && at.x < plot.right ? [at] : []
      })
    }, selector)
  }

  /** Events drawn, counted in clusters, and counted at the edges. */
  async told(): Promise<number> {
    return this.page.evaluate(() => {
      const shown = (element: Element) => !element.getAttribute('transform')?.includes('-9999')
      const number = (words: string | null) => Number(words?.replaceAll(',', '').match(/\d+/)?.[0] ?? 0)
      const sum = (all: Element[]) => all.reduce((total, e) => total + number(e.textContent), 0)
      const marks = [...document.querySelectorAll('.tl-mark')].filter(shown).length
      const clusters = [...document.querySelectorAll('.tl-cluster')].filter(
        c => c.closest('.tl-plot') && shown(c),
      )
      return marks + sum(clusters) + sum([...document.querySelectorAll('.tl-chip:not([hidden])')])
    })
  }

  /** Days of the window in the address, inclusive; null while it has its opening window. */
  window(): { from: number; to: number } | null {
    const [from] = this.app.param('from')
    const [to] = this.app.param('to')
    return from && to ? { from: dayNumber(from), to: dayNumber(to) } : null
  }

  async zoom(deltaY: number, at?: Place): Promise<void> {
    const box = await this.box()
    await this.page.mouse.move(at?.x ?? box.x + box.width / 2, at?.y ?? box.y + 20)
    await this.page.keyboard.down('Control')
    await this.page.mouse.wheel(0, deltaY)
    await this.page.keyboard.up('Control')
    await this.moved()
  }

  /** Waits for the movement that an input just sent to begin and end. */
  async moved(): Promise<void> {
    await this.page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    await this.app.idle()
  }

  async drag(from: Place, to: Place, steps = 6): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps })
    await this.page.mouse.up()
    await this.moved()
  }

  /** A quick drag to the left by 20 px each 10 ms, by the clock of the input itself, so that a slow machine throws as far. */
  async flick(from: Place, steps: number): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page)
    const start = Date.now() / 1000
    const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', i: number, after: number) =>
      cdp.send('Input.dispatchMouseEvent', {
        type,
        x: from.x - 20 * i,
        y: from.y,
        button: 'left',
        buttons: 1,
        clickCount: 1,
        timestamp: start + after / 1000,
      })
    await send('mousePressed', 0, 0)
    for (let i = 1; i <= steps; i++) await send('mouseMoved', i, i * 10)
    await send('mouseReleased', steps, steps * 10 + 5)
    await this.moved()
  }

  /** Two fingers that go from one distance in px to another about a place. */
  async pinch(about: Place, before: number, after: number): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page)
    const fingers = (apart: number) =>
      [-1, 1].map((side, id) => ({ id, x: about.x + (side * apart) / 2, y: about.y }))
    const steps = 8
    await touch(cdp, 'touchStart', fingers(before))
    for (let i = 1; i <= steps; i++)
      await touch(cdp, 'touchMove', fingers(before + ((after - before) * i) / steps))
    await touch(cdp, 'touchEnd', [])
    await this.moved()
  }
}

interface Finger extends Place {
  id: number
}

async function touch(cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Finger[]) {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points })
}
