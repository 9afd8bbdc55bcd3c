/** What came of asking the window to save what it holds. */
export type FlushAnswer = { kind: 'answered'; unsaved: number } | { kind: 'silent' }

export interface Flush {
  /** Asks, and resolves with the answer, or with `silent` when the window gave no sign of life within the limit. Never rejects. */
  ask(): Promise<FlushAnswer>
  /** Asks without waiting, where there may be no time for an answer. */
  nudge(): void
  /** To be called with every call of the window: as long as it hands over what it holds, it answers. */
  heard(): void
  /** To be called when `app.flushed` comes. */
  answered(unsaved: number): void
}

export interface FlushPorts {
  /** Sends the `flush` event to the window. */
  send: () => void
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after: (ms: number, callback: () => void) => () => void
  /** Whether the window waits for us to save what it has handed over: then the silence is not its own. */
  isSaving: () => boolean
}

const LIMIT_MS = 5000

export function createFlush({ send, after, isSaving }: FlushPorts): Flush {
  let waiting: ((answer: FlushAnswer) => void)[] = []
  let stopClock: () => void = () => undefined
  const settle = (answer: FlushAnswer): void => {
    stopClock()
    const settled = waiting
    waiting = []
    for (const resolve of settled) resolve(answer)
  }
  const startClock = (): void => {
    stopClock()
    stopClock = after(LIMIT_MS, () => (isSaving() ? startClock() : settle({ kind: 'silent' })))
  }
  return {
    ask: () => {
      const answer = new Promise<FlushAnswer>((resolve) => waiting.push(resolve))
      startClock()
      send()
      return answer
    },
    nudge: send,
    heard: () => {
      if (waiting.length > 0) startClock()
    },
    answered: (unsaved) => settle({ kind: 'answered', unsaved }),
  }
}
