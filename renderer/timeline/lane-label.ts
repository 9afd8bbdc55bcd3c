import type { Lane } from './lanes'

/** The name of a lane at its left, and what of it is out of sight. */
export interface LaneLabel {
  root: HTMLElement
  rename(label: string): void
  tellHidden(hidden: HiddenEvents): void
}

/** How many events of the window are not drawn in it, by where they are. */
export interface HiddenEvents {
  above: number
  below: number
  /** In dense marks before the window, and not over yet. */
  earlier: number
}

export interface LaneLabelActions {
  scroll: (direction: 'up' | 'down') => void
  /** Shows the beginning of what began before the window. */
  showEarlier: () => void
}

export function createLaneLabel({ label }: Lane, actions: LaneLabelActions): LaneLabel {
  const root = document.createElement('div')
  root.className = 'dk-lane-label'
  const name = document.createElement('span')
  name.className = 'dk-lane-name'
  const up = moreButton(() => actions.scroll('up'))
  const down = moreButton(() => actions.scroll('down'))
  const earlier = moreButton(() => actions.showEarlier())
  root.append(name, up, down, earlier)
  const labelled: LaneLabel = {
    root,
    rename(text) {
      name.textContent = text
      name.title = text
    },
    tellHidden(hidden) {
      tell(up, hidden.above, `↑ ${hidden.above} more`)
      tell(down, hidden.below, `↓ ${hidden.below} more`)
      tell(earlier, hidden.earlier, `← ${hidden.earlier} earlier`)
    },
  }
  labelled.rename(label)
  return labelled
}

function moreButton(onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'dk-lane-more'
  button.hidden = true
  // Reached with the wheel and from the keyboard by walking to the events themselves.
  button.tabIndex = -1
  button.addEventListener('click', onClick)
  return button
}

function tell(button: HTMLButtonElement, count: number, text: string): void {
  if (button.hidden !== (count === 0)) button.hidden = count === 0
  if (count > 0 && button.textContent !== text) button.textContent = text
}
