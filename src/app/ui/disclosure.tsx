import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Props {
  label: ReactNode
  /** Something inside is switched on. */
  active?: boolean
  children: ReactNode
}

/** A button that opens a small panel under itself. Escape and a press elsewhere close it; focus goes back. */
export function Disclosure({ label, active = false, children }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what its button and panel let pass
    <div
      ref={root}
      className="disclosure"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onBlur={event => {
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget))
          setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={`control ${active ? 'control-on' : ''}`}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {label}
        <svg viewBox="0 0 10 6" className="ms-1.5 inline h-1.5 w-2.5" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
      <div id={panel} hidden={!open} className="panel">
        {open && children}
      </div>
    </div>
  )
}
