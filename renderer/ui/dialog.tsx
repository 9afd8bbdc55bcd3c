import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'
import { reachableScroller } from './reachable-scroller'

interface DialogProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons, the one that goes ahead last. */
  footer?: ReactNode
  /** In pixels; never wider than the window. */
  width?: number
}

export function Dialog({ title, open, onClose, children, footer, width = 440 }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  // A form begins at its first field; anything else at the first thing that can have the focus.
  const initialFocus = (): HTMLElement | true => popup.current?.querySelector<HTMLElement>('input, textarea') ?? true
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup ref={popup} className={styles['popup']} style={{ width }} initialFocus={initialFocus}>
            <header className={styles['header']}>
              <Base.Title className={styles['title']}>{title}</Base.Title>
              <Base.Close className={styles['close']} aria-label="Close">
                <X size={16} aria-hidden />
              </Base.Close>
            </header>
            <div ref={reachableScroller} className={styles['body']}>
              {children}
            </div>
            {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
