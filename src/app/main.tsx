import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { notePart } from './data/missing-part.ts'
import { firstPage } from './first-page.ts'
import { hold } from './idle.ts'
import './app.css'

window.addEventListener('vite:preloadError', notePart)
const fetched = firstPage()
const root = document.getElementById('root')
if (root) {
  const start = () =>
    createRoot(root).render(
      <StrictMode>
        <App onShown={hold()} />
      </StrictMode>,
    )
  // What a built page shows by itself can be read until there is something better to show.
  if (root.childElementCount > 0) void fetched.then(start)
  else start()
}
