/** One sentence's (or clause's) report of one happening: the unit that is merged into events. */
import type { ActorId, Evidence, Reason, When } from '../../dossier/schema.ts'
import type { RelativeDay } from '../time/resolved.ts'
import type { EventKind } from './vocabulary.ts'

export interface Statement {
  /** Position of the article in the dossier's list. */
  article: number
  sentence: number
  /** The excerpt: the whole sentence, behind the line that dates it where that stands alone; offsets into the article's text. */
  start: number
  end: number
  /** Null: it reads like an event but has no date that can be worked out; goes to the undated tray. */
  when: When | null
  undated: string | null
  /** The event that dates it, by its words in the article ("the visit" of "on the eve of the visit"), until that event is found. */
  relativeTo?: RelativeDay
  /** Position in the article's resolved mentions of the one that dates it; null when dated by other evidence. */
  mention: number | null
  why: Reason[]
  /** What sort of act it is, for weight and merging. */
  kind: EventKind
  /** The words that name the happening: 'talks', 'announced'. The lemma is the act's: 'meet' for "met", "meeting", "summit". */
  trigger: { start: number; end: number; lemma: string }
  title: string
  /** Start and end of the title's words in the text; the title may leave out some of what stands between. */
  titleSpan: { start: number; end: number }
  /** The title says "he" or "they" of somebody that it does not name; such a statement supports an event and makes none. */
  open?: boolean
  status: Evidence['status']
  role: Evidence['role']
  speaker: ActorId | null
  /** Actors who take part, in text order, each once. */
  actors: ActorId[]
  places: string[]
}

/** A time that names a day and dates no statement. */
export interface UntoldTime {
  /** Position in the article's resolved mentions. */
  mention: number
  /** Why not, as told to readers. */
  why: string
}

/** What an article's sentences tell. */
export interface Stated {
  statements: Statement[]
  untold: UntoldTime[]
}
