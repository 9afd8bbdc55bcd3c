import { CALENDAR, FORMULAS, MARKDOWN, TYPST, WORD } from './document-texts'
import { ADDRESSES, MARKUP } from './page-texts'
import { CONTROL, DIRECTION, LONGEST, PATHS, PROTOTYPE } from './plain-texts'

const FAMILIES = [
  'markup',
  'address',
  'formula',
  'typst',
  'word',
  'calendar',
  'markdown',
  'prototype',
  'direction',
  'control',
  'path',
  'long',
] as const

/** A text that a stranger might put into a docket, a PDF, a file name or a case, and what it tries. */
export interface HostileString {
  family: (typeof FAMILIES)[number]
  text: string
}

const TABLE: Record<HostileString['family'], readonly string[]> = {
  markup: MARKUP,
  address: ADDRESSES,
  formula: FORMULAS,
  typst: TYPST,
  word: WORD,
  calendar: CALENDAR,
  markdown: MARKDOWN,
  prototype: PROTOTYPE,
  direction: DIRECTION,
  control: CONTROL,
  path: PATHS,
  long: LONGEST,
}

/** The corpus that every surface is run through: 300 texts, each different, in a fixed order. */
export const HOSTILE_STRINGS: readonly HostileString[] = FAMILIES.flatMap((family) =>
  TABLE[family].map((text) => ({ family, text })),
)
