import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubleDetails, type AppFacts } from './trouble-details'

/** What the user can be given when something went wrong. */
export interface Trouble {
  /** Absolute path of the folder with the logs. */
  logs: string
  /** Whether the run before this one ended without an orderly end. */
  endedBadly: boolean
  /** Versions and the end of the log, for a report: no text of a case. */
  details(): string
}

/** The troubles of an app whose log lies in the folder `logs`. */
export function troubleOf(logs: string, endedBadly: boolean, facts: AppFacts): Trouble {
  const written = (): string => {
    try {
      return readFileSync(join(logs, 'docketline.log'), 'utf8')
    } catch {
      return 'The log cannot be read.'
    }
  }
  return { logs, endedBadly, details: () => troubleDetails(facts, written()) }
}
