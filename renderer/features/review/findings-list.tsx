import { useMemo } from 'react'
import { reviewedFindings, type Settled } from '../../../shared/sequence-checks/accepted-findings'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { reopenFinding } from './accept-finding'
import { FindingItem } from './finding-item'
import styles from './review.module.css'

/** More than this at once is read by nobody; the rest comes as the first are dealt with. */
const SHOWN = 200

/** Everything in the case that looks out of order, and what of it was accepted. */
export function FindingsList() {
  const findings = useUi((state) => state.findings)
  const isChecking = useUi((state) => state.isChecking)
  const document = useDocument((state) => state.document)
  const { open, settled } = useMemo(() => reviewedFindings(findings, document), [findings, document])
  return (
    <section className={styles['part']} aria-label="Findings">
      <h3 className={styles['heading']}>
        Findings <span className={styles['number']}>{open.length.toLocaleString('en-US')}</span>
      </h3>
      {open.length === 0 ? (
        <p className={styles['none']}>{isChecking ? 'Looking the case over …' : 'Nothing looks out of order.'}</p>
      ) : (
        <ul className={styles['list']}>
          {open.slice(0, SHOWN).map((finding) => (
            <FindingItem key={`${finding.code} ${finding.eventIds.join(' ')}`} finding={finding} />
          ))}
        </ul>
      )}
      {open.length > SHOWN && (
        <p className={styles['none']}>and {(open.length - SHOWN).toLocaleString('en-US')} more</p>
      )}
      {settled.length > 0 && <AcceptedList settled={settled} />}
    </section>
  )
}

function AcceptedList({ settled }: { settled: readonly Settled[] }) {
  const workspace = useWorkspace()
  return (
    <details className={styles['settled']}>
      <summary>Accepted {settled.length.toLocaleString('en-US')}</summary>
      <ul className={styles['list']}>
        {settled.slice(0, SHOWN).map(({ finding, accepted }) => (
          <li key={accepted.id} className={styles['finding']}>
            <div className={styles['words']}>
              <p className={styles['message']}>{finding.message}</p>
              {accepted.note !== '' && <p className={styles['reason']}>{accepted.note}</p>}
            </div>
            <Button size="small" variant="quiet" onClick={() => reopenFinding(workspace, accepted.id)}>
              Look again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
