import { expect, test } from 'vitest'
import type { When } from '../dossier/schema.ts'
import { buildDossier } from './build.ts'
import type { Effects, Entry } from './effects.ts'
import { formatLedger } from './ids/ledger.ts'
import { InputError } from './input-error.ts'
import { outputFiles } from './output.ts'
import { inProcess } from './per-article.ts'
import type { Recipe } from './recipe.ts'
import { runCommand } from './run-command.ts'

const day = (d: string): When => ({
  edtf: d,
  from: d,
  to: d,
  extent: 'throughout',
  precision: 'day',
  part: null,
  basis: 'stated',
})

/** The smallest engine: an ISO day is a mention, its sentence a statement, and statements of one day are one event. */
const tiny: Recipe = {
  recognise: article =>
    article.sentences.flatMap(({ start, end }, sentence) =>
      [...article.text.slice(start, end).matchAll(/\d{4}-\d{2}-\d{2}/g)].map(m => ({
        sentence,
        start: start + m.index,
        end: start + m.index + 10,
        text: m[0],
        type: 'date' as const,
        value: { kind: 'calendar' as const },
        rules: ['iso'],
      })),
    ),
  dateDocuments: articles =>
    articles.map(a => ({
      when: a.meta.published ? day(a.meta.published) : null,
      undated: null,
      why: [],
      runnersUp: [],
    })),
  resolve: (_, mentions) =>
    mentions.map(mention => ({
      mention,
      when: day(mention.text),
      why: [],
      timex: mention.text,
      unresolved: null,
      relativeTo: null,
    })),
  nameCandidates: () => [],
  linkActors: articles => {
    const hits = articles.map(a => a.text.indexOf('Orlov'))
    return {
      actors: hits.some(h => h >= 0)
        ? [{ id: 'orlov', name: 'Orlov', kind: 'person' as const, aliases: [], sameAs: [] }]
        : [],
      mentions: hits.map(start =>
        start < 0
          ? []
          : [{ actor: 'orlov', sentence: 0, start, end: start + 5, text: 'Orlov', form: 'surname' as const }],
      ),
      places: articles.map(() => []),
      likelyDuplicates: [],
    }
  },
  state: ({ index, article, times }) => ({
    statements: times.map((t, mention) => {
      const { start, end } = article.sentences[t.mention.sentence] ?? { start: 0, end: 0 }
      const words = { start, end: start + 8 }
      return {
        article: index,
        sentence: t.mention.sentence,
        start,
        end,
        when: t.when,
        kind: 'disaster',
        undated: null,
        mention,
        why: [],
        trigger: { ...words, lemma: 'x' },
        title: article.text.slice(start, end).slice(0, 40),
        titleSpan: words,
        status: 'happened',
        role: 'reports',
        speaker: null,
        actors: [],
        places: [],
      }
    }),
    untold: [],
  }),
  merge: statements =>
    [...new Set(statements.map(s => s.when?.edtf ?? ''))].flatMap(edtf => {
      const own = statements.filter(s => s.when?.edtf === edtf)
      const [titleOf] = own
      return titleOf?.when
        ? [
            {
              statements: own,
              when: titleOf.when,
              title: titleOf.title,
              titleOf,
              status: 'happened' as const,
              conflicts: [],
              partOf: null,
              weight: 5,
            },
          ]
        : []
    }),
}

class MemoryFolder implements Effects {
  readonly files: Map<string, Uint8Array>
  readonly output = new Map<string, ReadonlyMap<string, string>>()
  readonly lines: string[] = []
  constructor(files: Record<string, string | Uint8Array>) {
    this.files = new Map(
      Object.entries(files).map(([n, c]) => [
        `in/${n}`,
        typeof c === 'string' ? new TextEncoder().encode(c) : c,
      ]),
    )
  }
  list(folder: string): Entry[] {
    if (folder !== 'in') throw Object.assign(new Error('no'), { code: 'ENOENT' })
    return [...this.files].map(([path, c]) => ({
      name: path.slice(3),
      shown: path.slice(3),
      kind: 'file' as const,
      bytes: c.length,
    }))
  }
  read(path: string): Uint8Array {
    const bytes = this.files.get(path)
    if (!bytes) throw Object.assign(new Error('no'), { code: 'ENOENT' })
    return bytes
  }
  prepare(): void {}
  release(): void {}
  replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
    this.output.set(folder, files)
  }
  replaceFile(path: string, text: string): void {
    this.files.set(path, new TextEncoder().encode(text))
  }
  log(line: string): void {
    this.lines.push(line)
  }
  now(): number {
    return 0
  }
}

