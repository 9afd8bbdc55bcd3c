import { readFile } from 'node:fs/promises'
import { previewPage } from '../../../shared/ipc/preview-address'
import type { CustomScheme, Protocol, ProtocolRequest, ProtocolResponse } from 'electron'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import { pageFile, type PageFile } from './page-file'
import { APP_HOST, APP_SCHEME } from './trusted-page'

/** Our own scheme, so that nothing is ever loaded from `file:`. It must be told to Electron before `ready`; it never bypasses the policy. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

const notFound = (): ProtocolResponse => ({
  statusCode: 404,
  headers: { 'X-Content-Type-Options': 'nosniff' },
  data: Buffer.alloc(0),
})

/** A page of the preview as SVG; null where there is none (any more). */
export type PreviewSource = (id: number, page: number) => Promise<string | null>

function previewOf(address: string): { id: number; page: number } | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST ? previewPage(pathname) : null
}

/** The policy holds even where somebody opens the picture as a page: it may show its own shapes and do nothing. */
function pictureAnswer(svg: string | null): ProtocolResponse {
  if (svg === null) return notFound()
  return {
    mimeType: 'image/svg+xml',
    headers: {
      'Content-Type': 'image/svg+xml',
      'Content-Security-Policy': "default-src 'none'; img-src data:; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
    data: Buffer.from(svg),
  }
}

async function fileAnswer({ path, mimeType }: PageFile): Promise<ProtocolResponse> {
  try {
    const data = await readFile(path)
    const headers = {
      'Content-Type': mimeType,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    }
    return { mimeType: mimeType.split(';')[0] ?? mimeType, charset: 'utf-8', headers, data }
  } catch {
    return notFound()
  }
}

/**
 * Serves the page's own files from `root` to `app://case`, the pages of the brief's preview, and nothing else; files of the computer to nobody, not even to main.
 * Works inside an asar archive as well.
 */
export function serveApp(protocol: Protocol, root: string, preview: PreviewSource): void {
  const answer = async ({ method, url }: ProtocolRequest): Promise<ProtocolResponse> => {
    if (method !== 'GET') return notFound()
    const shown = previewOf(url)
    if (shown !== null) return pictureAnswer(await preview(shown.id, shown.page))
    const file = pageFile(root, url)
    return file === null ? notFound() : await fileAnswer(file)
  }
  protocol.handle('file', () => new Response(null, { status: 404 }))
  // Not `protocol.handle`: that has Node read undici, for its `Request`, which holds the first page up by 30 ms.
  protocol.registerBufferProtocol(APP_SCHEME, (request, respond) => {
    void answer(request).then(respond)
  })
}
