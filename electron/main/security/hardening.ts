import type { App, Session, WebContents } from 'electron'
import type { Log } from '../log'
import { developmentPolicy } from './content-security-policy'
import { APP_HOST, APP_SCHEME, isOnOrigin, type TrustedPage } from './trusted-page'

/** Logs what was refused: its scheme and the count so far, never the address. A flood is thinned to powers of two. */
function refusals(log: Log): (what: string, address: string) => void {
  const counts = new Map<string, number>()
  return (what, address) => {
    const scheme = URL.canParse(address) ? new URL(address).protocol : 'none'
    const count = (counts.get(what + scheme) ?? 0) + 1
    counts.set(what + scheme, count)
    if (Number.isInteger(Math.log2(count))) log(what, { scheme, count })
  }
}

/** Denies the session everything but our own page: permissions, devices, downloads, and any request to elsewhere. */
export function hardenSession(session: Session, page: TrustedPage, log: Log): void {
  const refused = refusals(log)
  // Electron grants every permission unless told otherwise, and asks in three places (security tutorial, point 5).
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event, item) => {
    refused('download refused', item.getURL())
    event.preventDefault()
  })
  // Chromium would fetch dictionaries from a server, even for a spell checker that is off.
  session.setSpellCheckerDictionaryDownloadURL(`${page.origin}/no-dictionaries/`)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  refuseForeignRequests(session, page, refused)
  if (page.development) addDevelopmentPolicy(session, page.origin)
}

function refuseForeignRequests(
  session: Session,
  page: TrustedPage,
  refused: (what: string, address: string) => void,
): void {
  const origins = page.development
    ? [page.origin, page.origin.replace(/^http/, 'ws'), 'devtools://devtools', `${APP_SCHEME}://${APP_HOST}`]
    : [page.origin]
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const ours = origins.some((origin) => isOnOrigin(url, origin))
    if (!ours) refused('request refused', url)
    answer({ cancel: !ours })
  })
}

function addDevelopmentPolicy(session: Session, serverOrigin: string): void {
  session.webRequest.onHeadersReceived({ urls: [`${serverOrigin}/*`] }, ({ responseHeaders }, answer) => {
    answer({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [developmentPolicy(serverOrigin)] } })
  })
}

/** Holds every page the app will ever make to our own address: no navigation away, no new window, no webview. */
export function hardenContents(app: App, page: TrustedPage, log: Log): void {
  const refused = refusals(log)
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { preventDefault: () => void; url: string }): void => {
      if (isOnOrigin(event.url, page.origin)) return
      refused('navigation refused', event.url)
      event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => {
      refused('webview refused', '')
      event.preventDefault()
    })
    contents.setWindowOpenHandler(({ url }) => {
      refused('window refused', url)
      return { action: 'deny' }
    })
    returnFromBlank(contents, page, refused)
  })
}

/** Chromium goes to `about:blank` without asking any of the above; nothing lives there, so it only needs to lead back. */
function returnFromBlank(
  contents: WebContents,
  page: TrustedPage,
  refused: (what: string, address: string) => void,
): void {
  contents.on('did-navigate', (_navigated, url) => {
    if (contents.getType() !== 'window' || isOnOrigin(url, page.origin)) return
    refused('left the page', url)
    contents.loadURL(page.url).catch(() => refused('page not loaded', page.url))
  })
}
