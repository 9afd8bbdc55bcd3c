import { EVENT_KINDS, type EventKind } from '../../shared/model/event'

export type KindColours = Record<EventKind, { ink: string; soft: string }>

/** The style sheet's colours of the kinds as a canvas can use them: `light-dark()` is resolved by a probe element. */
export function readKindColours(): KindColours {
  const probe = document.createElement('i')
  document.body.append(probe)
  const resolve = (name: string): string => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(
    EVENT_KINDS.map((kind) => [kind, { ink: resolve(kind), soft: resolve(`${kind}-soft`) }]),
  ) as KindColours
  probe.remove()
  return colours
}
