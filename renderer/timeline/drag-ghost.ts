import { rectIn } from './rect-in'

/** Copies of drawn items that follow the pointer; the items themselves stay where they are until the drop. */
export interface DragGhost {
  /** Puts the copy of an item at a place in pixels of the browser window. */
  place(index: number, left: number, width: number | null): void
  remove(): void
}

export function createDragGhost(layer: HTMLElement, frames: readonly HTMLElement[]): DragGhost {
  const copies = frames.map((frame) => {
    const from = rectIn(layer, frame)
    const copy = frame.cloneNode(true) as HTMLElement
    copy.classList.add('dk-ghost')
    Object.assign(copy.style, { top: `${from.top}px`, left: '0', transform: `translateX(${from.left}px)` })
    layer.append(copy)
    frame.classList.add('dk-dragged')
    return copy
  })
  return {
    place(index, left, width) {
      const copy = copies[index]
      if (copy === undefined) return
      copy.style.transform = `translateX(${left - layer.getBoundingClientRect().left}px)`
      if (width !== null) copy.style.width = `${Math.max(4, width)}px`
    },
    remove() {
      for (const copy of copies) copy.remove()
      for (const frame of frames) frame.classList.remove('dk-dragged')
    },
  }
}
