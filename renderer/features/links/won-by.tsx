import type { CaseDocument } from '../../../shared/document'
import type { PartyId } from '../../../shared/model/ids'
import styles from './link-strip.module.css'

/** A class action may name hundreds; the first are those the caption names. */
const MOST_SIDES = 12

interface WonByProps {
  parties: CaseDocument['party']
  won: readonly PartyId[]
  onChange: (won: PartyId[]) => void
  readOnly?: boolean
}

/** Who won it: any of the parties, or none. */
export function WonBy({ parties, won, onChange, readOnly = false }: WonByProps) {
  const sides = [...parties.values()].filter(({ role }) => role === 'plaintiff' || role === 'defendant')
  if (sides.length === 0) return null
  return (
    <div role="group" aria-label="Won by" className={styles['won']}>
      <span>Won by</span>
      {sides.slice(0, MOST_SIDES).map(({ id, short }) => (
        <button
          key={id}
          type="button"
          aria-pressed={won.includes(id)}
          disabled={readOnly}
          className={styles['party']}
          onClick={() => onChange(won.includes(id) ? won.filter((one) => one !== id) : [...won, id])}
        >
          {short}
        </button>
      ))}
    </div>
  )
}
