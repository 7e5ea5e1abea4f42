/** A thread has no TypeScript of its own: this registers tsx in it and then loads the worker. */
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
