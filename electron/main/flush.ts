/** What came of asking the window to save what it holds. */
export type FlushAnswer = { kind: 'answered'; unsaved: number } | { kind: 'silent' }

export interface Flush {
  /** Asks, and resolves with the answer, or with `silent` when none came within the limit. Never rejects. */
  ask(): Promise<FlushAnswer>
  /** Asks without waiting, where there may be no time for an answer. */
  nudge(): void
  /** To be called when `app.flushed` comes. */
  answered(unsaved: number): void
}

export interface FlushPorts {
  /** Sends the `flush` event to the window. */
  send: () => void
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after: (ms: number, callback: () => void) => () => void
}

const LIMIT_MS = 5000

export function createFlush({ send, after }: FlushPorts): Flush {
  let waiting: ((answer: FlushAnswer) => void)[] = []
  const settle = (answer: FlushAnswer): void => {
    const settled = waiting
    waiting = []
    for (const resolve of settled) resolve(answer)
  }
  return {
    ask: async () => {
      const cancel = after(LIMIT_MS, () => settle({ kind: 'silent' }))
      const answer = new Promise<FlushAnswer>((resolve) => waiting.push(resolve))
      send()
      return answer.finally(cancel)
    },
    nudge: send,
    answered: (unsaved) => settle({ kind: 'answered', unsaved }),
  }
}
