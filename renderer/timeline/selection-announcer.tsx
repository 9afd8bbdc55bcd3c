import { KIND_LOOKS } from '../../shared/model/kinds'
import { dateInWords } from '../../shared/model/legal-date-words'
import { leadOf } from '../features/chronology/row-selection'
import { useDocument, useUi } from '../app/workspace'
import { clipped } from '../ui/clipped'

/** Says the selected event to a screen reader: the chart itself is a picture to it. */
export function SelectionAnnouncer() {
  const count = useUi(({ selection }) => selection.size)
  const last = useUi(({ selection }) => leadOf(selection))
  const event = useDocument(({ document }) => (last === null ? undefined : document.event.get(last)))
  const text =
    event === undefined
      ? ''
      : `${KIND_LOOKS[event.kind].label}, ${event.date === null ? 'no date' : dateInWords(event.date)}: ${clipped(event.title) || 'untitled'}`
  return (
    <p className="dk-announcer" aria-live="polite">
      {count > 1 ? `${count.toLocaleString('en-US')} events selected. ${text}` : text}
    </p>
  )
}
