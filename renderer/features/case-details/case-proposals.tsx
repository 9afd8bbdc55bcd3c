import type { Case } from '../../../shared/model/case'
import { useDocument } from '../../app/workspace'
import { ProposalItem, ProposalList } from '../../ui/proposal-item'
import { useEdit } from '../inspector/use-edit'
import { docketNews } from './docket-news'

/** What the docket says otherwise than the user of the case and its parties, as an event has it. */
export function CaseProposals({ record, readOnly }: { record: Case; readOnly: boolean }) {
  const parties = useDocument(({ document }) => document.party)
  const edit = useEdit()
  const news = docketNews(record, parties)
  if (news.length === 0) return null
  return (
    <ProposalList>
      {news.map(({ key, name, value, accept, dismiss }) => {
        const decide = {
          accept: () => void edit('Accept proposal', accept),
          dismiss: () => void edit('Dismiss proposal', dismiss),
        }
        return <ProposalItem key={key} name={name} value={value} from="the docket" decide={readOnly ? null : decide} />
      })}
    </ProposalList>
  )
}
