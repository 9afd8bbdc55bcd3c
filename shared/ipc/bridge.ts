import type { Call } from './channels'
import type { AppEvent, Reply } from './contract'

/** The three functions that the preload gives to the window, as `window.docketline`; there are no others. */
export interface Bridge {
  invoke(call: Call, input: unknown): Promise<Reply<unknown>>
  /** Returns what ends the subscription. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Where a file dropped on the window lies; a `File` of the browser, opaque here. */
  pathForFile(file: unknown): string
}
