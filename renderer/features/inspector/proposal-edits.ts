import type { Proposal } from '../../../shared/model/docket-origin'
import type { CaseEvent } from '../../../shared/model/event'

/** Without a proposal that the user has decided on. */
export const dismissed = ({ proposals }: CaseEvent, proposal: Proposal): Pick<CaseEvent, 'proposals'> => ({
  proposals: proposals.filter((one) => one !== proposal),
})

/** With its value in the place of the user's, and without what else was proposed for that field. */
export const accepted = ({ proposals }: CaseEvent, proposal: Proposal): Partial<CaseEvent> => ({
  [proposal.field]: proposal.value,
  proposals: proposals.filter(({ field }) => field !== proposal.field),
})
