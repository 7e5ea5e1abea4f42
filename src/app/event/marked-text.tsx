import type { ReactNode } from 'react'

export interface TextMark {
  start: number
  end: number
  kind: 'date' | 'actor'
}

/** Text with date words and names set apart. Marks are in the text's own offsets; what overlaps an earlier mark is left plain. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const pieces: ReactNode[] = []
  let done = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < done || mark.end > text.length || mark.start >= mark.end) continue
    if (mark.start > done) pieces.push(text.slice(done, mark.start))
    pieces.push(
      <span key={mark.start} className={mark.kind === 'date' ? 'mark-date' : 'mark-actor'}>
        {text.slice(mark.start, mark.end)}
      </span>,
    )
    done = mark.end
  }
  pieces.push(text.slice(done))
  return pieces
}
