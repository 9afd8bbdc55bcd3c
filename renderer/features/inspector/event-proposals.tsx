import type { Proposal, ProposedField } from '../../../shared/model/docket-origin'
import type { CaseEvent } from '../../../shared/model/event'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { changeEvent } from '../../store/event-edits'
import { ProposalItem, ProposalList } from '../../ui/proposal-item'
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

/** What sources say otherwise than the user. */
export function EventProposals({ event, readOnly }: ProposalsProps) {
  const edit = useEdit()
  if (event.proposals.length === 0) return null
  return (
    <ProposalList>
      {event.proposals.map((proposal) => {
        const change = (label: string, fields: Partial<CaseEvent>): void =>
          void edit(label, (tx) => changeEvent(tx, event.id, fields))
        const decide = {
          accept: () => change('Accept proposal', accepted(event, proposal)),
          dismiss: () => change('Dismiss proposal', dismissed(event, proposal)),
        }
        return (
          <ProposalItem
            key={`${proposal.field} ${proposal.value}`}
            name={FIELD_NAMES[proposal.field]}
            value={valueInWords(proposal)}
            from={proposal.from}
            decide={readOnly ? null : decide}
          />
        )
      })}
    </ProposalList>
  )
}
