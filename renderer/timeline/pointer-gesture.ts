/** Something the mouse is doing on the timeline. Exactly one of `drop` and `cancel` is called, once. */
export interface PointerGesture {
  /** Called on every move, and again while the window pans under a still pointer. */
  move(clientX: number, clientY: number): void
  drop(clientX: number, clientY: number): void
  cancel(): void
}

export interface Following {
  /** Pans the window by so many pixels while the pointer is at its edge. */
  pan?: (px: number) => void
  /** The edges, in pixels of the browser window. */
  edges?: () => { left: number; right: number }
}

const EDGE_PX = 36
/** Slow enough to let go on the day one means. */
const PAN_PX_PER_FRAME = 4

/** Follows the pointer until it is let go (drop) or Escape is pressed, the pointer is lost or the window loses the focus (cancel). */
export function followPointer(gesture: PointerGesture, { pan, edges }: Following = {}): void {
  const stop = new AbortController()
  const { signal } = stop
  let last: { x: number; y: number } | null = null
  let frame = 0

  const end = (finish: () => void): void => {
    stop.abort()
    cancelAnimationFrame(frame)
    finish()
  }
  const panAtEdge = (): void => {
    if (last === null || pan === undefined || edges === undefined) return
    const { left, right } = edges()
    const step = last.x < left + EDGE_PX ? -PAN_PX_PER_FRAME : last.x > right - EDGE_PX ? PAN_PX_PER_FRAME : 0
    // Beyond the edge the pointer is on its way elsewhere, such as the tray.
    if (step !== 0 && last.x > left - EDGE_PX && last.x < right + EDGE_PX) {
      pan(step)
      gesture.move(last.x, last.y)
    }
    frame = requestAnimationFrame(panAtEdge)
  }

  addEventListener(
    'pointermove',
    (event) => {
      const first = last === null
      last = { x: event.clientX, y: event.clientY }
      gesture.move(event.clientX, event.clientY)
      if (first) frame = requestAnimationFrame(panAtEdge)
    },
    { signal },
  )
  addEventListener('pointerup', (event) => end(() => gesture.drop(event.clientX, event.clientY)), { signal })
  addEventListener('pointercancel', () => end(() => gesture.cancel()), { signal })
  addEventListener('blur', () => end(() => gesture.cancel()), { signal })
  addEventListener(
    'keydown',
    (event) => {
      // Escape ends the gesture and nothing else, and no other key does anything while the hand is at work.
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.key === 'Escape') end(() => gesture.cancel())
    },
    { signal, capture: true },
  )
}
