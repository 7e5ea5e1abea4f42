import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react'

export interface Part<Props> {
  (props: Props): ReactNode
  /** Fetches it before it is asked for. Never rejects: a failure is told only where the part is wanted. */
  ahead(): Promise<void>
}

/**
 * A component with a chunk of its own. Fetched ahead it is drawn at once, without the placeholder of `lazy`, after which
 * React waits 300 ms so that nothing flickers.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetched = async () => {
    loaded ??= await load()
    return { default: loaded }
  }
  const later = lazy(fetched)
  function Part(props: Props) {
    // Once and for all: to change from one to the other would draw the part anew and lose its state.
    const [component] = useState(() => loaded ?? later)
    return createElement<Props>(component, props)
  }
  Part.ahead = () =>
    fetched().then(
      () => undefined,
      () => undefined,
    )
  return Part
}