const build = (folder: MemoryFolder) =>
  buildDossier('in', {
    recipe: tiny,
    perArticle: inProcess(tiny),
    effects: folder,
    progress: () => {},
  })
const text = (text: string, published = '2001-02-05') => `---\npublished: ${published}\n---\n${text}`
const A = text('Dam report\n\nThe dam broke on 2001-02-03, Orlov said. It was mended on 2001-03-01.')
const B = text('Water came on 2001-02-03 in the night.', '2001-02-04')

test('a folder becomes a dossier in which everything adds up', async () => {
  const { dossier } = await build(new MemoryFolder({ 'a.txt': A, 'b.md': B, 'c.txt': '', 'note.pdf': 'x' }))
  expect(dossier.index.events.map(r => r.slice(0, 3))).toEqual([
    ['2001-02-03-dam-broke-2001-02-03-orlov-said', 'The dam broke on 2001-02-03, Orlov said.', '2001-02-03'],
    ['2001-03-01-mended-2001-03-01', 'It was mended on 2001-03-01.', '2001-03-01'],
  ])
  expect(dossier.index.counts).toEqual({ files: 3, refused: 1, mentions: 3, undated: 0 })
  expect(dossier.audit.files.map(f => `${f.file} ${f.fate}: ${f.reason}`)).toEqual([
    'a.txt used: read',
    'b.md used: read',
    'c.txt refused: the file is empty',
    'note.pdf ignored: not a .txt or .md file',
  ])
  expect(dossier.audit.mentions.map(m => m.fate)).toEqual(['event', 'event', 'merged'])
  const [dam] = dossier.details[0]?.events ?? []
  expect(dam?.history.map(h => [h.known, h.articles])).toEqual([
    ['2001-02-04', ['b']],
    ['2001-02-05', ['a', 'b']],
  ])
  expect(dam?.evidence[0]?.actors).toEqual([{ actor: 'orlov', span: { article: 'a', start: 41, end: 46 } }])
})

test('the same folder gives the same bytes, twice and with its own ledger', async () => {
  const folder = new MemoryFolder({ 'a.txt': A, 'b.md': B })
  const first = await build(folder)
  folder.replaceFile('in/events.ledger.json', formatLedger(first.ledger))
  const second = await build(folder)
  expect([...outputFiles(second.dossier)]).toEqual([...outputFiles((await build(folder)).dossier)])
  expect(formatLedger(second.ledger)).toBe(formatLedger(first.ledger))
})

const DAM = '2001-02-03-dam-broke-2001-02-03-orlov-said'
const corrected = async (yaml: string) => {
  const folder = new MemoryFolder({ 'a.txt': A, 'b.md': B })
  folder.replaceFile('in/events.ledger.json', formatLedger((await build(folder)).ledger))
  folder.replaceFile(
    'in/dossier.yaml',
    `corrections:\n - event: ${DAM}\n   by: Ann\n   reason: I was there\n   ${yaml}\n`,
  )
  const built = await build(folder)
  return { ...built, events: built.dossier.details.flatMap(d => d.events) }
}

