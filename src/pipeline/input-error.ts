/** Something wrong in a file a person wrote, said so that the person can mend it. */
export class InputError extends Error {
  override name = 'InputError'
  readonly file: string
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null
  readonly column: number | null
  readonly what: string
  readonly remedy: string

  constructor(place: { file: string; line?: number; column?: number }, what: string, remedy: string) {
    const at = [place.file, place.line, place.column].filter(part => part !== undefined).join(':')
    super(`${at}  ${what}. ${remedy}`)
    this.file = place.file
    this.line = place.line ?? null
    this.column = place.column ?? null
    this.what = what
    this.remedy = remedy
  }
}
