/**
 * The shapes of marks as SVG paths about (0, 0), filled with one colour by the non-zero rule, so that they need no
 * stroke, no second colour, and are the same in greyscale and in forced colours.
 */
import type { Mark } from './scene.ts'

/** Radius by number of independent texts: 1, 2, 3 or more. */
const RADII = [4.5, 5.5, 6.5] as const
/** Half the white between the halves of a mark whose sources differ. */
const SPLIT = 1.6
const RING = 1.7

type Look = Pick<Mark, 'shape' | 'status' | 'heft' | 'conflict'>

const known = new Map<string, string>()

/** The mark of a point or of a band. */
export function glyph(look: Look): string {
  const key = `${look.shape === 'band' ? 'd' : 'o'}${look.status}${look.heft}${look.conflict}`
  const path = known.get(key) ?? draw(look)
  known.set(key, path)
  return path
}

function draw(look: Look): string {
  const r = RADII[look.heft - 1] ?? RADII[0]
  const hollow = look.status === 'planned' || look.status === 'denied'
  const body =
    look.shape === 'band' ? diamond(r, hollow) : look.conflict ? halves(r, hollow) : disc(r, hollow)
  return body + sign(look.status, r)
}

function disc(r: number, hollow: boolean): string {
  const outer = `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`
  const i = r - RING
  return hollow ? `${outer}M${-i} 0a${i} ${i} 0 1 0 ${2 * i} 0a${i} ${i} 0 1 0 ${-2 * i} 0z` : outer
}

function halves(r: number, hollow: boolean): string {
  return half(r, -1, hollow) + half(r, 1, hollow)
}

/** Left (-1) or right (1) half of a disc or ring. */
function half(r: number, side: -1 | 1, hollow: boolean): string {
  const x = side * SPLIT
  const i = r - RING
  const sweep = side === 1 ? 1 : 0
  const outer = `M${x} ${-r}a${r} ${r} 0 0 ${sweep} 0 ${2 * r}`
  return hollow ? `${outer}v${-RING}a${i} ${i} 0 0 ${1 - sweep} 0 ${-2 * i}z` : `${outer}z`
}

function diamond(radius: number, hollow: boolean): string {
  const r = radius + 0.5
  const outer = `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`
  const i = r - RING * 1.4
  return hollow ? `${outer}M0 ${-i}L${-i} 0L0 ${i}L${i} 0z` : outer
}

/** Reported: a quotation tick at the upper right. Denied: a stroke through. */
function sign(status: Mark['status'], r: number): string {
  if (status === 'denied') return stroke(r + 2.5)
  if (status !== 'reported') return ''
  const x = r + 1.2
  const y = -r - 1.2
  return `M${x} ${y}h2.6v2.4l-1.4 2.4h-1.2l0.9 -2.4h-0.9z`
}

function stroke(r: number): string {
  const a = r * Math.SQRT1_2
  const w = 0.75
  return `M${-a - w} ${a - w}L${a - w} ${-a - w}L${a + w} ${-a + w}L${-a + w} ${a + w}z`
}

const BAR = 4

/** A bar with round ends from x0 to x1 about its own middle height. */
export function bar(length: number, status: Mark['status'], conflict: boolean): string {
  const hollow = status === 'planned' || status === 'denied'
  const pieces = conflict
    ? pill(0, length / 2 - SPLIT, hollow) + pill(length / 2 + SPLIT, length, hollow)
    : pill(0, length, hollow)
  if (status === 'denied') return pieces + shift(stroke(BAR + 4), length / 2)
  return status === 'reported'
    ? `${pieces}M${length + 0.5} ${-BAR - 3}h2.6v2.4l-1.4 2.4h-1.2l0.9 -2.4h-0.9z`
    : pieces
}

function pill(x0: number, x1: number, hollow: boolean): string {
  const outer = roundRect(x0, x1, BAR, 1)
  return hollow ? outer + roundRect(x0 + RING, x1 - RING, BAR - RING, 0) : outer
}

function roundRect(x0: number, x1: number, r: number, sweep: 0 | 1): string {
  const w = round(x1 - x0 - 2 * r)
  const x = round(x0 + r)
  return sweep === 1
    ? `M${x} ${-r}h${w}a${r} ${r} 0 0 1 0 ${2 * r}h${-w}a${r} ${r} 0 0 1 0 ${-2 * r}z`
    : `M${x} ${-r}a${r} ${r} 0 0 0 0 ${2 * r}h${w}a${r} ${r} 0 0 0 0 ${-2 * r}z`
}

/** Moves an absolute M…L… path to the right. */
function shift(path: string, dx: number): string {
  return path.replace(/([ML])(-?[\d.]+) /g, (_, c: string, x: string) => `${c}${round(Number(x) + dx)} `)
}

function round(x: number): number {
  return Math.round(x * 100) / 100
}

/** Which fade a band has: on the part of the span that is meant. */
export function fade(part: Mark['part']): 'both' | 'early' | 'mid' | 'late' {
  return part === 'early' || part === 'mid' || part === 'late' ? part : 'both'
}
