import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Element, Node } from './parse-page'

export const isElement = (node: Node): node is Element => 'tagName' in node

/** Text of these is never shown by a browser. */
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'iframe', 'noscript', 'select', 'textarea', 'title'])
export const isUnseen = (element: Element): boolean => UNSEEN.has(element.tagName)

/** Every element under `root`, in document order. The depth of a parsed page is capped, so recursion is safe. */
export function* elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

/** Collects the elements with this tag under `root`, in document order. */
export function elementsNamed(root: DefaultTreeAdapterTypes.ParentNode, tag: string, into: Element[] = []): Element[] {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue
    if (child.tagName === tag) into.push(child)
    elementsNamed(child, tag, into)
  }
  return into
}

/** The value of an attribute, or '' where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: Element): Element[] {
  const sections = table.childNodes.filter(isElement)
  return sections.flatMap((section) =>
    section.tagName === 'tr'
      ? [section]
      : section.childNodes.filter(isElement).filter((element) => element.tagName === 'tr'),
  )
}

/** The cells of a row, heads and data alike: CM/ECF mixes them. */
export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter((element) => element.tagName === 'td' || element.tagName === 'th')
}
