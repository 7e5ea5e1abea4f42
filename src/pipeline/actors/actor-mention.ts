/** A stretch of text that names or stands for an actor. */
import type { Actor, ActorId } from '../../dossier/schema.ts'

export interface ActorMention {
  actor: ActorId
  sentence: number
  start: number
  end: number
  text: string
  /** 'metonym': "the Kremlin", "Washington" where a government acts. Places are not actors and are not here. */
  form: 'name' | 'surname' | 'acronym' | 'metonym'
}

/** A place named in the text: not an actor here, but an event can be at it. */
export interface PlaceMention {
  name: string
  sentence: number
  start: number
  end: number
}

export interface ActorsFound {
  actors: Actor[]
  /** One list an article, in the order of the articles given; in text order. */
  mentions: ActorMention[][]
  places: PlaceMention[][]
  likelyDuplicates: { a: ActorId; b: ActorId; reason: string }[]
}
