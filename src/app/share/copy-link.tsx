import { useRef, useState } from 'react'

/** Copies a link; where the browser forbids it, shows the link selected, ready to be copied by hand. */
export function CopyLink({ url, label = 'Copy link' }: { url: string; label?: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by hand'>('idle')
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setState('copied')
    } catch {
      setState('by hand')
      requestAnimationFrame(() => field.current?.select())
    }
  }
  return (
    <span className="inline-flex items-center gap-2">
      <button type="button" className="link" onClick={copy}>
        {state === 'copied' ? 'Link copied' : label}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' ? 'Link copied' : ''}
      </span>
      {state === 'by hand' && (
        <input ref={field} readOnly value={url} aria-label="Link to copy" className="field w-64" />
      )}
    </span>
  )
}
