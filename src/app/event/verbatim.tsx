import type { ReactNode } from 'react'
import type { Evidence } from '../../dossier/schema.ts'

interface Props {
  span: Evidence['span']
  language: string | undefined
  className: string
  children: ReactNode
}

/** Words of an article as they stand there; its place can be read from the page. */
export function Verbatim({ span, language, className, children }: Props) {
  return (
    <blockquote
      className={className}
      dir="auto"
      lang={language}
      data-article={span.article}
      data-start={span.start}
      data-end={span.end}
    >
      {children}
    </blockquote>
  )
}
