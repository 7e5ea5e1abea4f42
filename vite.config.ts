import { join, resolve } from 'node:path'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dossierData, drawingPreloaded } from './scripts/dossier-plugin.ts'

const data = resolve(process.env['SOURCELINE_DATA'] ?? join(import.meta.dirname, 'public', 'data'))

export default defineConfig({
  // Relative, so that the site works under any sub-path.
  base: './',
  // `public/` holds the data only, which the plugin copies under a name with its hash.
  publicDir: false,
  // Vite makes the style sheet small; Tailwind's own pass would do it twice, and warns of a pseudo-element it is too old for.
  plugins: [react(), tailwind({ optimize: false }), dossierData(data), drawingPreloaded()],
  build: {
    outDir: process.env['SOURCELINE_OUT'] ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // No file of ours goes inline: the policy of the page allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first page needs in one file: cut by who shares it, it is six files and 3 kB more, compressed.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
