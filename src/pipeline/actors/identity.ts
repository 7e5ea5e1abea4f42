/** One somebody and the written forms that always mean it. */
import type { Actor } from '../../dossier/schema.ts'
import type { Surface } from './surfaces.ts'

export interface Identity {
  kind: Actor['kind']
  /** Set where it is not read from the text: a state's usual name, an editor's choice. */
  name: string | null
  /** Addresses of the same somebody elsewhere, from an editor. */
  sameAs: string[]
  /** Forms that name it in full, the commonest first. Surnames and acronyms are bound article by article. */
  surfaces: Surface[]
  /** Places of all its full forms together. */
  count: number
}

export function newIdentity(kind: Actor['kind'], surface: Surface): Identity {
  return { kind, name: null, sameAs: [], surfaces: [surface], count: surface.count }
}

export function join(identity: Identity, surface: Surface): void {
  identity.surfaces.push(surface)
  identity.count += surface.count
}

/** Commonest first, then by key: the same order whatever the order of the articles. */
export const byWeight = (a: Surface, b: Surface): number => b.count - a.count || (a.key < b.key ? -1 : 1)
