import type { CiteStyle } from '../../../shared/citations/cite-style'
import type { CaseDocument } from '../../../shared/document'
import { numberedEvents } from '../chronology-order'
import { eventCites } from '../event-cites'
import { textPrinter } from '../printable-text'
import { questionsPart } from '../questions-presented'
import { sourceIndex } from '../source-index'
import { legalDate } from './made-up-case'

/** What the parts of a brief are made with, for a typeface that has every letter. */
export function briefContext(document: CaseDocument, style: CiteStyle = 'ecf') {
  const print = textPrinter(() => true)
  const events = numberedEvents(document)
  const sources = sourceIndex(events, document, print)
  const cites = eventCites(document, style, sources, print)
  const today = legalDate('2025-07-01')
  const questions = questionsPart(events, { document, cites, print, today })
  return { document, events, print, sources, cites, questions, today }
}

/** Words as a reader has them, whatever the kind of their spaces. */
export const read = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '')
