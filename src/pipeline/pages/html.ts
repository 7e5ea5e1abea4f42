/** HTML as a tagged template: what is put in is text and is escaped, unless it is HTML already. */

export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Value = string | number | Html | null | readonly Value[]

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const written = values.map(write)
  return new Html(parts.map((part, i) => part + (written[i] ?? '')).join(''))
}

/** JSON for a <script> data block: no `</script>` can end it early. */
export function jsonBlock(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return new Html(`<script type="${type}">${json}</script>`)
}

function write(value: Value): string {
  if (value === null) return ''
  if (value instanceof Html) return value.source
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value))
  return value.map(write).join('')
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, c => ENTITIES.get(c) ?? c)
}
