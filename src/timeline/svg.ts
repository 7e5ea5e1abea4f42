/** A Scene as SVG text: for the gallery, its goldens and preview pictures. No style but what the marks need to be told apart. */
import { bar, fade, glyph } from './glyph.ts'
import { LINE, textStart } from './labels.ts'
import type { Cluster, Label, Mark, Scene } from './scene.ts'

/** Above the drawing, for the chips. */
const HEAD = 20

const FADES = [
  ['both', '0:0.04 0.3:0.34 0.7:0.34 1:0.04'],
  ['early', '0:0.45 0.5:0.34 1:0.03'],
  ['mid', '0:0.03 0.5:0.48 1:0.03'],
  ['late', '0:0.03 0.5:0.34 1:0.45'],
] as const

/** One element a line, so that a change of layout reads as a diff. */
export function sceneSvg(scene: Scene, laneName: (id: number) => string = String): string {
  const { width, height } = scene
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + HEAD}" viewBox="0 ${-HEAD} ${width} ${height + HEAD}">`,
    '<style>text{font:15px serif}.s,.s text{font:12px sans-serif}.m{text-anchor:middle}</style>',
    ...FADES.map(gradient),
    ...scene.lanes.flatMap(lane => [
      `<path d="M0 ${lane.y}H${width}" stroke="#ccc"/>`,
      `<text class="s" x="4" y="${lane.y + 14}">${escaped(`${laneName(lane.id)} · ${lane.count}`)}</text>`,
    ]),
    ...axisLines(scene),
    ...scene.clusters.map(clusterLine),
    ...scene.marks.flatMap(markLines),
    ...scene.chips.map(({ side, label }) => {
      const place = side === 'earlier' ? 'x="4"' : `x="${width - 4}" text-anchor="end"`
      return `<text class="s" ${place} y="-6">${escaped(label)}</text>`
    }),
    '</svg>',
    '',
  ].join('\n')
}

function gradient([name, stops]: (typeof FADES)[number]): string {
  const inner = stops.split(' ').map(stop => {
    const [offset, opacity] = stop.split(':')
    return `<stop offset="${offset}" stop-opacity="${opacity}"/>`
  })
  return `<linearGradient id="tl-fade-${name}">${inner.join('')}</linearGradient>`
}

function axisLines(scene: Scene): string[] {
  const { axis, width } = scene
  return [
    `<path d="M0 ${axis}H${width}" stroke="#555"/>`,
    ...scene.ticks.map(t => {
      const [x, anchor] = t.align === 'middle' ? [t.x, ' m'] : [t.x + 4, '']
      return `<path d="M${n(t.x)} ${axis}v5" stroke="#555"/><text class="s${anchor}" x="${n(x)}" y="${axis + 16}">${t.label}</text>`
    }),
    ...scene.eras.map(e => `<text class="s" x="${n(e.x)}" y="${axis + 34}">${e.label}</text>`),
  ]
}

function clusterLine(c: Cluster): string {
  const middle = (c.x0 + c.x1) / 2
  return `<g class="s"><rect x="${n(c.x0)}" y="${c.y - 9}" width="${n(c.x1 - c.x0)}" height="18" rx="4" fill="none" stroke="#555"/><text class="m" x="${n(middle)}" y="${c.y + 4}">${c.label}</text></g>`
}

function markLines(mark: Mark): string[] {
  const { x0, x1, y } = mark
  const fill = mark.selected ? ' fill="#b3321c"' : ''
  const at = mark.shape === 'bar' ? x0 : (x0 + x1) / 2
  const d = mark.shape === 'bar' ? bar(n(x1 - x0), mark.status, mark.conflict) : glyph(mark)
  const band =
    mark.shape === 'band'
      ? [
          `<rect x="${n(x0)}" y="${n(y - 5)}" width="${n(x1 - x0)}" height="10" fill="url(#tl-fade-${fade(mark.part)})"/>`,
        ]
      : []
  return [
    ...band,
    `<path id="${mark.key}" transform="translate(${n(at)},${n(y)})" d="${d}"${fill}/>`,
    ...(mark.label ? words(mark.label) : []),
  ]
}

function words(label: Label): string[] {
  const place = `${label.side === 'left' ? ' text-anchor="end"' : ''} x="${n(textStart(label))}"`
  const lines = label.lines.map(
    (line, i) => `<text${place} y="${n(label.y + i * LINE.title + 13)}">${escaped(line)}</text>`,
  )
  if (label.caption === null) return lines
  const y = label.y + label.lines.length * LINE.title + 11
  return [...lines, `<text class="s"${place} y="${n(y)}">${escaped(label.caption)}</text>`]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function n(x: number): number {
  return Math.round(x * 10) / 10
}
