import type { CaseEvent } from '../../../shared/model/event'
import { splitAtHits } from '../../ui/split-at-hits'

const LENGTH = 120

const hitAt = (text: string, words: readonly string[]): number =>
  splitAtHits(text, words).find(({ hit }) => hit)?.start ?? -1

/** From the hit on: there is room for a few words, and the hit must be among them. */
const fromHit = (text: string, at: number): string =>
  `${at > 0 ? '… ' : ''}${text.slice(at, at + LENGTH).replaceAll(/\s+/g, ' ')}`

/** Where a search was met outside of what a row shows, a few words of it; null where the row shows it, or nothing can be shown. */
export function hitExcerpt(event: CaseEvent, shown: string, words: readonly string[]): string | null {
  if (words.length === 0 || hitAt(shown, words) >= 0) return null
  for (const text of [event.summary, event.answer?.text ?? '', event.notes, event.tags.join(', ')]) {
    const at = hitAt(text, words)
    if (at >= 0) return fromHit(text, at)
  }
  return null
}
