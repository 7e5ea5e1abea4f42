/** The part of the edtf package that tests compare our reading of EDTF with; it brings no types. */
declare module 'edtf' {
  /** First and last instant, in milliseconds since 1970, UTC. Throws when the text is not EDTF. */
  export default function edtf(text: string): { min: number; max: number }
}
