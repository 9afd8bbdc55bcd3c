const SELECTOR = '[data-drop="tray"]'

/** Finds the tray under the pointer and marks it while the pointer is there. */
export function trayUnder(): { at: (clientX: number, clientY: number) => boolean; leave: () => void } {
  let marked: Element | null = null
  const mark = (tray: Element | null): void => {
    if (tray === marked) return
    marked?.removeAttribute('data-drop-active')
    tray?.setAttribute('data-drop-active', '')
    marked = tray
  }
  return {
    at(clientX, clientY) {
      mark(document.elementFromPoint(clientX, clientY)?.closest(SELECTOR) ?? null)
      return marked !== null
    },
    leave: () => mark(null),
  }
}
