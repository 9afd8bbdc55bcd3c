import type { EventId } from '../../shared/model/ids'
import type { EventKind } from '../../shared/model/event'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { LegalDate } from '../../shared/model/legal-date'
import { dateOfDay, openSince } from '../../shared/model/legal-date-move'
import { editWhenRead } from '../app/when-read'
import type { Workspace } from '../app/workspace'
import { toEach } from '../store/change-in-steps'
import { addEvent, addLink, changeEvent, movingEvents } from '../store/event-edits'
import type { LaneMeaning } from './lanes'

/** What gestures on the timeline do to the case; each is one step of undo. */
export interface TimelineActions {
  /** The case can be changed, or as far as is known it can be as soon as it has been read: what is done before is done then. */
  editable(): boolean
  /** The case is still being read: of an event no more is known than its mark shows. */
  isReading(): boolean
  selection(): ReadonlySet<EventId>
  select(ids: Iterable<EventId>): void
  toggle(id: EventId): void
  editTitle(id: EventId): void
  move(ids: ReadonlySet<EventId>, days: number): void
  setDate(id: EventId, date: LegalDate): void
  toTray(ids: ReadonlySet<EventId>): void
  /** In a lane that means something, the new event gets that meaning: the lane's party, tag or question. */
  create(kind: EventKind, day: EpochDay, lane: LaneMeaning): void
  placeFromTray(ids: readonly EventId[], day: EpochDay): void
}

const several = (count: number, verb: string, rest = ''): string =>
  count === 1 ? `${verb} event${rest}` : `${verb} ${count.toLocaleString('en-US')} events${rest}`

export function timelineActions(workspace: Workspace): TimelineActions {
  const { documents, longEdits, ui, ids: newIds } = workspace
  const dateOf = (kind: EventKind | undefined, day: EpochDay): LegalDate =>
    kind === 'question' ? openSince(day) : dateOfDay(day)
  return {
    editable: () => ui.getState().opening !== null || ui.getState().open?.readOnly === null,
    isReading: () => ui.getState().opening !== null,
    selection: () => ui.getState().selection,
    select: (ids) => ui.select(ids),
    toggle: (id) => ui.toggleSelected(id),
    editTitle(id) {
      ui.select([id])
      ui.setState({ titleToEdit: id, panels: { ...ui.getState().panels, inspector: true } })
    },
    move(ids, days) {
      const label = several(ids.size, 'Move')
      editWhenRead(workspace, label, () => longEdits.edit(label, ids.size, (tx) => movingEvents(tx, ids, days)))
    },
    setDate(id, date) {
      const label = 'Change dates'
      editWhenRead(workspace, label, () => documents.edit(label, (tx) => changeEvent(tx, id, { date })))
    },
    toTray(ids) {
      const label = several(ids.size, 'Move', ' to tray')
      editWhenRead(workspace, label, () =>
        longEdits.edit(label, ids.size, (tx) => toEach(ids, (id) => changeEvent(tx, id, { date: null }))),
      )
    },
    create(kind, day, lane) {
      const label = `Add ${kind === 'context' ? 'context event' : kind}`
      editWhenRead(workspace, label, () => {
        let made: EventId | null = null
        documents.edit(label, (tx) => {
          made = addEvent(tx, newIds, kind, dateOf(kind, day))
          if (lane.kind === 'party') changeEvent(tx, made, { filedBy: [lane.party] })
          if (lane.kind === 'tag') changeEvent(tx, made, { tags: [lane.tag] })
          if (lane.kind === 'question') addLink(tx, newIds, made, lane.question, 'relates to')
        })
        if (made !== null) this.editTitle(made)
      })
    },
    placeFromTray(ids, day) {
      documents.edit(several(ids.length, 'Date'), (tx) => {
        for (const id of ids) changeEvent(tx, id, { date: dateOf(tx.get('event', id)?.kind, day) })
      })
      ui.select(ids)
    },
  }
}
