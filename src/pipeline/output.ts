/** The files of `public/data/` as text: the same dossier always gives the same bytes, and a change reads as a diff. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { knownFileOf } from '../dossier/known.ts'
import { articleFile, audit, details, dossier, FORMAT, knownFile, searchFile } from '../dossier/schema.ts'
import type { Dossier } from './assemble/dossier.ts'
import { searchJson } from './assemble/search.ts'

/** Name inside the data folder -> content. */
export function outputFiles(whole: Dossier): Map<string, string> {
  const files = new Map<string, string>()
  const events = whole.details.flatMap(d => d.events)
  files.set('dossier.json', layered(whole.index, 2))
  whole.details.forEach((shard, i) => {
    files.set(`details/${i}.json`, layered(shard, 5))
  })
  for (const article of whole.articles) files.set(`articles/${article.id}.json`, layered(article, 2))
  files.set('audit.json', layered(whole.audit, 2))
  files.set('search.json', searchJson(whole))
  files.set('known.json', layered(knownFileOf(events, whole.index.articles), 2))
  files.set('dossier.schema.json', `${JSON.stringify(jsonSchema(), null, 1)}\n`)
  return files
}

/** JSON with every item of the outer `depth` levels on a line of its own, and one line for what is deeper. */
function layered(value: unknown, depth: number): string {
  return `${layer(value, depth, '')}\n`
}

function layer(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent} `
  const items = Array.isArray(value)
    ? value.map(item => layer(item, depth - 1, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${layer(item, depth - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${items.map(item => inner + item).join(',\n')}\n${indent}${close}`
}

/** JSON Schema 2020-12 of the files, each under its name in `$defs`. */
function jsonSchema(): unknown {
  // What JSON Schema has no word for, that a day is in the calendar, is left out.
  const of = (schema: v.GenericSchema) => {
    const { $schema: _, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' })
    return rest
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: FORMAT,
    description:
      'dossier.json, details/<n>.json, articles/<id>.json, audit.json, known.json and search.json: each is one of these definitions',
    anyOf: ['dossier', 'details', 'article', 'audit', 'known', 'search'].map(name => ({
      $ref: `#/$defs/${name}`,
    })),
    $defs: {
      dossier: of(dossier),
      details: of(details),
      article: of(articleFile),
      audit: of(audit),
      known: of(knownFile),
      search: of(searchFile),
    },
  }
}
