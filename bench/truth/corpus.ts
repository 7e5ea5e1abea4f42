/** Corpora on disk: one JSON value a line, the kind told by the file's name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A corpus that cannot be used; the message begins with file:line where there is one. */
export class CorpusError extends Error {}

/** Names of the `.jsonl` files of a folder, sorted. Throws a CorpusError when there is no such folder or none in it. */
export function corpusFiles(folder: string): string[] {
  const names = listFolder(folder).filter(name => name.endsWith('.jsonl'))
  if (names.length === 0) throw new CorpusError(`${folder}: no .jsonl file in it`)
  return names.sort()
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new CorpusError(`${folder}: cannot be read as a folder (${codeOf(error)})`)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

export function readCorpus(folder: string, name: string): unknown[] {
  return parseJsonLines(name, readFileSync(join(folder, name), 'utf8'))
}

/** The value of each line; a line end at the very end is allowed, an empty line is not. */
export function parseJsonLines(name: string, text: string): unknown[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, i) => {
    try {
      return JSON.parse(line)
    } catch {
      throw new CorpusError(`${name}:${i + 1}: not a JSON value`)
    }
  })
}

/** Every line checked against a schema. Throws a CorpusError that names file, line and field of the first misfit. */
export function checkLines<T extends v.GenericSchema>(
  schema: T,
  name: string,
  lines: readonly unknown[],
): v.InferOutput<T>[] {
  return lines.map((line, i) => {
    const result = v.safeParse(schema, line)
    if (result.success) return result.output
    const [issue] = result.issues
    throw new CorpusError(`${name}:${i + 1}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`)
  })
}
