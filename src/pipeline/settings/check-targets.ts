/** What `dossier.yaml` names must be in the folder: a line that no longer fits anything stops the build. */
import { InputError } from '../input-error.ts'
import type { FolderRead } from '../read/folder.ts'
import type { PlacedDecision, Settings } from './settings.ts'

/** Throws InputError at the first line that names a file that is not there, or an actor whom no article names. */
export function checkTargets(settings: Settings, read: FolderRead): void {
  const files = new Set(read.files.map(f => f.file))
  for (const [file, { place }] of settings.articles)
    if (!files.has(file))
      throw new InputError(
        place,
        `there is no file ${JSON.stringify(file)}`,
        'Correct the name, or remove the entry',
      )
  for (const actor of settings.actors) if (!isNamed(actor, read)) throw unnamed(actor)
}

function isNamed({ name, aliases }: PlacedDecision, { articles }: FolderRead): boolean {
  return [name, ...aliases].some(words => articles.some(a => a.text.includes(words)))
}

function unnamed({ name, place }: PlacedDecision): InputError {
  return new InputError(
    place,
    `no article names ${JSON.stringify(name)} or one of its aliases`,
    'Write the name as an article writes it, or remove the entry',
  )
}
