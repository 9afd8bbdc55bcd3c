import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button'
import styles from './proposal-item.module.css'

export function ProposalList({ children }: { children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label="Proposals">
      {children}
    </ul>
  )
}

interface ProposalItemProps {
  /** The field it is for. */
  name: string
  value: string
  from: string
  /** Null where nothing can be changed. */
  decide: { accept: () => void; dismiss: () => void } | null
}

/** What a source says otherwise than the user, in a list of such: to be accepted or dismissed, and nothing happens until then. */
export function ProposalItem({ name, value, from, decide }: ProposalItemProps) {
  const words = `${name}: ${value}`
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <span>
          <span className={styles['field']}>{name}</span> {value}
        </span>
        <span className={styles['from']}>Proposed by {from}</span>
      </div>
      {decide !== null && (
        <>
          <IconButton label={`Accept ${words}`} icon={<Check size={14} aria-hidden />} onClick={decide.accept} />
          <IconButton label={`Dismiss ${words}`} icon={<X size={14} aria-hidden />} onClick={decide.dismiss} />
        </>
      )}
    </li>
  )
}
