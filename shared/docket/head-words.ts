import type { DocketHead } from '../model/case'

/** What the fields of a docket's head are called where people read them. */
export const HEAD_WORDS: Readonly<Record<keyof DocketHead, string>> = {
  caption: 'Caption',
  court: 'Court',
  docketNumber: 'Docket number',
  assignedTo: 'Assigned to',
  referredTo: 'Referred to',
  cause: 'Cause',
  natureOfSuit: 'Nature of suit',
  filed: 'Filed',
  closed: 'Closed',
  flags: 'Flags',
}
