import { EVENT_KINDS, type EventKind } from '../../shared/model/event'

export type KindColours = Record<EventKind, { ink: string; soft: string }>

/** The style sheet's colours of the kinds as a canvas can use them: `light-dark()` is resolved by probe elements. */
export function readKindColours(): KindColours {
  const probes = EVENT_KINDS.map((kind) => ({ kind, ink: probeOf(kind), soft: probeOf(`${kind}-soft`) }))
  // All at once, so that the page is styled once for them.
  const elements = probes.flatMap(({ ink, soft }) => [ink, soft])
  document.body.append(...elements)
  const colours = probes.map(({ kind, ink, soft }) => [kind, { ink: colourOf(ink), soft: colourOf(soft) }] as const)
  for (const element of elements) element.remove()
  return Object.fromEntries(colours) as KindColours
}

function probeOf(name: string): HTMLElement {
  const probe = document.createElement('i')
  probe.style.color = `var(--${name})`
  return probe
}

const colourOf = (probe: HTMLElement): string => getComputedStyle(probe).color
