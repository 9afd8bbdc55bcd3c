import { readFile } from 'node:fs/promises'
import { previewPage } from '../../../shared/ipc/preview-address'
import type { CustomScheme, Protocol } from 'electron'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import { pageFile } from './page-file'
import { APP_HOST, APP_SCHEME } from './trusted-page'

/** Our own scheme, so that nothing is ever loaded from `file:`. It must be told to Electron before `ready`; it never bypasses the policy. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

const notFound = (): Response => new Response(null, { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' } })

/** A page of the preview as SVG; null where there is none (any more). */
export type PreviewSource = (id: number, page: number) => Promise<string | null>

function previewOf(address: string): { id: number; page: number } | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST ? previewPage(pathname) : null
}

/** The policy holds even where somebody opens the picture as a page: it may show its own shapes and do nothing. */
function pictureAnswer(svg: string | null): Response {
  if (svg === null) return notFound()
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Content-Security-Policy': "default-src 'none'; img-src data:; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

/**
 * Serves the page's own files from `root` to `app://case`, the pages of the brief's preview, and nothing else; files of the computer to nobody, not even to main.
 * Works inside an asar archive as well.
 */
export function serveApp(protocol: Protocol, root: string, preview: PreviewSource): void {
  protocol.handle('file', notFound)
  protocol.handle(APP_SCHEME, async (request) => {
    const shown = request.method === 'GET' ? previewOf(request.url) : null
    if (shown !== null) return pictureAnswer(await preview(shown.id, shown.page))
    const file = request.method === 'GET' ? pageFile(root, request.url) : null
    if (file === null) return notFound()
    try {
      return new Response(await readFile(file.path), {
        headers: {
          'Content-Type': file.mimeType,
          'Content-Security-Policy': CONTENT_SECURITY_POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return notFound()
    }
  })
}
