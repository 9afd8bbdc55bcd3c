import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, elementsNamed, isElement } from '../html/find'
import type { Element } from '../html/parse-page'
import { visibleText } from '../html/visible-text'

/** A cell at the right that holds nothing but marks, each in a span of its own. */
function marksIn(cell: Element): string[] {
  const inner = cell.childNodes.filter(isElement)
  if (attribute(cell, 'align') !== 'right' || inner.length === 0) return []
  if (inner.some((element) => element.tagName !== 'span' || element.childNodes.some(isElement))) return []
  const marks = inner.map(visibleText)
  return marks.every((mark) => mark !== '' && mark.length <= 40) ? marks : []
}

/** How the court marks the case, from the row above its title: "CLOSED", "TYPE-E", "CAT B". */
export function flagsOf(page: DefaultTreeAdapterTypes.Document): string[] {
  for (const cell of elementsNamed(page, 'td')) {
    const marks = marksIn(cell)
    if (marks.length > 0) return marks
  }
  return []
}
