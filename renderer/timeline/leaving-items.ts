import type { VisItem } from './vis-internals'

/**
 * Items that were taken out and are still in the page. vis-timeline takes them off it at once and draws what comes in their place in the
 * next frame; at every change of the zoom level there would be a frame with neither.
 */
export class LeavingItems {
  private readonly waiting = new Set<() => void>()
  private isDrawing = false

  /** Has an item stay in the page, once it is taken out, until the next drawing. */
  hold(item: VisItem): void {
    if (Object.hasOwn(item, 'hide')) return
    const hide = item.hide.bind(item)
    item.hide = () => {
      if (this.isDrawing) hide()
      else this.waiting.add(hide)
    }
  }

  /** Takes off what has left, and draws. */
  drawWithout<Drawn>(draw: () => Drawn): Drawn {
    this.isDrawing = true
    try {
      for (const hide of this.waiting) hide()
      this.waiting.clear()
      return draw()
    } finally {
      this.isDrawing = false
    }
  }
}
