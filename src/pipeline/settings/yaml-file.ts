/** A YAML file read field by field, where every fault names the file, line and column. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { InputError } from '../input-error.ts'

export interface Place {
  file: string
  line: number
  column: number
}

/** The root of a file; null when it holds nothing. Throws InputError when it is not YAML. */
export function yamlRoot(file: string, text: string): YamlValue | null {
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
  })
  const fault = doc.errors[0]
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    const what = fault.message.split(/\n| at line/)[0] ?? fault.message
    throw new InputError({ file, line, column: col }, what, 'Correct the file')
  }
  return doc.contents === null ? null : new YamlValue(doc.contents, file, lines, '')
}

export class YamlValue {
  readonly place: Place
  private readonly node: Node | null
  private readonly file: string
  private readonly lines: LineCounter
  private readonly name: string

  constructor(node: Node | null, file: string, lines: LineCounter, name: string, near = 0) {
    this.node = node
    this.file = file
    this.lines = lines
    this.name = name
    const { line, col } = lines.linePos(node?.range?.[0] ?? near)
    this.place = { file, line, column: col }
  }

  fail(what: string, remedy: string): never {
    throw new InputError(this.place, what, remedy)
  }

  /** The fields of a mapping. Throws when there is one that is not in `known`. */
  fields(known: readonly string[]): ReadonlyMap<string, YamlValue> {
    const out = this.entries()
    for (const [name, value] of out)
      if (!known.includes(name))
        value.fail(`unknown field ${JSON.stringify(name)}`, `Known here: ${known.join(', ')}`)
    return out
  }

  /** A mapping whose keys the writer chose. */
  entries(): ReadonlyMap<string, YamlValue> {
    if (!isMap<Node, Node | null>(this.node))
      return this.fail(`${this.called()} must hold named fields`, 'Write `name: value` lines below it')
    return new Map(this.node.items.map(pair => [keyOf(pair), this.child(pair)]))
  }

  private child(pair: Pair<Node, Node | null>): YamlValue {
    return new YamlValue(pair.value, this.file, this.lines, keyOf(pair), pair.key.range?.[0] ?? 0)
  }

  list(): YamlValue[] {
    if (!isSeq<Node>(this.node))
      return this.fail(`${this.called()} must be a list`, 'Begin each item with `- `')
    return this.node.items.map(item => new YamlValue(item, this.file, this.lines, this.name))
  }

  /** A text of one line, not empty, at most 500 characters, as written: `2019-07` stays `2019-07`. */
  text(): string {
    const written = isScalar(this.node) ? (this.node.source ?? String(this.node.value ?? '')).trim() : ''
    if (written === '' || /\n/.test(written) || written.length > 500)
      return this.fail(
        `${this.called()} must be a text of one line`,
        'Write at most 500 characters, in quotes if it has a colon',
      )
    return written
  }

  texts(): string[] {
    return isScalar(this.node) ? [this.text()] : this.list().map(item => item.text())
  }

  /** `true`; the other value, leaving the line out, needs no word. */
  yes(): true {
    return isScalar(this.node) && this.node.value === true
      ? true
      : this.fail(`${this.called()} must be true`, 'Write true, or remove the line')
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const written = this.text()
    return (
      allowed.find(a => a === written) ??
      this.fail(
        `${this.called()} cannot be ${JSON.stringify(written)}`,
        `Write one of: ${allowed.join(', ')}`,
      )
    )
  }

  private called(): string {
    return this.name === '' ? 'the file' : JSON.stringify(this.name)
  }
}

function keyOf(pair: Pair<Node, Node | null>): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}