test('corrections: title, date, speaker, pin', async () => {
  const retitled = (await corrected('retitle: "The dam: gone"')).events[0]
  expect(retitled).toMatchObject({ id: DAM, title: 'The dam: gone', titleSpan: null })
  expect(retitled?.corrected).toEqual({
    by: 'Ann',
    reason: 'I was there',
    original: [{ field: 'title', value: 'The dam broke on 2001-02-03, Orlov said.' }],
  })
  const redated = (await corrected("redate: '[2001-02-01..2001-02-03]'")).events[0]
  expect(redated?.when).toMatchObject({
    from: '2001-02-01',
    to: '2001-02-03',
    extent: 'within',
    precision: 'day',
  })
  expect(redated?.evidence[0]?.says.edtf).toBe('2001-02-03')
  expect(redated?.evidence[0]?.why.at(-1)).toMatchObject({
    kind: 'editor',
    text: 'Ann dated it: I was there',
  })
  const said = (await corrected('reattribute: {quote: The dam, to: Orlov}')).events[0]
  expect(said?.evidence.map(e => e.speaker)).toEqual(['orlov', null])
  const pinned = await corrected('pin: true')
  expect(pinned.dossier.index.events[0]?.at(-1)).toBe(10)
})

test('corrections: merge, split and hide keep every link', async () => {
  const merged = await corrected('merge: [2001-03-01-mended-2001-03-01]')
  expect(merged.events).toHaveLength(1)
  expect(merged.events[0]?.formerIds).toEqual(['2001-03-01-mended-2001-03-01'])
  expect(merged.dossier.index.redirects).toEqual({ '2001-03-01-mended-2001-03-01': DAM })
  const split = await corrected('split: Water came')
  expect(split.events.map(e => [e.id, e.evidence.length])).toEqual([
    [DAM, 1],
    ['2001-02-03-water-came-2001-02-03-night', 1],
    ['2001-03-01-mended-2001-03-01', 1],
  ])
  const hidden = await corrected('hide: true')
  expect(hidden.events.map(e => e.id)).toEqual(['2001-03-01-mended-2001-03-01'])
  expect(hidden.dossier.index.redirects).toEqual({ [DAM]: null })
  expect(hidden.dossier.audit.mentions[0]).toMatchObject({
    fate: 'skipped',
    reason: 'hidden by Ann: I was there',
  })
})

test('merges and splits hold in the builds that follow', async () => {
  const folder = new MemoryFolder({ 'a.txt': A, 'b.md': B })
  const next = async () => {
    const built = await build(folder)
    folder.replaceFile('in/events.ledger.json', formatLedger(built.ledger))
    return built.dossier.index
  }
  await next()
  const yaml = `corrections:\n- {event: ${DAM}, by: Ann, reason: so, split: Water came}\n- {event: ${DAM}, by: Ann, reason: so, merge: [2001-03-01-mended-2001-03-01]}\n`
  folder.replaceFile('in/dossier.yaml', yaml)
  const once = await next()
  expect(once.events).toHaveLength(2)
  expect(await next()).toEqual(once)
  folder.files.delete('in/dossier.yaml')
  const undone = await next()
  expect(undone.events.map(e => e[0])).toEqual([DAM, '2001-03-01-mended-2001-03-01'])
  expect(undone.redirects).toEqual({ '2001-02-03-water-came-2001-02-03-night': DAM })
})

