/** Between two pages, in pixels. */
export const PAGE_GAP = 16

/** The elements of the pages in a scroller, in order. */
export const pageElements = (scroller: HTMLElement | null): HTMLElement[] =>
  scroller === null ? [] : [...scroller.querySelectorAll<HTMLElement>('[data-page]')]

/** The page that most of the upper half shows. */
export function pageInSight(scroller: HTMLElement | null): number {
  if (scroller === null) return 0
  const middle = scroller.scrollTop + scroller.clientHeight / 2.5
  const index = pageElements(scroller).findLastIndex(({ offsetTop }) => offsetTop <= middle)
  return Math.max(index, 0)
}

export function scrollToPage(scroller: HTMLElement | null, page: number): void {
  const pages = pageElements(scroller)
  const element = pages[Math.min(Math.max(page, 0), pages.length - 1)]
  if (element !== undefined) scroller?.scrollTo({ top: element.offsetTop - PAGE_GAP })
}

/** Puts a place of a page, in pixels from its top, at a third of the height. */
export function scrollToPlace(scroller: HTMLElement | null, page: number, top: number): void {
  const element = pageElements(scroller)[page]
  if (scroller === null || element === undefined) return
  scroller.scrollTo({ top: element.offsetTop + top - scroller.clientHeight / 3 })
}
