import { DataSet } from 'vis-data/esnext'
import type { EventId } from '../../shared/model/ids'
import { createEventElement, type EventElement } from './event-element'
import type { Feed } from './timeline-feed'
import { visEvent, visId, type VisEvent } from './vis-event'

const EMPTY_FEED: Feed = { events: new Map(), marks: new Map() }

/** What vis-timeline holds at the moment, and the elements it shows: made equal to a feed by one removal and one addition. */
export class DrawnEvents {
  readonly items = new DataSet<VisEvent>()
  private readonly elements = new Map<EventId, EventElement>()
  private shown: Feed = EMPTY_FEED
  private words: readonly string[] = []

  get feed(): Feed {
    return this.shown
  }

  /** The element of an event, for vis-timeline to put into its item. */
  elementOf(id: EventId): EventElement {
    const known = this.elements.get(id)
    if (known) return known
    const made = createEventElement()
    const entry = this.shown.events.get(id)
    if (entry) made.update(entry.placed, this.words)
    this.elements.set(id, made)
    return made
  }

  /** The element of an event, where vis-timeline has asked for it already. */
  knownElement(id: EventId): EventElement | undefined {
    return this.elements.get(id)
  }

  /** The words to mark in what is shown from now on; events that stay are marked anew with the next feed. */
  setWords(words: readonly string[]): void {
    this.words = words
  }

  /** Marks an event as selected or not, in its frame or, where it waits beyond the window, for when it is drawn. */
  mark(id: EventId, selected: boolean): void {
    const frame = this.elements.get(id)?.root.closest('.vis-item')
    const fed = this.shown.events.get(id)
    if (frame) frame.classList.toggle('dk-selected', selected)
    else if (fed !== undefined) this.items.update(visEvent(fed.placed, fed.lane, selected))
  }

  show(next: Feed, selection: ReadonlySet<EventId>): void {
    const before = this.shown
    this.shown = next
    const gone = [...before.events.keys()].filter((id) => !next.events.has(id))
    const added: VisEvent[] = []
    const changed: VisEvent[] = []
    for (const [id, { placed, lane }] of next.events) {
      const old = before.events.get(id)
      if (old !== undefined) this.elements.get(id)?.update(placed, this.words)
      if (old?.placed === placed && old.lane === lane) continue
      const item = visEvent(placed, lane, selection.has(id))
      if (old === undefined) added.push(item)
      else changed.push(item)
    }
    if (gone.length > 0) this.items.remove(gone.map(visId))
    for (const id of gone) this.elements.delete(id)
    if (changed.length > 0) this.items.update(changed)
    if (added.length > 0) this.items.add(added)
  }
}
