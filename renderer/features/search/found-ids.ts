import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import type { HitIds } from '../../store/ui-store'

/** The events of an index by number, as they were when it was asked. */
export interface NumberedEvents {
  bySlot: readonly (CaseEvent | null)[]
  slotOf: (id: EventId) => number | undefined
  /** The number of each of some events, -1 where it has none; kept for the list asked for last. */
  slotsOf: (events: readonly CaseEvent[]) => Int32Array
}

/**
 * The ids of what was found, straight from the scores that a search counts: a set of ten thousand ids would take longer to make than
 * the search itself. It stays what it was when the index goes on to another version of the case.
 */
export class FoundIds implements HitIds {
  readonly size: number

  constructor(
    private readonly scores: Uint16Array,
    private readonly events: NumberedEvents,
  ) {
    let size = 0
    for (let slot = 0; slot < scores.length; slot += 1) if (scores[slot] !== 0 && events.bySlot[slot] != null) size += 1
    this.size = size
  }

  has(id: EventId): boolean {
    const slot = this.events.slotOf(id)
    return slot !== undefined && this.isFound(slot, id)
  }

  private isFound(slot: number, id: EventId): boolean {
    // A number that was given to another event since does not count for that one.
    return (this.scores[slot] ?? 0) > 0 && this.events.bySlot[slot]?.id === id
  }

  *[Symbol.iterator](): Generator<EventId> {
    for (let slot = 0; slot < this.scores.length; slot += 1) {
      const event = this.scores[slot] === 0 ? null : this.events.bySlot[slot]
      if (event != null) yield event.id
    }
  }

  among(events: readonly CaseEvent[]): readonly CaseEvent[] {
    const slots = this.events.slotsOf(events)
    const found: CaseEvent[] = []
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? -1
      const event = (this.scores[slot] ?? 0) > 0 ? events[at] : undefined
      // Nearly always the very record that was indexed, which is told without a look into it.
      if (event !== undefined && (event === this.events.bySlot[slot] || this.isFound(slot, event.id))) found.push(event)
    }
    return found
  }
}
