import { Lock } from 'lucide-react'
import styles from './read-only-banner.module.css'
import { useUi } from './workspace'

export function ReadOnlyBanner() {
  const reason = useUi((state) => (state.opening === null ? (state.open?.readOnly ?? null) : null))
  if (reason === null) return null
  return (
    <p className={styles['banner']} role="status">
      <Lock size={14} aria-hidden />
      <span>
        <strong>Read only.</strong> {reason}
      </span>
    </p>
  )
}
