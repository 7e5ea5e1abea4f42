/** One built page with its data on 127.0.0.1, compressed as a static host would. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const PLAIN_BELOW = 1024

export interface Served {
  url: string
  close(): Promise<void>
}

/** `data` answers a path like '/data/dossier.json' before the folder does; null: not its own. */
export async function serve(folder: string, data: (path: string) => Buffer | null): Promise<Served> {
  const packed = new Map<Buffer, Buffer>()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'))
    const name = path.endsWith('/') ? `${path}index.html` : path
    const file = join(folder, name)
    const body = data(name) ?? (existsSync(file) ? readFileSync(file) : null)
    if (!body) {
      response.writeHead(404).end()
      return
    }
    const gzip = body.length > PLAIN_BELOW && !name.endsWith('.woff2')
    const bytes = gzip ? (packed.get(body) ?? gzipSync(body, { level: 6 })) : body
    if (gzip) packed.set(body, bytes)
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': 'no-store',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(bytes)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
