import { BriefPanel } from '../features/brief/brief-panel'
import { CaseDetailsDialog } from '../features/case-details/case-details-dialog'
import { GoToDateDialog } from '../features/go-to-date/go-to-date-dialog'
import { HistoryDialog } from '../features/history/history-dialog'
import { Present } from '../features/present/present'

/** What lies over the screen of a case when it is asked for. */
export function CaseDialogs() {
  return (
    <>
      <CaseDetailsDialog />
      <GoToDateDialog />
      <Present />
      <BriefPanel />
      <HistoryDialog />
    </>
  )
}
