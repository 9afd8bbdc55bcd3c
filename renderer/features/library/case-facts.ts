import type { CaseCard } from '../../../shared/ipc/contract'
import { epochDay } from '../../../shared/model/epoch-day'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateInWords } from '../../../shared/model/legal-date-words'

/** "1 event", "10,318 events". */
export function countInWords(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`
}

const dayOf = (instant: Date): number => epochDay(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())

function clockOf(instant: Date): string {
  const hours = instant.getHours()
  const minutes = String(instant.getMinutes()).padStart(2, '0')
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
}

/** When a case was changed last, by the user's own clock: "Today, 2:15 PM", "Yesterday, 9:03 AM", "June 5, 2023". Empty for what is no instant. */
export function changedInWords(iso: string, now: Date): string {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) return ''
  const ago = dayOf(now) - dayOf(instant)
  if (ago === 0) return `Today, ${clockOf(instant)}`
  if (ago === 1) return `Yesterday, ${clockOf(instant)}`
  return dateInWords(dateOfDay(dayOf(instant)))
}

/** The case changed last comes first; those that cannot be opened come after all that can. */
export function inListOrder(cases: readonly CaseCard[]): readonly CaseCard[] {
  const opens = ({ state }: CaseCard): number => (state.kind === 'ready' ? 0 : 1)
  return cases.toSorted((a, b) => opens(a) - opens(b) || (b.changed ?? '').localeCompare(a.changed ?? '', 'en-US'))
}
