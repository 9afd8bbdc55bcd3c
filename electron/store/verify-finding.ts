/** One thing that is wrong with a case on the disk. */
export interface Finding {
  /** Relative to the folder of the case. */
  file: string
  /** The line of the file, counted from 1; null where it is about the whole file. */
  line: number | null
  /** As a sentence. */
  problem: string
}

export const about = (file: string, problem: string, line: number | null = null): Finding => ({ file, line, problem })
