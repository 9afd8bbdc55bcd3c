import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useUi, useWorkspace } from '../../app/workspace'
import type { Notice } from '../../store/ui-store'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import styles from './notices.module.css'

/** Long enough to read it, and with a button to reach for that. */
const timeToShow = ({ text, action }: Notice): number =>
  Math.max(5000, text.length * 70) + (action === undefined ? 0 : 5000)

/** Messages that stop nobody. Both live regions are always there: a screen reader says only what is put into one it knows. */
export function Notices() {
  const notices = useUi((state) => state.notices)
  const ofTone = (tone: Notice['tone']) =>
    notices.filter((notice) => notice.tone === tone).map((notice) => <NoticeCard key={notice.id} notice={notice} />)
  return (
    <section className={styles['notices']} aria-label="Notices">
      <div role="alert">{ofTone('error')}</div>
      <div role="status">{ofTone('info')}</div>
    </section>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { ui } = useWorkspace()
  const [held, setHeld] = useState(false)
  const { id, tone, text, action, second } = notice

  useEffect(() => {
    if (tone === 'error' || notice.stays === true || held) return undefined
    const timer = setTimeout(() => ui.dismiss(notice.id), timeToShow(notice))
    return () => clearTimeout(timer)
  }, [ui, notice, tone, held])

  return (
    <div
      className={styles['notice']}
      data-tone={tone}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles['text']}>{text}</p>
      {[action, second].map(
        (offered) =>
          offered !== undefined && (
            <Button
              key={offered.label}
              size="small"
              onClick={() => {
                ui.dismiss(id)
                offered.run()
              }}
            >
              {offered.label}
            </Button>
          ),
      )}
      <IconButton label="Dismiss" size="small" icon={<X size={14} aria-hidden />} onClick={() => ui.dismiss(id)} />
    </div>
  )
}
