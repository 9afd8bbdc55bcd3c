/**
 * Work that begins with a sign, before anybody asks for it. The first who asks is given that, everybody after begins it anew, and so
 * does who asks before the sign.
 */
export interface BegunAhead<T> {
  begin(): void
  ask(): Promise<T>
}

export function begunAhead<T>(work: () => Promise<T>): BegunAhead<T> {
  let state: { kind: 'waiting' } | { kind: 'begun'; ahead: Promise<T> } | { kind: 'asked' } = { kind: 'waiting' }
  return {
    begin() {
      if (state.kind !== 'waiting') return
      const ahead = work()
      // Whoever asks is told of a failure; until then nobody is.
      ahead.catch(() => undefined)
      state = { kind: 'begun', ahead }
    },
    ask() {
      const given = state.kind === 'begun' ? state.ahead : work()
      state = { kind: 'asked' }
      return given
    },
  }
}
