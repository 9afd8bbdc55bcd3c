import { Check, X } from 'lucide-react'
import type { Proposal, ProposedField } from '../../../shared/model/docket-origin'
import type { CaseEvent } from '../../../shared/model/event'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { changeEvent } from '../../store/event-edits'
import { IconButton } from '../../ui/icon-button'
import styles from './event-proposals.module.css'
import { accepted, dismissed } from './proposal-edits'
import { useEdit } from './use-edit'

const FIELD_NAMES: Record<ProposedField, string> = {
  title: 'Title',
  date: 'Date',
  filed: 'Filed',
  entered: 'Entered',
  ecf: 'ECF number',
}

const valueInWords = (proposal: Proposal): string =>
  proposal.field === 'title' || proposal.field === 'ecf' ? proposal.value : dateInWords(proposal.value)

interface ProposalsProps {
  event: CaseEvent
  readOnly: boolean
}

/** What sources say otherwise than the user: each to be accepted or dismissed, and nothing happens until then. */
export function EventProposals({ event, readOnly }: ProposalsProps) {
  if (event.proposals.length === 0) return null
  return (
    <ul className={styles['list']} aria-label="Proposals">
      {event.proposals.map((proposal) => (
        <Item key={`${proposal.field} ${proposal.value}`} event={event} proposal={proposal} readOnly={readOnly} />
      ))}
    </ul>
  )
}

function Item({ event, proposal, readOnly }: ProposalsProps & { proposal: Proposal }) {
  const edit = useEdit()
  const name = FIELD_NAMES[proposal.field]
  const words = `${name}: ${valueInWords(proposal)}`
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <span>
          <span className={styles['field']}>{name}</span> {valueInWords(proposal)}
        </span>
        <span className={styles['from']}>Proposed by {proposal.from}</span>
      </div>
      {!readOnly && (
        <>
          <IconButton
            label={`Accept ${words}`}
            icon={<Check size={14} aria-hidden />}
            onClick={() => edit('Accept proposal', (tx) => changeEvent(tx, event.id, accepted(event, proposal)))}
          />
          <IconButton
            label={`Dismiss ${words}`}
            icon={<X size={14} aria-hidden />}
            onClick={() => edit('Dismiss proposal', (tx) => changeEvent(tx, event.id, dismissed(event, proposal)))}
          />
        </>
      )}
    </li>
  )
}
