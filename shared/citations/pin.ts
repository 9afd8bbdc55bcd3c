/** Where in a document: what a reader looks up in the paper itself, and the page of the whole record that some courts stamp. */
export interface Pin {
  /** Pages, paragraphs, lines or words, as they follow a name: "3-5", "¶ 14", "45:3-12"; empty where the whole is meant. */
  place: string
  /** "412" of "PageID.412"; null where none was taken down. */
  pageId: string | null
}

const PAGE_ID = /[,;(]?\s*PageID\s*(?:\.|#:?|:)?\s*(\d+(?:[-–]\d+)?)\s*\)?/iu
const PAGES = /^\d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*$/u

/** Reads a pin as people write it: "at 3", "p. 3", "pp. 3-5", "para 14", "3, PageID.412". */
export function readPin(text: string): Pin {
  const pageId = PAGE_ID.exec(text)?.[1] ?? null
  const place = text
    .replace(PAGE_ID, '')
    .trim()
    .replace(/^(?:at\s+|pages?\s+|pp?\.\s*)(?=\d)/iu, '')
    .replace(/^(?:paras?\.?|paragraphs?)\s+(?=\d)/iu, (word) => (/s\b/iu.test(word) ? '¶¶ ' : '¶ '))
  return { place, pageId }
}

/** The place as it follows a document's name: pages take "at" ("3" is " at 3"), while "¶ 14", "45:3-12" and words stand as they are. */
export function placeAfterName(place: string): string {
  if (place === '') return ''
  return PAGES.test(place) ? ` at ${place}` : ` ${place}`
}
