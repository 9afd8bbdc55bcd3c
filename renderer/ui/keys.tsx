import styles from './keys.module.css'

/** A shortcut as formatted for display, "Ctrl+Shift+N" or "⇧⌘N". */
export function Keys({ shortcut }: { shortcut: string }) {
  return <kbd className={styles['keys']}>{shortcut}</kbd>
}
