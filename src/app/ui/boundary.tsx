import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { faultSentence } from '../data/data-fault.ts'
import { isMissingPart } from '../data/missing-part.ts'

/** Shows a sentence and a way on where a part of the page fails, instead of nothing. */
export function Boundary({ children, whole = false }: { children: ReactNode; whole?: boolean }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher reset={reset} whole={whole}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  )
}

interface CatcherProps {
  reset: () => void
  whole: boolean
  children: ReactNode
}

class Catcher extends Component<CatcherProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  private readonly again = () => {
    this.props.reset()
    this.setState({ error: null })
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Fault error={this.state.error} whole={this.props.whole} onRetry={this.again} />
  }
}

export function Fault({ error, whole, onRetry }: { error: unknown; whole: boolean; onRetry: () => void }) {
  const reload = isMissingPart(error)
  const Frame = whole ? 'main' : 'div'
  return (
    <Frame className={whole ? 'mx-auto max-w-[34rem] px-6 py-[18vh]' : 'py-6'}>
      {whole && <h1 className="font-serif text-2xl">The timeline could not be shown</h1>}
      <p role="alert" className={`max-w-[34rem] ${whole ? 'mt-4 text-lg' : ''}`}>
        {faultSentence(error)}
      </p>
      <button
        type="button"
        className="control control-line mt-4"
        onClick={reload ? () => window.location.reload() : onRetry}
      >
        {reload ? 'Reload the page' : 'Try again'}
      </button>
    </Frame>
  )
}
