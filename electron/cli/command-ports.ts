import type { LegalDate } from '../../shared/model/legal-date'
import type { AssetFolder } from '../brief/typeface'

/** What a command that only reads needs of the world. */
export interface CommandPorts {
  assets: AssetFolder
  /** The folder that relative paths are meant from. */
  folder: string
  /** Today's date on the user's calendar. */
  today(): LegalDate
  /** Writes a line for programs to read, or one for people. */
  out(line: string): void
  err(line: string): void
}
