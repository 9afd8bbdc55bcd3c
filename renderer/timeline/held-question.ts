import type { CaseEvent } from '../../shared/model/event'
import { parsed } from '../../shared/model/legal-date'
import type { DateTip } from './date-tip'
import type { LinkActions } from './link-actions'
import type { PointerGesture } from './pointer-gesture'

/** True for a question with no end that a hand may move: each is held by a link or open. */
export function isHeld({ id, kind, date }: CaseEvent, links: LinkActions): boolean {
  if (kind !== 'question' || date === null) return false
  const held = links.heldEnds(id)
  const value = parsed(date)
  const open = value.kind === 'interval' && value.to === null
  return held.from && (held.to || open)
}

/** A drag of a question that does not move says why: of one that is still being read the links are not known. */
export function heldGesture(tip: DateTip, isReading: boolean): PointerGesture {
  const [what, why] = isReading
    ? ['Still being read', 'a question can be moved in a moment']
    : ['Dated by its links', 'it moves with what raised and answered it']
  return { move: (x, y) => tip.show(x, y, what, why), drop: () => tip.hide(), cancel: () => tip.hide() }
}
