/** Statements that tell of one event, merged. Ids come later, from the ledger. */
import type { Conflict, When } from '../../dossier/schema.ts'
import type { Statement } from '../events/statement.ts'

export interface Cluster {
  /** At least one; the most telling first. */
  statements: Statement[]
  when: When
  title: string
  /** The statement whose words the title is. */
  titleOf: Statement
  status: Statement['status']
  conflicts: Conflict[]
  /** Position in the list of clusters of the one it is part of. */
  partOf: number | null
  weight: number
}
