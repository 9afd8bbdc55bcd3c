import { Button } from '../ui/button'
import styles from './failure.module.css'

/** Shown where the window could not even begin. */
export function StartFailure() {
  return (
    <main className={styles['failure']}>
      <h1 className={styles['title']}>Docketline could not start</h1>
      <p>Your cases lie untouched in their folder. Try again; if it comes back, close Docketline and start it anew.</p>
      <Button variant="primary" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  )
}
