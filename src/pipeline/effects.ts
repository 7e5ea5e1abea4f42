/** What the pipeline does to the world, as one parameter, so that tests can run it on a folder that exists only in memory. */

export interface Entry {
  /** Null when the name is not valid UTF-8. */
  name: string | null
  /** For messages: the name with what cannot be shown replaced. */
  shown: string
  kind: 'file' | 'folder' | 'link' | 'other'
  bytes: number
}

/** Paths are the caller's, '/' between parts. All of these throw an Error with a `code` as node:fs does. */
export interface Effects {
  /** Entries of a folder, in any order; links are not followed. */
  list(folder: string): Entry[]
  read(path: string): Uint8Array
  /**
   * Throws unless `folder` can be written or made and no other build is about to write it; finishes or removes what an
   * interrupted one left behind. From now until `release` other builds are kept off the folder.
   */
  prepare(folder: string): void
  release(folder: string): void
  /** The folder holds exactly these files afterwards, or what it held before: never a mixture. */
  replaceFolder(folder: string, files: ReadonlyMap<string, string>): void
  /** The file holds exactly this text afterwards, or what it held before. */
  replaceFile(path: string, text: string): void
  log(line: string): void
  /** Milliseconds from some fixed moment; for the report only, never in the output. */
  now(): number
}
