/** Under which the pages of the preview are served on the page's own host. */
const PREVIEW_PATH = /^\/preview\/(\d{1,15})\/(\d{1,6})\.svg$/

/** Where a page of a preview can be had as a picture. Absolute, so that a page from a development server finds it too. */
export const previewAddress = (id: number, page: number): string => `app://case/preview/${id}/${page}.svg`

/** Which page of which preview a path means; null where it means none. */
export function previewPage(pathname: string): { id: number; page: number } | null {
  const [, id, page] = PREVIEW_PATH.exec(pathname) ?? []
  return id === undefined || page === undefined ? null : { id: Number(id), page: Number(page) }
}
