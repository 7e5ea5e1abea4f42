import { expect, type Locator, type Page } from '@playwright/test'
import { HAND_MADE } from './site.ts'

/** What the page did that it must never do. */
interface Misdeeds {
  errors: string[]
  outside: string[]
  violations: string[]
}

/** The app as a reader meets it. Waits for rest by the app's own word; never for a length of time. */
export class AppPage {
  readonly page: Page
  readonly misdeeds: Misdeeds = { errors: [], outside: [], violations: [] }

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', error => this.misdeeds.errors.push(error.message))
    page.on('request', request => this.noteOrigin(request.url()))
    page.on('console', message => {
      if (/Content.Security.Policy|Trusted/i.test(message.text()))
        this.misdeeds.violations.push(message.text())
    })
  }

  private noteOrigin(url: string): void {
    if (!url.startsWith('data:') && new URL(url).hostname !== '127.0.0.1') this.misdeeds.outside.push(url)
  }

  async open(address = '', site = HAND_MADE): Promise<void> {
    await this.page.goto(site + address)
    await this.idle()
  }

  async idle(): Promise<void> {
    await this.page.waitForSelector('html[data-idle="true"]', { state: 'attached' })
    await this.frames()
    await this.page.waitForSelector('html[data-idle="true"]', { state: 'attached' })
    await this.page.waitForSelector('.tl-plot[data-moving]', { state: 'detached' })
  }

  /**
   * Ends when the new size is in force. Chromium lays out at the new width before it matches media queries
   * and viewport units anew: what is measured in between is a page that no reader is ever shown.
   */
  async resize(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size)
    await this.frames()
    await this.page.waitForSelector('html[data-idle="false"], .tl-plot[data-moving]', { state: 'detached' })
    await this.frames()
  }

  private async frames(): Promise<void> {
    await this.page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    )
  }

  get list(): Locator {
    return this.page.locator('#events')
  }

  get items(): Locator {
    return this.list.locator('.tl-items a')
  }

  item(title: string | RegExp): Locator {
    return this.items.filter({ hasText: title })
  }

  get panel(): Locator {
    return this.page.locator('.panel-column')
  }

  get title(): Locator {
    return this.panel.getByRole('heading', { level: 2 })
  }

  get article(): Locator {
    return this.page.getByRole('region', { name: 'The article', exact: true })
  }

  get notices(): Locator {
    return this.page.locator('.notices')
  }

  get announced(): Locator {
    return this.page.locator('.page-frame > [role="status"]')
  }

  async openEvent(title: string | RegExp): Promise<void> {
    await this.item(title).click()
    await this.idle()
  }

  /** Opens a panel of the header and ticks a box in it. */
  async tick(panel: 'Names' | 'Filter', choice: string): Promise<void> {
    await this.openPanel(panel)
    await this.page.locator('.panel:visible').getByLabel(choice).first().check()
    await this.idle()
  }

  async openPanel(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name: new RegExp(`^${name}`) })
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    await this.page.locator('.panel:visible').waitFor()
    await this.idle()
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words)
    await this.idle()
  }

  param(name: string): string[] {
    return new URL(this.page.url()).searchParams.getAll(name)
  }

  /** The last part of the path: the event's page. */
  get address(): string {
    return new URL(this.page.url()).pathname
  }

  behaved(): void {
    expect(this.misdeeds).toEqual({ errors: [], outside: [], violations: [] })
  }
}
