import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App } from './app.tsx'
import { notePart } from './data/missing-part.ts'
import { dossierQuery, queryClient } from './data/queries.ts'
import './app.css'

// The page's policy forbids code made from text, which the schema library would otherwise try.
z.config({ jitless: true })
window.addEventListener('vite:preloadError', notePart)
// The data is read while the page's outline is drawn.
void queryClient.prefetchQuery(dossierQuery)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
