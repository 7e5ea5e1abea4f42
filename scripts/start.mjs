/** `npm start [-- FOLDER]`: installs what is missing, converts the folder, serves the site and prints its address. */
import { ensureInstalled, root } from './install.mjs'
import { buildSite, folderArgument } from './site.mjs'

ensureInstalled()
await buildSite(folderArgument(process.argv.slice(2)))
const { preview } = await import('vite')
const server = await preview({
  root,
  appType: 'mpa',
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
})
console.log(`\nOpen ${server.resolvedUrls?.local[0]} (stop with Ctrl+C)`)
