/**
 * Pens draw one thing each and are pooled: creating SVG nodes is the dearest thing a frame can do (75 microseconds for a
 * labelled mark, against 10 to move one), so a pen that is no longer needed is parked out of sight until the next thing
 * of its kind comes into view. Only what differs is written, because writing an attribute makes the browser lay text out
 * again even where the value is the same.
 */
const SVG = 'http://www.w3.org/2000/svg'
const PARKED = 'translate(-9999,0)'
/** Pens of a kind that wait for use; more are thrown away. */
const SPARE = 40

export function svgNode<K extends keyof SVGElementTagNameMap>(
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name)
  node.setAttribute('class', className)
  return node
}

export abstract class Pen {
  abstract readonly node: SVGElement
  private readonly written = new Map<Element, Map<string, string>>()

  /** Out of sight without a change of style, which would cost more than the move. */
  park(): void {
    this.write(this.node, 'transform', PARKED)
  }

  protected move(node: Element, x: number, y: number): void {
    this.write(node, 'transform', `translate(${round(x)},${round(y)})`)
  }

  /** For text inside a moved group: a transform of its own would make it a layer of its own to paint. */
  protected place(text: Element, x: number, y: number): void {
    this.write(text, 'x', String(round(x)))
    this.write(text, 'y', String(round(y)))
  }

  protected write(node: Element, name: string, value: string): void {
    if (this.isNew(node, name, value)) node.setAttribute(name, value)
  }

  /** Changes the text node it has: a new one would have to be styled again. */
  protected writeText(node: Element, value: string): void {
    if (!this.isNew(node, '', value)) return
    if (node.firstChild instanceof Text) node.firstChild.data = value
    else node.textContent = value
  }

  private isNew(node: Element, name: string, value: string): boolean {
    const known = this.written.get(node) ?? new Map<string, string>()
    if (known.get(name) === value) return false
    known.set(name, value)
    this.written.set(node, known)
    return true
  }
}

/**
 * A keyed join with pooled pens. What comes back after a while out of view finds the pen it had, with its words still
 * written; else the one that has waited longest is taken.
 */
export class Pool<Datum, P extends Pen> {
  private held = new Map<string, { pen: P; kind: string }>()
  /** By kind and then by the key each pen was used for last, the longest waiting first. */
  private readonly spare = new Map<string, Map<string, P>>()

  constructor(
    private readonly parent: SVGGElement,
    private readonly keyOf: (datum: Datum) => string,
    private readonly kindOf: (datum: Datum) => string,
    private readonly make: (datum: Datum) => P,
  ) {}

  join(data: readonly Datum[], draw: (pen: P, datum: Datum) => void): void {
    const before = this.held
    this.held = new Map()
    const news: Datum[] = []
    for (const datum of data) {
      const key = this.keyOf(datum)
      const held = before.get(key)
      if (held && held.kind === this.kindOf(datum)) {
        this.held.set(key, held)
        before.delete(key)
        draw(held.pen, datum)
      } else news.push(datum)
    }
    for (const [key, { pen, kind }] of before) this.release(key, pen, kind)
    for (const datum of news) this.enter(datum, draw)
  }

  private enter(datum: Datum, draw: (pen: P, datum: Datum) => void): void {
    const kind = this.kindOf(datum)
    const key = this.keyOf(datum)
    const pen = this.take(kind, key) ?? this.make(datum)
    draw(pen, datum)
    if (!pen.node.isConnected) this.parent.append(pen.node)
    this.held.set(key, { pen, kind })
  }

  private take(kind: string, key: string): P | undefined {
    const waiting = this.spare.get(kind)
    if (!waiting) return undefined
    const last = waiting.has(key) ? key : waiting.keys().next().value
    if (last === undefined) return undefined
    const pen = waiting.get(last)
    waiting.delete(last)
    return pen
  }

  private release(key: string, pen: P, kind: string): void {
    const waiting = this.spare.get(kind) ?? new Map<string, P>()
    this.spare.set(kind, waiting)
    if (waiting.size < SPARE) {
      pen.park()
      waiting.set(key, pen)
    } else pen.node.remove()
  }
}

export function round(x: number): number {
  return Math.round(x * 10) / 10
}
