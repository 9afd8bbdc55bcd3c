import { readFile } from 'node:fs/promises'
import type { CustomScheme, Protocol } from 'electron'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import { pageFile } from './page-file'
import { APP_SCHEME } from './trusted-page'

/** Our own scheme, so that nothing is ever loaded from `file:`. It must be told to Electron before `ready`; it never bypasses the policy. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

const notFound = (): Response => new Response(null, { status: 404, headers: { 'X-Content-Type-Options': 'nosniff' } })

/**
 * Serves the page's own files from `root` to `app://case`, and nothing else; files of the computer to nobody, not even to main.
 * Works inside an asar archive as well.
 */
export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle('file', notFound)
  protocol.handle(APP_SCHEME, async (request) => {
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
