import { isAbsolute, join, relative } from 'node:path'
import { APP_HOST, APP_SCHEME } from './trusted-page'

/** What the page is made of. A file of any other kind is not served, whatever lies in the folder. */
const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['ttf', 'font/ttf'],
])

export interface PageFile {
  path: string
  mimeType: string
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/**
 * The file under `root` that an address of our page names, or null where it names none: another host, a path that leads out of the
 * folder however it is encoded, or a kind of file that a page is not made of. It does not look whether the file exists.
 */
export function pageFile(root: string, address: string): PageFile | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST || url.username !== '' || url.password !== '')
    return null
  const named = decodedPath(url.pathname)
  // A colon is a drive or an alternate stream on Windows, a backslash a separator there; our own file names have neither.
  if (named === null || /[\0\\:]/.test(named)) return null
  const path = join(root, named === '' || named.endsWith('/') ? `${named}index.html` : named)
  const inside = relative(root, path)
  // Not `startsWith(root)`: that also admits `root-evil`.
  if (inside === '' || isAbsolute(inside) || inside.split(/[/\\]/).includes('..')) return null
  const mimeType = MIME_TYPES.get(/\.([a-z0-9]+)$/.exec(inside)?.[1] ?? '')
  return mimeType === undefined ? null : { path, mimeType }
}
