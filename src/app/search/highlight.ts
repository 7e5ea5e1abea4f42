/** Marks found words where they stand, without touching the page's elements (CSS Custom Highlight). */
import { useEffect } from 'react'
import { wordSpans } from '../../dossier/search-documents.ts'

const NAME = 'found'
const MOST = 2000

/** Keeps the words marked in everything inside `[data-searchable]`, also in what arrives later. */
export function useHighlight(terms: readonly string[] | null): void {
  useEffect(() => {
    if (!terms || terms.length === 0 || !('highlights' in CSS)) return
    const wanted = new Set(terms)
    let frame = 0
    const paint = () => {
      frame = 0
      CSS.highlights.set(NAME, new Highlight(...rangesOf(wanted)))
    }
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    paint()
    const changes = new MutationObserver(later)
    changes.observe(document.body, { subtree: true, childList: true, characterData: true })
    return () => {
      changes.disconnect()
      cancelAnimationFrame(frame)
      CSS.highlights.delete(NAME)
    }
  }, [terms])
}

function rangesOf(wanted: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  for (const place of document.querySelectorAll('[data-searchable]')) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node && ranges.length < MOST; node = walker.nextNode())
      ranges.push(...rangesIn(node, wanted))
  }
  return ranges
}

function rangesIn(node: Node, wanted: ReadonlySet<string>): Range[] {
  return wordSpans(node.nodeValue ?? '')
    .filter(w => wanted.has(w.term))
    .map(w => {
      const range = new Range()
      range.setStart(node, w.start)
      range.setEnd(node, w.end)
      return range
    })
}
