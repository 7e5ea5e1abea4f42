/** The recipe that dossiers are made by: every stage with the rules of this project. */
import { linkActors } from './actors/find-actors.ts'
import { nameCandidates } from './actors/name-candidates.ts'
import { dateDocuments } from './documents/date-documents.ts'
import { settle } from './events/settle.ts'
import { state } from './events/state.ts'
import { merge } from './merging/merge.ts'
import type { Recipe } from './recipe.ts'
import { recognise } from './time/recognise.ts'
import { resolve } from './time/resolve.ts'

export const standardRecipe: Recipe = {
  recognise: article => recognise(article),
  dateDocuments,
  resolve,
  nameCandidates,
  linkActors,
  state,
  settle,
  merge,
}