test.each([
  ['was: Another title\n   pin: true', /^dossier\.yaml:2:4 {2}the event .* is now called "The dam broke/],
  ['split: Fire came', /^dossier\.yaml:2:4 {2}no excerpt of .* with the words "Fire came"/],
  [
    'merge: [2001-01-01-nothing]',
    /^dossier\.yaml:2:4 {2}there is no event 2001-01-01-nothing\. Correct the id/,
  ],
  ['reattribute: {to: Nobody Known}', /there is no actor "Nobody Known"/],
  ['redate: 2001-02-30', /^dossier\.yaml:5:12 {2}"2001-02-30" is not a date\. Write 2019-05-16/],
  ['retitle: ', /^dossier\.yaml:5:\d+ {2}"retitle" must be a text of one line/],
  ['rename: x', /^dossier\.yaml:5:12 {2}unknown field "rename"\. Known here: event, by/],
  ['hide: maybe', /^dossier\.yaml:5:10 {2}"hide" must be true/],
])('a correction that does not fit stops the build: %s', async (yaml, message) => {
  await expect(corrected(yaml)).rejects.toThrow(message)
  await expect(corrected(yaml)).rejects.toBeInstanceOf(InputError)
})

test.each([
  ['articles: {c.txt: {title: X}}', 'there is no file "c.txt"'],
  ['actors: [{name: Petrov}]', 'no article names "Petrov"'],
  ['actors: [{name: Orlov, kind: animal}]', 'Write one of: person, organisation, state, media'],
  ['title: [', 'dossier.yaml:1:9'],
])('settings that name nothing stop the build: %s', async (yaml, message) => {
  await expect(build(new MemoryFolder({ 'a.txt': A, 'dossier.yaml': yaml }))).rejects.toThrow(message)
})

const command = async (folder: MemoryFolder, ...args: string[]) => {
  const faults: string[] = []
  const engine = {
    recipe: tiny,
    effects: folder,
    warn: (line: string) => faults.push(line),
    perArticle: () => inProcess(tiny),
  }
  return { code: await runCommand(args, engine), faults: faults.join('\n'), said: folder.lines.join('\n') }
}

test('the command reports, writes and explains', async () => {
  const folder = new MemoryFolder({ 'a.txt': A, 'b.md': B, 'c.txt': '' })
  const done = await command(folder, 'in', '--out', 'out')
  expect(done).toMatchObject({ code: 0, faults: '' })
  expect(done.said).toContain('refused  c.txt  the file is empty')
  expect(done.said).toContain('Found 3 date mentions: 2 date an event, 1 are of the same event as another')
  expect([...(folder.output.get('out')?.keys() ?? [])]).toEqual([
    'dossier.json',
    'details/0.json',
    'articles/a.json',
    'articles/b.json',
    'audit.json',
    'search.json',
    'known.json',
    'dossier.schema.json',
  ])
  expect(folder.files.has('in/events.ledger.json')).toBe(true)
  const traced = await command(folder, 'in', '--explain', 'mended')
  expect(traced.said).toContain('“It was mended on 2001-03-01.”')
})

test.each([
  [['nowhere', '--out', 'out'], 1, 'nowhere  the folder cannot be read'],
  [['in'], 2, 'name a folder to write to'],
  [['in', '--out'], 2, '--out needs a value'],
  [['in', 'too', '--out', 'x'], 2, 'one folder only'],
])('a wrong command says so: %j', async (args, code, message) => {
  const done = await command(new MemoryFolder({ 'a.txt': A }), ...args)
  expect(done.code).toBe(code)
  expect(done.faults).toContain(message)
})

test('a damaged ledger stops the build and nothing is written', async () => {
  const folder = new MemoryFolder({ 'a.txt': A, 'events.ledger.json': '{"format":' })
  expect(await command(folder, 'in', '--out', 'out')).toMatchObject({ code: 1 })
  expect(folder.output.size).toBe(0)
})

test('an empty folder is an empty dossier', async () => {
  const { dossier } = await build(new MemoryFolder({}))
  expect(dossier.index).toMatchObject({ title: 'in', events: [], articles: [], shards: [] })
})

test('an article that the program stumbles over is refused by name, the others are read', async () => {
  const stumbling: Recipe = {
    ...tiny,
    recognise: a => {
      if (a.file === 'b.md') throw new RangeError('no such month')
      return tiny.recognise(a)
    },
  }
  const { dossier } = await buildDossier('in', {
    recipe: stumbling,
    perArticle: inProcess(stumbling),
    effects: new MemoryFolder({ 'a.txt': A, 'b.md': B }),
    progress: () => {},
  })
  expect(dossier.audit.files.map(f => f.fate)).toEqual(['used', 'refused'])
  expect(dossier.audit.files[1]?.reason).toMatch(/^the program failed on it \(no such month\)/)
})

test('a stage that fails as a whole is said to be the program’s fault', async () => {
  const faults: string[] = []
  const broken: Recipe = {
    ...tiny,
    merge: () => {
      throw new TypeError('nothing to merge')
    },
  }
  const folder = new MemoryFolder({ 'a.txt': A })
  const engine = {
    recipe: broken,
    effects: folder,
    warn: (line: string) => faults.push(line),
    perArticle: () => inProcess(broken),
  }
  expect(await runCommand(['in', '--out', 'out'], engine)).toBe(3)
  expect(faults.join()).toContain('This is a fault of the program, not of the folder')
  expect(folder.output.size).toBe(0)
})
