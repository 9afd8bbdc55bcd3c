import type { EventKind } from '../../shared/model/event'
import { KIND_LOOKS } from '../../shared/model/kinds'

/** The shape of a kind in its colour. Decoration: the kind's name must stand beside it or in the label of what it is in. */
export function KindGlyph({ kind, size = 14 }: { kind: EventKind; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={KIND_LOOKS[kind].glyph} fill={`var(--${kind})`} />
    </svg>
  )
}
