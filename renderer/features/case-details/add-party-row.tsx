import { useRef, useState, type KeyboardEvent } from 'react'
import type { PartyRole } from '../../../shared/model/party'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { TextInput } from '../../ui/field'
import { Select } from '../../ui/select'
import { useEdit } from '../inspector/use-edit'
import styles from './case-details.module.css'
import { addParty } from './party-edits'
import { ROLE_OPTIONS } from './party-roles'

/** The empty row at the end of the table: a party is in the case once it has a name and Enter or Add is pressed. */
export function AddPartyRow() {
  const { ids } = useWorkspace()
  const edit = useEdit()
  const [name, setName] = useState('')
  const [short, setShort] = useState('')
  const [role, setRole] = useState<PartyRole>('defendant')
  const first = useRef<HTMLInputElement>(null)
  const add = (): void => {
    if (name.trim() === '') return
    if (!edit('Add party', (tx) => addParty(tx, ids, { name, short, role }))) return
    setName('')
    setShort('')
    first.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div role="row" className={styles['row']}>
      <div role="cell">
        <TextInput
          ref={first}
          aria-label="Name of a new party"
          placeholder="Add a party"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={onKeyDown}
          maxLength={500}
        />
      </div>
      <div role="cell">
        <TextInput
          aria-label="Short name of a new party"
          value={short}
          onChange={({ currentTarget }) => setShort(currentTarget.value)}
          onKeyDown={onKeyDown}
          maxLength={100}
        />
      </div>
      <div role="cell">
        <Select label="Role of a new party" hideLabel value={role} options={ROLE_OPTIONS} onChange={setRole} />
      </div>
      <div role="cell">
        <Button size="small" onClick={add} disabled={name.trim() === ''}>
          Add
        </Button>
      </div>
    </div>
  )
}
