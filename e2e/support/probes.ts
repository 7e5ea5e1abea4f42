/** What a rule engine does not see. Each check runs in the page and gives a line for every element at fault. */
import type { Page } from '@playwright/test'

/** Pointer targets under 24 by 24 px that have no room of their own (WCAG 2.2, 2.5.8); links in running text are free. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const inText = (e: Element) =>
      getComputedStyle(e).display === 'inline' && (e.parentElement?.textContent ?? '') !== e.textContent
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter(e => e.checkVisibility({ visibilityProperty: true }) && !inText(e))
      .map(e => ({ e, box: (e.closest('label') ?? e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const middle = (b: DOMRect) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 })
    const isSmall = (b: DOMRect) => b.width < LEAST - 0.5 || b.height < LEAST - 0.5
    /** From a circle of 24 px around a point to a box, or to another such circle where that is small too. */
    const crowds = (at: { x: number; y: number }, other: DOMRect) => {
      const near = isSmall(other)
        ? middle(other)
        : {
            x: Math.max(other.left, Math.min(at.x, other.right)),
            y: Math.max(other.top, Math.min(at.y, other.bottom)),
          }
      return Math.hypot(at.x - near.x, at.y - near.y) < (isSmall(other) ? LEAST : LEAST / 2)
    }
    return targets
      .filter(({ e, box }) => {
        if (!isSmall(box)) return false
        return targets.some(t => t.e !== e && !t.e.contains(e) && crowds(middle(box), t.box))
      })
      .map(({ e, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${e.outerHTML.slice(0, 90)}`)
  })
}

/** Text under 12 px. */
export function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(script, style)')]
      .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && (n.textContent ?? '').trim() !== ''))
      .filter(e => Number.parseFloat(getComputedStyle(e).fontSize) < 12)
      .map(e => `${getComputedStyle(e).fontSize} ${e.textContent?.slice(0, 40)}`),
  )
}

/** What reaches out of the window sideways, where the page has to be read by scrolling in two directions. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter(e => e.getBoundingClientRect().right > width + 1)
      .map(e => e.outerHTML.slice(0, 90))
  })
}

/** Text cut off by its own box; where a title is shortened to some lines on purpose, the mark of it is `line-clamp`. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *, input, select)')]
      .filter(e => {
        const { overflowX, overflowY, webkitLineClamp, clipPath } = getComputedStyle(e)
        if (webkitLineClamp !== 'none' || clipPath !== 'none' || !e.checkVisibility()) return false
        const tall = overflowY === 'hidden' || overflowY === 'clip'
        const wide = overflowX === 'hidden' || overflowX === 'clip'
        return (tall && e.scrollHeight > e.clientHeight + 1) || (wide && e.scrollWidth > e.clientWidth + 1)
      })
      .filter(e => e.clientHeight > 1 && (e.textContent ?? '').trim() !== '')
      .map(e => e.outerHTML.slice(0, 90)),
  )
}

/** The reader's own spacing of lines, letters, words and paragraphs (WCAG 2.2, 1.4.12). The policy allows no style tag. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Drawings are for the eye: hidden from assistive technology, with nothing in them that takes the focus. */
export function talkingDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .filter(e => !e.parentElement?.closest('svg'))
      .filter(e => !e.closest('[aria-hidden="true"]') || e.querySelector('a[href], [tabindex]') !== null)
      .map(e => e.outerHTML.slice(0, 90)),
  )
}

/** Keys are heard only where the focus is: nothing listens on the window or the document (WCAG 2.2, 2.1.4). */
export async function keysEverywhere(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const found: string[] = []
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression })
    if (!result.objectId) continue
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
    for (const { type } of listeners) if (type.startsWith('key')) found.push(`${type} on ${expression}`)
  }
  await session.detach()
  return found
}

export interface Stop {
  what: string
  ring: number
  hidden: boolean
}

/** Goes through the page with Tab until it begins again. Throws where that takes more than `most` presses. */
export async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
  })
  const stops: Stop[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (stop === null) return stops
    if (stops[0]?.what === stop.what && stops.length > 1) return stops
    stops.push(stop)
  }
  throw new Error(`After ${most} presses of Tab the focus has not come round: ${stops.at(-1)?.what}`)
}

/** Runs in the page: what has the focus, how thick its ring is, whether something lies over its middle. */
function focused() {
  const e = document.activeElement
  if (!(e instanceof HTMLElement) || e === document.body) return null
  const box = e.getBoundingClientRect()
  const over = document.elementFromPoint(
    Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1),
    Math.min(Math.max(box.y + Math.min(box.height / 2, 12), 0), innerHeight - 1),
  )
  const { outlineStyle, outlineWidth } = getComputedStyle(e)
  const inside = over !== null && (e.contains(over) || over.contains(e))
  const labelled = over !== null && e.closest('label')?.contains(over) === true
  const at = [...document.querySelectorAll(e.tagName)].indexOf(e)
  return {
    what: `${e.tagName} ${at} ${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}`,
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    hidden: !inside && !labelled,
  }
}
