const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]'

/**
 * For the `ref` of something that scrolls: puts it into the tab order while it overflows and has nothing in it that can have
 * the focus, so that the keyboard can scroll it too.
 */
export function reachableScroller(scroller: HTMLElement | null): (() => void) | undefined {
  if (scroller === null) return undefined
  const update = (): void => {
    const needed = scroller.scrollHeight > scroller.clientHeight && scroller.querySelector(FOCUSABLE) === null
    if (needed) scroller.tabIndex = 0
    else scroller.removeAttribute('tabindex')
  }
  const observer = new ResizeObserver(update)
  observer.observe(scroller)
  update()
  return () => observer.disconnect()
}
