import type { Workspace } from '../app/workspace'

/** Where the focus lands in each place, the best first: what the place itself keeps in the tab order, then whatever can have it. */
const ENTRY = {
  search: ['[role="searchbox"]', 'input[type="search"]'],
  chronology: ['[aria-label="Chronology"] [tabindex="0"]', '[aria-label="Chronology"]'],
  inspector: [
    '[aria-label="Inspector"] :is(textarea, input):not(:disabled, [type="radio"])',
    '[aria-label="Inspector"] button:not(:disabled)',
    '[aria-label="Inspector"]',
  ],
} as const

function entryOf(place: keyof typeof ENTRY): HTMLElement | null {
  for (const selector of ENTRY[place]) {
    const element = document.querySelector<HTMLElement>(selector)
    if (element !== null) return element
  }
  return null
}

export function focusSearch(): void {
  const field = entryOf('search')
  field?.focus()
  if (field instanceof HTMLInputElement) field.select()
}

/** Shows the inspector, if hidden, and goes to where a link is typed. */
export function focusLinkField({ ui }: Workspace): void {
  const { panels } = ui.getState()
  const go = (): void =>
    document.querySelector<HTMLElement>('[aria-label="Inspector"] [aria-label="Links"] input[role="combobox"]')?.focus()
  if (panels.inspector) return go()
  ui.setState({ panels: { ...panels, inspector: true } })
  requestAnimationFrame(go)
}

/** Goes to the timeline, which another page may cover. */
export function focusTimeline({ ui, timeline }: Workspace): void {
  if (ui.getState().page === 'timeline') {
    timeline.current?.focus()
    return
  }
  ui.setState({ page: 'timeline' })
  // Covered it cannot have the focus, until the next frame.
  requestAnimationFrame(() => timeline.current?.focus())
}

/** Shows the panel, if hidden or covered by another page, and goes there. */
export function focusPanel({ ui }: Workspace, panel: 'chronology' | 'inspector'): void {
  const { panels, page } = ui.getState()
  const covered = panel === 'chronology' && page !== 'timeline'
  if (panels[panel] && !covered) {
    entryOf(panel)?.focus()
    return
  }
  ui.setState({ panels: { ...panels, [panel]: true }, ...(covered && { page: 'timeline' as const }) })
  // Drawn in the next frame.
  requestAnimationFrame(() => entryOf(panel)?.focus())
}
