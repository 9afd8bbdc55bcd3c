import type { CaseDocument } from '../document'
import { caseTexts, type TextPlace } from './case-texts'

/**
 * A brief prints no more characters than these of one text, and says there that it goes on: they fill several pages, and a text as long
 * as a book would keep everything else from being read, or set.
 */
export const PRINTED_CHARACTERS = 20_000

/** A text of which a brief prints only the beginning. */
export interface LongText {
  place: TextPlace
  /** All of its characters. */
  length: number
}

/** The texts that are too long to be printed whole, in a fixed order. */
export const longTexts = (document: CaseDocument): LongText[] =>
  [...caseTexts(document)]
    .filter(([, text]) => text.length > PRINTED_CHARACTERS)
    .map(([place, { length }]) => ({ place, length }))
