/** A static host as plain as they come: files, a content type by extension, 404 for the rest. No fallback page. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** `sites`: folder by path prefix. Gives back the function that stops it. */
export async function serve(port: number, sites: Record<string, string>): Promise<() => Promise<void>> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const file = fileOf(path, sites)
    try {
      const body = await readFile(file ?? '')
      response
        .writeHead(200, { 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    }
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return () => new Promise(done => server.close(() => done()))
}

function fileOf(path: string, sites: Record<string, string>): string | null {
  const prefix = Object.keys(sites).find(p => path.startsWith(p))
  const folder = prefix && sites[prefix]
  if (!prefix || !folder) return null
  const inside = normalize(path.slice(prefix.length)).replace(/^(\.\.[/\\])+/, '')
  return join(
    folder,
    inside === '' || inside === '.' || inside.endsWith('/') ? join(inside, 'index.html') : inside,
  )
}
