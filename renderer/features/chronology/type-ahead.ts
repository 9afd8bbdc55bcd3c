import type { CaseEvent } from '../../../shared/model/event'

/** What has been typed so far, and when the last letter came (milliseconds on any one clock). */
export interface Typed {
  text: string
  at: number
}

/** After so long a letter begins a new word. */
const PAUSE_MS = 800

export function typeOn({ text, at }: Typed, letter: string, now: number): Typed {
  return { text: now - at > PAUSE_MS ? letter.toLowerCase() : text + letter.toLowerCase(), at: now }
}

export const isTyping = ({ text, at }: Typed, now: number): boolean => text !== '' && now - at <= PAUSE_MS

/**
 * The row whose title begins with what was typed, from the current one on and around the end; -1 where there is none.
 * The same letter again and again goes from one such row to the next.
 */
export function rowTyped(rows: readonly CaseEvent[], from: number, typed: string): number {
  const repeated = typed.length > 1 && typed === typed.slice(0, 1).repeat(typed.length)
  const sought = repeated ? typed.slice(0, 1) : typed
  const first = Math.max(from, 0) + (sought.length === 1 && from >= 0 ? 1 : 0)
  for (let step = 0; step < rows.length; step += 1) {
    const index = (first + step) % rows.length
    if (rows[index]?.title.slice(0, sought.length).toLowerCase() === sought) return index
  }
  return -1
}
