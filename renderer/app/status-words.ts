import type { SaveState } from '../store/autosave'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`

/** What the status bar says of the disk. Begins with "Saved" only when the disk has everything. */
export function saveStateInWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `Saved, revision ${state.rev}`
    case 'saving':
      return 'Saving…'
    case 'failed':
      return `Not saved: ${counted(state.unsaved, 'change', 'changes')}. ${state.message}`
    default:
      return state satisfies never
  }
}

/** "12 routine events". */
export const routineInWords = (count: number): string => counted(count, 'routine event', 'routine events')

interface Counts {
  shown: number
  total: number
  open: number
  selected: number
}

/** "318 events, 9 open questions", and how many of them are shown or selected where that differs from the usual. */
export function countsInWords({ shown, total, open, selected }: Counts): string {
  const events =
    shown === total
      ? counted(total, 'event', 'events')
      : `${shown.toLocaleString('en-US')} of ${counted(total, 'event', 'events')}`
  const parts = [events, counted(open, 'open question', 'open questions')]
  if (selected > 1) parts.push(`${selected.toLocaleString('en-US')} selected`)
  return parts.join(', ')
}
