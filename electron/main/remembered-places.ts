import { z } from 'zod'
import { TableMapping } from '../../shared/docket/table/parsed-table'
import { DurableJSONFile, jsonOf } from '../store/durable-json-file'
import type { StorePorts } from '../store/store-ports'
import type { Log } from './log'
import { describeError } from './describe-error'

const RememberedPlaces = z.object({
  /** Where the window was when it was closed, in points, as it is when neither maximized nor full screen. */
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .catch(null),
  /** Where the library was moved to; null for the usual folder. */
  library: z.string().nullable().catch(null),
  /** The folder that the last brief was saved to. */
  briefFolder: z.string().nullable().catch(null),
  /** The folder that files were last imported from. */
  importFolder: z.string().nullable().catch(null),
  /** What the columns of spreadsheets were, by their heads; the latest first. */
  mappings: z.record(z.string(), TableMapping).catch({}),
})
export type RememberedPlaces = z.infer<typeof RememberedPlaces>

const NOTHING: RememberedPlaces = { window: null, library: null, briefFolder: null, importFolder: null, mappings: {} }

/** Where things were last time on this computer. It is for main alone: the window is told no paths. */
export interface PlaceMemory {
  /** Nothing remembered until `read` has resolved. */
  readonly places: RememberedPlaces
  /** Never rejects: a file that cannot be read counts as empty, since nothing of the user's work is in it. */
  read(): Promise<void>
  /** Never rejects: what cannot be kept is forgotten at quitting, which costs a click. */
  remember(part: Partial<RememberedPlaces>): Promise<void>
}

/** The memory kept in the file at `path`. */
export function placeMemory(ports: StorePorts, path: string, log: Log): PlaceMemory {
  const file = new DurableJSONFile(ports, path, {
    parse: (bytes) => RememberedPlaces.parse(jsonOf(bytes)),
    backup: false,
  })
  const forgotten = (error: unknown): null => {
    log('places not remembered', describeError(error))
    return null
  }
  let places = NOTHING
  let lastWrite: Promise<unknown> = Promise.resolve()
  return {
    get places() {
      return places
    },
    async read() {
      places = (await file.read().catch(forgotten)) ?? NOTHING
    },
    async remember(part) {
      places = { ...places, ...part }
      lastWrite = lastWrite.then(() => file.write(places)).catch(forgotten)
      await lastWrite
    },
  }
}
