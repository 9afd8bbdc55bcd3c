import { snapshotName, SUBJECTS, type HistoryEntry, type HistoryFilter, type Subject } from '../../shared/history'
import type { Change } from '../../shared/patch'

/** A line as the index keeps it: where it is, what lists show of it, and which events it touches. */
export interface IndexedLine extends HistoryEntry {
  start: number
  /** Before its newline. */
  end: number
  events: readonly string[]
}

/** As much of a line as the index looks at. Whether all of it is sound is for `verify` to say. */
export interface RawLine {
  rev: number
  at: string
  by: string
  label: string
  prev: string
  patch: readonly Change[]
}

function subjectOf({ table, before, after }: Change): Subject {
  if (table === 'event') return (after ?? before)?.kind ?? 'other'
  return SUBJECTS.find((subject) => subject === table) ?? 'other'
}

/** More than a line of a list can show. */
const LONGEST_TITLE = 120

function aboutOf(patch: readonly Change[]): string | null {
  const [only, ...more] = patch.filter(({ table }) => table === 'event')
  if (only?.table !== 'event' || more.length > 0) return null
  const title: unknown = (only.after ?? only.before)?.title
  return typeof title === 'string' ? title.slice(0, LONGEST_TITLE) : null
}

export function indexed(line: RawLine, start: number, end: number): IndexedLine {
  const { rev, at, by, label, patch } = line
  const isSnapshot = snapshotName(label) !== null
  const counted = (test: (change: Change) => boolean): number => (isSnapshot ? 0 : patch.filter(test).length)
  return {
    rev,
    at,
    by,
    label,
    start,
    end,
    subjects: isSnapshot ? ['snapshot'] : [...new Set(patch.map(subjectOf))],
    about: isSnapshot ? null : aboutOf(patch),
    added: counted(({ before }) => before === null),
    changed: counted(({ before, after }) => before !== null && after !== null),
    removed: counted(({ after }) => after === null),
    events: patch.flatMap(({ table, id }) => (table === 'event' ? [id] : [])),
  }
}

const MINUTE_MS = 60_000

/** The day of an instant where the user is: "2023-06-05". */
function dayOf(at: string, offset: number): string {
  const instant = Date.parse(at)
  return Number.isNaN(instant) ? '' : new Date(instant - offset * MINUTE_MS).toISOString().slice(0, 10)
}

/** Whether a filter lets a line through. */
export function passes(line: IndexedLine, { by, subject, event, from, to, offset }: HistoryFilter): boolean {
  if (by !== null && line.by !== by) return false
  if (subject !== null && !line.subjects.includes(subject)) return false
  if (event !== null && !line.events.includes(event)) return false
  if (from === null && to === null) return true
  const day = dayOf(line.at, offset)
  return (from === null || day >= from) && (to === null || day <= to)
}

export const entryOf = ({ start: _start, end: _end, events: _events, ...entry }: IndexedLine): HistoryEntry => entry
