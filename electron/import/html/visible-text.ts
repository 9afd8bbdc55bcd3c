import { isElement, isUnseen } from './find'
import type { Element, Node } from './parse-page'

/** Tags at which a browser starts a new line. */
const BREAKS = new Set(
  'br p div tr td th table tbody thead h1 h2 h3 h4 h5 h6 hr li ul ol dl dt dd pre center form blockquote'.split(' '),
)
export const breaksLine = (element: Element): boolean => BREAKS.has(element.tagName)

/** White space of any kind, no-break spaces too, as one space; none at the ends. */
export function collapse(text: string): string {
  // Single spaces are left alone: on a long text replacing each by itself takes seconds.
  return text
    .replaceAll('\u200b', ' ')
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

function collect(node: Node, pieces: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value)
  if (!isElement(node) || isUnseen(node)) return
  if (breaksLine(node)) pieces.push('\n')
  for (const child of node.childNodes) collect(child, pieces)
  if (breaksLine(node) && node.tagName !== 'br') pieces.push('\n')
}

/** The text of an element as a reader sees it, on one line; a line break is a space, so that sentences do not run together. */
export function visibleText(element: Element): string {
  const pieces: string[] = []
  collect(element, pieces)
  return collapse(pieces.join(''))
}

/**
 * The text of an element if it is short, else ''. Looks at no more nodes than a short cell has, so that asking this of every
 * cell of deeply nested tables stays cheap.
 */
export function shortText(element: Element): string {
  const pieces: string[] = []
  let left = 40
  const glance = (node: Node): void => {
    left -= 1
    if (left < 0) return
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value.slice(0, 200))
    if (!isElement(node) || isUnseen(node)) return
    if (breaksLine(node)) pieces.push(' ')
    for (const child of node.childNodes) {
      if (left < 0) return
      glance(child)
    }
  }
  glance(element)
  const text = collapse(pieces.join(''))
  return left < 0 || text.length > 80 ? '' : text
}
