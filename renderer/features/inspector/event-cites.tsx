import { Plus } from 'lucide-react'
import type { Cite } from '../../../shared/model/event'
import { SourceId } from '../../../shared/model/ids'
import type { Source } from '../../../shared/model/source'
import { useDocument, useWorkspace } from '../../app/workspace'
import { changeEvent } from '../../store/event-edits'
import { AttachDocuments } from './attach-documents'
import { CiteItem } from './cite-item'
import styles from './event-lists.module.css'
import type { EventPartProps } from './event-dates'
import { PickField } from './fields/pick-field'
import { findSources, sourceFromText } from './fields/source-entry'
import { useEdit } from './use-edit'

/** The sources that support the event, each with where in it. */
export function EventCites({ event, readOnly }: Omit<EventPartProps, 'edit'>) {
  const { ids } = useWorkspace()
  const edit = useEdit()
  const put = (label: string, cites: Cite[], merge?: string): void => {
    edit(label, (tx) => changeEvent(tx, event.id, { cites }), merge === undefined ? {} : { merge })
  }
  const cite = (choice: SourceChoice): void => {
    const source = choice.kind === 'known' ? choice.source : sourceFromText(SourceId.parse(ids()), choice.text)
    edit('Add cite', (tx) => {
      if (choice.kind === 'new') tx.put('source', source)
      changeEvent(tx, event.id, { cites: [...event.cites, { source: source.id, pin: '', quote: '' }] })
    })
  }
  return (
    <div role="group" aria-label="Cites" className={styles['section']}>
      <h3 className={styles['heading']}>Cites</h3>
      <ul>
        {event.cites.map((cite, index) => (
          <CiteItem
            // A source may be cited twice, with two pins, and a cite has no id of its own.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${cite.source} ${index}`}
            cite={cite}
            onPin={(pin) => put('Edit pin cite', event.cites.with(index, { ...cite, pin }), `${event.id}:pin:${index}`)}
            onRemove={() => put('Remove cite', event.cites.toSpliced(index, 1))}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {!readOnly && (
        <div className={styles['wide']}>
          <SourcePicker onPick={cite} />
          <AttachDocuments event={event} />
        </div>
      )}
      {readOnly && event.cites.length === 0 && <p className={styles['none']}>None</p>}
    </div>
  )
}

type SourceChoice = { kind: 'known'; source: Source } | { kind: 'new'; text: string }

const LIMIT = 40

function SourcePicker({ onPick }: { onPick: (choice: SourceChoice) => void }) {
  const sources = useDocument((state) => state.document.source)
  const find = (typed: string): readonly SourceChoice[] => {
    const known = findSources(sources.values(), typed, LIMIT).map((source) => ({ kind: 'known', source }) as const)
    const text = typed.trim()
    const taken = known.some(({ source }) => source.title === text || source.url === text)
    return text === '' || taken ? known : [...known, { kind: 'new', text }]
  }
  return (
    <PickField
      label="Add a cite"
      placeholder="Add a cite"
      find={find}
      keyOf={(choice) => (choice.kind === 'known' ? choice.source.id : `new ${choice.text}`)}
      onPick={onPick}
      none="Type the title or the web address of a source."
    >
      {(choice) =>
        choice.kind === 'known' ? (
          <span className={styles['choice']}>{choice.source.title}</span>
        ) : (
          <>
            <Plus size={14} aria-hidden />
            <span className={styles['choice']}>New source “{choice.text}”</span>
          </>
        )
      }
    </PickField>
  )
}
