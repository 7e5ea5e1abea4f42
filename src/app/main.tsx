import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { notePart } from './data/missing-part.ts'
import { dossierQuery, queryClient } from './data/queries.ts'
import { hold } from './idle.ts'
import './app.css'

window.addEventListener('vite:preloadError', notePart)
const data = queryClient.prefetchQuery(dossierQuery)
const root = document.getElementById('root')
if (root) {
  const start = () =>
    createRoot(root).render(
      <StrictMode>
        <App onShown={hold()} />
      </StrictMode>,
    )
  // What a built page shows by itself can be read until there is something better to show.
  if (root.childElementCount > 0) void data.then(start)
  else start()
}
