import { useMemo } from 'react'
import { reviewedFindings } from '../../shared/sequence-checks/accepted-findings'
import { useCommandState, useExecute } from '../commands/use-execute'
import { CASE_PAGES, type CasePage } from '../store/ui-store'
import { Tooltip } from '../ui/tooltip'
import styles from './page-switch.module.css'
import { useDocument, useUi } from './workspace'

const NAMES: Record<CasePage, string> = { timeline: 'Timeline', questions: 'Questions', review: 'Review' }

/** Which page of the case is shown; the findings that wait for a look are counted on theirs. */
export function PageSwitch() {
  return (
    <div role="group" aria-label="Page" className={styles['switch']}>
      {CASE_PAGES.map((page) => (
        <PageButton key={page} page={page} />
      ))}
    </div>
  )
}

function PageButton({ page }: { page: CasePage }) {
  const execute = useExecute()
  const shown = useUi((state) => state.page === page)
  const { shortcut } = useCommandState(`page.${page}`)
  return (
    <Tooltip text={NAMES[page]} shortcut={shortcut}>
      <button
        type="button"
        className={styles['page']}
        aria-pressed={shown}
        onClick={() => !shown && execute(`page.${page}`)}
      >
        {NAMES[page]}
        {page === 'review' && <Waiting />}
      </button>
    </Tooltip>
  )
}

function Waiting() {
  const findings = useUi((state) => state.findings)
  const document = useDocument((state) => state.document)
  const count = useMemo(() => reviewedFindings(findings, document).open.length, [findings, document])
  return count === 0 ? null : <span className={styles['count']}>{count > 99 ? '99+' : count}</span>
}
