import { Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { PartyId } from '../../../shared/model/ids'
import type { Party } from '../../../shared/model/party'
import { useDocument } from '../../app/workspace'
import { Button } from '../../ui/button'
import { TextInput } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { useRequiredText } from '../inspector/fields/use-required-text'
import { useEdit } from '../inspector/use-edit'
import styles from './case-details.module.css'
import { ROLE_OPTIONS } from './party-roles'
import { changeParty, eventsFiledBy, removeParty } from './party-edits'

/** A party of the case, edited in place. */
export function PartyRow({ id, readOnly }: { id: PartyId; readOnly: boolean }) {
  const party = useDocument((state) => state.document.party.get(id))
  const named = useDocument((state) => eventsFiledBy(state.document.event).get(id) ?? 0)
  const edit = useEdit()
  const [asking, setAsking] = useState(false)
  if (party === undefined) return null
  const remove = (): void => {
    edit('Remove party', (tx) => removeParty(tx, id))
  }
  return (
    <>
      <div role="row" className={styles['row']}>
        <NameCell party={party} field="name" label="Name" chars={500} readOnly={readOnly} />
        <NameCell party={party} field="short" label="Short name" chars={100} readOnly={readOnly} />
        <div role="cell">
          <Select
            label={`Role of ${party.short}`}
            hideLabel
            value={party.role}
            options={ROLE_OPTIONS}
            onChange={(role) => edit('Change party role', (tx) => changeParty(tx, id, { role }))}
            disabled={readOnly}
          />
        </div>
        {!readOnly && (
          <div role="cell">
            <IconButton
              label={`Remove ${party.short}`}
              icon={<Trash2 size={15} aria-hidden />}
              onClick={() => (named === 0 ? remove() : setAsking(true))}
            />
          </div>
        )}
      </div>
      {asking && <AskToRemove party={party} named={named} onRemove={remove} onKeep={() => setAsking(false)} />}
    </>
  )
}

interface NameCellProps {
  party: Party
  field: 'name' | 'short'
  label: string
  chars: number
  readOnly: boolean
}

function NameCell({ party, field, label, chars, readOnly }: NameCellProps) {
  const edit = useEdit()
  const errorId = useId()
  const text = useRequiredText(
    party[field],
    (value) =>
      edit('Edit party', (tx) => changeParty(tx, party.id, { [field]: value }), { merge: `${party.id}:${field}` }),
    `${label} cannot be empty.`,
  )
  return (
    <div role="cell">
      <TextInput
        {...text.input}
        aria-label={`${label} of ${party.short}`}
        aria-invalid={text.error !== null}
        aria-describedby={text.error === null ? undefined : errorId}
        maxLength={chars}
        readOnly={readOnly}
      />
      {text.error !== null && (
        <p id={errorId} role="alert" className={styles['error']}>
          {text.error}
        </p>
      )}
    </div>
  )
}

interface AskToRemoveProps {
  party: Party
  named: number
  onRemove: () => void
  onKeep: () => void
}

/** Asked in place: whoever filed something is named by events, and they would lose the name. */
function AskToRemove({ party, named, onRemove, onKeep }: AskToRemoveProps) {
  return (
    <div role="row" className={styles['asking']}>
      <div role="cell" className={styles['question']}>
        <p role="alert">
          {party.short} is named in {named === 1 ? 'one event' : `${named.toLocaleString('en-US')} events`}. Remove the
          party and take the name out of {named === 1 ? 'it' : 'them'}? Undo brings both back.
        </p>
        <Button size="small" onClick={onKeep} autoFocus>
          Keep
        </Button>
        <Button size="small" variant="danger" onClick={onRemove}>
          Remove
        </Button>
      </div>
    </div>
  )
}
