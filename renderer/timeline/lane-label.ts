import type { Lane } from './lanes'

/** The name of a lane at its left, and what of it is out of sight. */
export interface LaneLabel {
  root: HTMLElement
  rename(label: string): void
  /** How many events of the window are above and below what is in sight. */
  tellHidden(above: number, below: number): void
}

export function createLaneLabel({ label }: Lane, onScroll: (direction: 'up' | 'down') => void): LaneLabel {
  const root = document.createElement('div')
  root.className = 'dk-lane-label'
  const name = document.createElement('span')
  name.className = 'dk-lane-name'
  const buttons = { up: scrollButton('up', onScroll), down: scrollButton('down', onScroll) }
  root.append(name, buttons.up, buttons.down)
  const labelled: LaneLabel = {
    root,
    rename(text) {
      name.textContent = text
      name.title = text
    },
    tellHidden(above, below) {
      tell(buttons.up, above, '↑')
      tell(buttons.down, below, '↓')
    },
  }
  labelled.rename(label)
  return labelled
}

function scrollButton(direction: 'up' | 'down', onScroll: (direction: 'up' | 'down') => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'dk-lane-more'
  button.hidden = true
  // Reached with the wheel and from the keyboard by walking to the events themselves.
  button.tabIndex = -1
  button.addEventListener('click', () => onScroll(direction))
  return button
}

function tell(button: HTMLButtonElement, count: number, arrow: string): void {
  button.hidden = count === 0
  const text = `${arrow} ${count} more`
  if (count > 0 && button.textContent !== text) button.textContent = text
}
