import type { CaseDocument } from '../../../shared/document'
import { placeEvent } from '../../../shared/timeline/placed-event'

/** An event as the guide of vis-timeline has it. */
export interface PlainItem {
  id: string
  group: string
  content: string
  start: number
  end?: number
}

/** The very events that Docketline shows, in the same five lanes. */
export function plainItems({ event }: CaseDocument, today: number): PlainItem[] {
  return [...event.values()].flatMap((one) => {
    const placed = placeEvent(one, today)
    if (placed === null) return []
    const item = { id: one.id, group: one.kind, content: one.title, start: placed.start }
    return [placed.shape === 'span' ? { ...item, end: placed.end } : item]
  })
}
