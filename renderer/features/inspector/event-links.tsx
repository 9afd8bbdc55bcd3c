import { X } from 'lucide-react'
import { useState } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId, LinkId } from '../../../shared/model/ids'
import type { Link } from '../../../shared/model/link'
import { useDocument, useWorkspace } from '../../app/workspace'
import { addLink } from '../../store/event-edits'
import { linksByEvent } from '../../store/event-selectors'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import styles from './event-lists.module.css'
import { EventLine, EventPicker } from './fields/event-picker'
import { QuietSelect } from './fields/quiet-input'
import { isLinked, LINK_PHRASES, linkGroups, usualPhrase } from './link-phrases'
import { useEdit } from './use-edit'

const NO_LINKS: readonly Link[] = []

/** What the event has to do with others, in words that read from it: a motion is "ruled on by" the order that "rules on" it. */
export function EventLinks({ event, readOnly }: { event: CaseEvent; readOnly: boolean }) {
  const links = useDocument((state) => linksByEvent(state.document.link).get(event.id) ?? NO_LINKS)
  return (
    <div role="group" aria-label="Links" className={styles['section']}>
      <h3 className={styles['heading']}>Links</h3>
      {linkGroups(event.id, links).map(({ words, entries }) => (
        <div key={words} role="group" aria-label={words}>
          <p className={styles['words']}>{words}</p>
          <ul>
            {entries.map(({ link, other }) => (
              <LinkedEvent key={link} link={link} other={other} readOnly={readOnly} />
            ))}
          </ul>
        </div>
      ))}
      {!readOnly && <AddLink event={event} links={links} />}
      {readOnly && links.length === 0 && <p className={styles['none']}>None</p>}
    </div>
  )
}

function LinkedEvent({ link, other, readOnly }: { link: LinkId; other: EventId; readOnly: boolean }) {
  const { ui, timeline } = useWorkspace()
  const edit = useEdit()
  const event = useDocument((state) => state.document.event.get(other))
  if (event === undefined) return null
  const go = (): void => {
    ui.select([other])
    timeline.current?.reveal()
  }
  return (
    <li className={styles['line']}>
      <button type="button" className={styles['name']} onClick={go}>
        <EventLine event={event} />
      </button>
      {!readOnly && (
        <IconButton
          label="Remove link"
          size="small"
          icon={<X size={14} aria-hidden />}
          onClick={() => edit('Remove link', (tx) => tx.remove('link', link))}
        />
      )}
    </li>
  )
}

const PHRASE_OPTIONS = LINK_PHRASES.map(({ words }) => ({ value: words, label: words }))

function AddLink({ event, links }: { event: CaseEvent; links: readonly Link[] }) {
  const { ids } = useWorkspace()
  const edit = useEdit()
  const [chosen, setChosen] = useState<string | null>(null)
  const phrase = LINK_PHRASES.find(({ words }) => words === chosen) ?? usualPhrase(event.kind)
  const link = (other: EventId): void => {
    const [from, to] = phrase.outgoing ? [event.id, other] : [other, event.id]
    edit('Add link', (tx) => addLink(tx, ids, from, to, phrase.type))
  }
  return (
    <div className={styles['add']}>
      <QuietSelect>
        <Select
          label="How the event is linked"
          hideLabel
          value={phrase.words}
          options={PHRASE_OPTIONS}
          onChange={setChosen}
        />
      </QuietSelect>
      <EventPicker
        label={`Add a link: ${phrase.words}`}
        placeholder="Title or ECF no."
        near={event.id}
        allowed={({ id }) => id !== event.id && !isLinked(links, event.id, phrase, id)}
        onPick={link}
      />
    </div>
  )
}
