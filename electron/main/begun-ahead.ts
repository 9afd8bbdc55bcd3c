/**
 * Work that begins with a sign, before anybody asks for it. The first who asks is given that, everybody after begins it anew, and so
 * does who asks before the sign.
 */
export interface BegunAhead<T> {
  /** Resolves once the work is over, however it went; at once where it has begun before. */
  begin(): Promise<void>
  ask(): Promise<T>
}

export function begunAhead<T>(work: () => Promise<T>): BegunAhead<T> {
  let state: { kind: 'waiting' } | { kind: 'begun'; ahead: Promise<T> } | { kind: 'asked' } = { kind: 'waiting' }
  return {
    async begin() {
      if (state.kind !== 'waiting') return
      const ahead = work()
      state = { kind: 'begun', ahead }
      // Whoever asks is told of a failure; until then nobody is.
      await ahead.catch(() => undefined)
    },
    ask() {
      const given = state.kind === 'begun' ? state.ahead : work()
      state = { kind: 'asked' }
      return given
    },
  }
}
