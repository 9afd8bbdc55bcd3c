import { useExecute } from '../../commands/use-execute'
import { Button } from '../../ui/button'
import styles from './library-screen.module.css'

export function EmptyLibrary() {
  const execute = useExecute()
  return (
    <section className={styles['empty']}>
      <h2 className={styles['emptyTitle']}>No case here yet</h2>
      <p>
        Create one and drag its first filing onto the timeline, drop a docket on this window, or look around in the
        sample, SEC v. Binance Holdings Ltd.
      </p>
      <div className={styles['emptyActions']}>
        <Button variant="primary" onClick={() => execute('case.new')}>
          New case
        </Button>
        <Button onClick={() => execute('import.newCase')}>New case from docket…</Button>
        <Button onClick={() => execute('help.sample')}>Bring back the sample case</Button>
      </div>
    </section>
  )
}
