export const APP_SCHEME = 'app'
export const APP_HOST = 'case'

/** Where the window's page comes from: our own scheme, or electron-vite's server while developing. */
export interface TrustedPage {
  /** Exactly what the origin of the page must be: `app://case`, or the server's. */
  origin: string
  url: string
  development: boolean
}

/** The page to load and trust. `developmentServer` is believed only in an app that is not packaged. */
export function trustedPage(developmentServer: string | undefined, packaged: boolean): TrustedPage {
  if (!packaged && developmentServer !== undefined && URL.canParse(developmentServer)) {
    const { origin } = new URL(developmentServer)
    return { origin, url: `${origin}/`, development: true }
  }
  const origin = `${APP_SCHEME}://${APP_HOST}`
  return { origin, url: `${origin}/index.html`, development: false }
}

/**
 * Whether an address is on the trusted origin. It is parsed, never searched: `https://x/?app://case` is not ours. `URL.origin` is
 * `null` for schemes that are not the web's, hence scheme and host; one with a user name in it is never ours.
 */
export function isOnOrigin(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return username === '' && password === '' && `${protocol}//${host}` === origin
}

/** The part of Electron's `WebFrameMain` that the check needs. */
export interface SenderFrame {
  readonly origin: string
  readonly url: string
  readonly parent: object | null
  readonly detached?: boolean
}

/**
 * Whether a call came from our page itself: the main frame of our window, on exactly our origin. The address is checked beside the
 * origin because `about:blank` inherits the origin of what opened it.
 */
export function isTrustedSender(frame: SenderFrame | null, origin: string): boolean {
  if (frame === null) return false
  try {
    return frame.parent === null && frame.detached !== true && frame.origin === origin && isOnOrigin(frame.url, origin)
  } catch {
    // Electron throws for a frame that is gone by the time it is looked at.
    return false
  }
}
