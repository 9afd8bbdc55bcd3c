import type { CaseEvent } from '../model/event'

/** True for what stands on the docket: filings, orders and hearings. */
export const isDocketEvent = ({ kind }: CaseEvent): boolean =>
  kind === 'filing' || kind === 'order' || kind === 'hearing'
