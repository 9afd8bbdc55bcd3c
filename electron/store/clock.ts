/** Time as the store sees it: a port, so that tests say when it passes. */
export interface Clock {
  now(): Date
  /** Runs something once after so many milliseconds; the answer takes it back. */
  after(milliseconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

export const pause = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(milliseconds, resolve)
  })

/** An instant as part of a file name, without the colons that Windows forbids: "20230605T143000Z". */
export const stampOf = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '')
