/** The `edtf` package has no types; tests use it as an independent reader and need only the bounds. */
declare module 'edtf' {
  /** Bounds in UTC milliseconds. Throws on text that is not Extended Date/Time Format. */
  export default function edtf(text: string): { min: number; max: number }
}
