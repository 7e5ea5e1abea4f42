/** The dossier's data beside the page: read in place while developing, copied under a name with its hash when built. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Connect, Plugin, ResolvedConfig } from 'vite'

/** Everything from the page's own place and nothing else, no inline script or style, no text ever parsed as HTML. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const DATA_PLACE = 'content="data/"'
const EVENT_PAGE = /^\/e\/[a-z0-9-]{1,80}\.html$/

/** Throws when a build is asked for and `folder` holds no `dossier.json`. */
export function dossierData(folder: string): Plugin {
  let config: ResolvedConfig
  let place = 'data/'
  return {
    name: 'sourceline-data',
    configResolved(resolved) {
      config = resolved
      if (resolved.command !== 'build' || resolved.build.ssr) return
      if (!existsSync(join(folder, 'dossier.json')))
        throw new Error(
          `There is no data in ${folder}. Run "npm run dossier -- FOLDER --out ${folder}" first.`,
        )
      place = `data-${hashOf(folder)}/`
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, context) {
        if (context.server) return html
        const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }
        return {
          html: html.replace(DATA_PLACE, `content="${place}"`),
          tags: [
            { tag: 'meta', attrs: policy, injectTo: 'head-prepend' as const },
            // The index is asked for beside the scripts, not after they have run.
            { tag: 'link', attrs: preload(place), injectTo: 'head' as const },
          ],
        }
      },
    },
    generateBundle() {
      const headers = `/*\n  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors *\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n`
      this.emitFile({ type: 'asset', fileName: '_headers', source: headers })
    },
    writeBundle(options) {
      cpSync(folder, join(options.dir ?? resolve(config.root, 'dist'), place), { recursive: true })
    },
    configureServer(server) {
      server.middlewares.use(serveData(folder))
      server.middlewares.use(eventPages())
    },
  }
}

/** The script of the drawing is asked for with the first, not when that has run. */
export function drawingPreloaded(): Plugin {
  return {
    name: 'sourceline-drawing',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const drawing = Object.values(bundle ?? {}).find(
          part => part.type === 'chunk' && part.facadeModuleId?.endsWith('/src/app/timeline/chart.ts'),
        )
        if (!drawing) return []
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${drawing.fileName}` }
        return [{ tag: 'link', attrs, injectTo: 'head' as const }]
      },
    },
  }
}

function preload(place: string): Record<string, string> {
  return { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${place}dossier.json` }
}

/** Sixteen hexadecimal digits over the names and bytes of every file, in code unit order of the names. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesUnder(folder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(folder: string, prefix = ''): string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true })
  const names = entries.flatMap(e =>
    e.isDirectory() ? filesUnder(folder, `${prefix}${e.name}/`) : [`${prefix}${e.name}`],
  )
  return names.sort()
}

function serveData(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request)
    if (!/^\/data\/[a-z0-9/_.-]{1,200}$/i.test(path) || path.includes('..')) return next()
    const file = join(folder, path.slice('/data/'.length))
    if (!existsSync(file)) {
      response.writeHead(404).end('not found')
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(file))
  }
}

/** While developing, every event address is answered by the one page. */
function eventPages(): Connect.NextHandleFunction {
  return (request, _response, next) => {
    if (EVENT_PAGE.test(pathOf(request))) request.url = '/index.html'
    next()
  }
}

function pathOf(request: Connect.IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}
