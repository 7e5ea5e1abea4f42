/** `npm run build [-- FOLDER]`: converts a folder of articles and writes the site to upload into `dist/`. */
import { ensureInstalled } from './install.mjs'
import { buildSite, folderArgument } from './site.mjs'

ensureInstalled()
await buildSite(folderArgument(process.argv.slice(2)))
console.log(
  'The site is in dist/. Upload it to any static host, or look at it: python3 -m http.server -d dist',
)
