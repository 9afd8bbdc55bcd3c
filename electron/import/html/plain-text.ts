import { isElement } from './find'
import { parsePage } from './parse-page'
import { collapse, visibleText } from './visible-text'

/**
 * Docket text from a source that may hold markup or entities (`&#36;`, `<i>`), as plain text on one line. A text that
 * cannot be markup is only collapsed.
 */
export function plainText(text: string): string {
  if (!/<[a-z/!?]|&#?\w+;/i.test(text)) return collapse(text)
  const page = parsePage(text)
  if (!page.ok) return collapse(text)
  const root = page.value.childNodes.find(isElement)
  return root === undefined ? collapse(text) : visibleText(root)
}
