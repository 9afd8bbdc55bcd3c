import { Minus, Pencil, Plus } from 'lucide-react'
import { changeInWords, type FieldChange } from '../../../shared/history-words/change-words'
import type { CaseEvent } from '../../../shared/model/event'
import type { Change } from '../../../shared/patch'
import { useDocument } from '../../app/workspace'
import { Button } from '../../ui/button'
import styles from './history.module.css'

const SIGNS = { added: Plus, changed: Pencil, removed: Minus } as const
const WORDS = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const

interface ChangeItemProps {
  change: Change
  /** Null where nothing can be restored. */
  onRestore: ((version: CaseEvent) => void) | null
}

/** One record and what became of it, field by field. */
export function ChangeItem({ change, onRestore }: ChangeItemProps) {
  const document = useDocument((state) => state.document)
  const { what, sort, title, fields } = changeInWords(change, document)
  const Sign = SIGNS[what]
  return (
    <li className={styles['change']} data-what={what}>
      <div className={styles['changeHead']}>
        <Sign size={14} aria-hidden />
        <p className={styles['changeTitle']}>
          <span className={styles['sort']}>
            {WORDS[what]} {sort.toLowerCase()}
          </span>
          {title}
        </p>
      </div>
      {fields.length > 0 && (
        <dl className={styles['fields']}>
          {fields.map((field) => (
            <Field key={field.name} field={field} />
          ))}
        </dl>
      )}
      {change.table === 'event' && onRestore !== null && <Versions change={change} onRestore={onRestore} />}
    </li>
  )
}

interface VersionsProps {
  change: Extract<Change, { table: 'event' }>
  onRestore: (version: CaseEvent) => void
}

/** The versions of an event that can be put back: the one before and the one after. */
function Versions({ change: { before, after }, onRestore }: VersionsProps) {
  return (
    <div className={styles['versions']}>
      {before !== null && (
        <Button size="small" variant="quiet" onClick={() => onRestore(before)}>
          {after === null ? 'Restore event' : 'Restore version before'}
        </Button>
      )}
      {after !== null && (
        <Button size="small" variant="quiet" onClick={() => onRestore(after)}>
          Restore this version
        </Button>
      )}
    </div>
  )
}

function Field({ field: { name, before, after } }: { field: FieldChange }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {before !== null && <del>{before}</del>}
        {after !== null ? <ins>{after}</ins> : <span className={styles['nothing']}>Now empty</span>}
      </dd>
    </>
  )
}
