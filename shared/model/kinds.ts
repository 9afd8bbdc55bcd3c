import type { EventKind } from './event'

/**
 * How each kind is named and drawn, on screen and in print alike. Kinds differ in shape as well as in colour:
 * `glyph` is an SVG path in a 16 by 16 box.
 */
export interface KindLook {
  label: string
  plural: string
  glyph: string
}

export const KIND_LOOKS: Record<EventKind, KindLook> = {
  question: {
    label: 'Question',
    plural: 'Questions',
    // a speech bubble with a tail
    glyph: 'M3 2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H8.5L5 15v-3H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  },
  filing: {
    label: 'Filing',
    plural: 'Filings',
    // a sheet with a folded corner
    glyph: 'M3 1h6.5L13 4.5V15H3z',
  },
  order: {
    label: 'Order',
    plural: 'Orders',
    // a diamond, the court's seal
    glyph: 'M8 0.5 15.5 8 8 15.5 0.5 8z',
  },
  hearing: {
    label: 'Hearing',
    plural: 'Hearings',
    // a disc
    glyph: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  },
  context: {
    label: 'Context',
    plural: 'Context',
    // a hexagon
    glyph: 'M4.5 1.5h7L15 8l-3.5 6.5h-7L1 8z',
  },
}
