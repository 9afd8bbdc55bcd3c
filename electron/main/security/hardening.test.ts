import type { App, Session, WebContents } from 'electron'
import { expect, it, vi } from 'vitest'
import { hardenContents, hardenSession } from './hardening'
import { trustedPage } from './trusted-page'

const page = trustedPage(undefined, true)
const log = vi.fn()

type Listener = (...given: never[]) => void

/** Stands in for what Electron emits on; keeps the listeners so that a test can play Electron. */
function emitter() {
  const listeners = new Map<string, Listener>()
  return { listeners, on: (name: string, listener: Listener) => void listeners.set(name, listener) }
}

function hardenedSession() {
  const { on, listeners } = emitter()
  const given = {
    setPermissionRequestHandler: vi.fn<Session['setPermissionRequestHandler']>(),
    setPermissionCheckHandler: vi.fn<Session['setPermissionCheckHandler']>(),
    setDevicePermissionHandler: vi.fn<Session['setDevicePermissionHandler']>(),
    setSpellCheckerDictionaryDownloadURL: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    on,
  }
  hardenSession(given as unknown as Session, page, log)
  return { ...given, listeners }
}

function hardenedContents() {
  const app = emitter()
  hardenContents(app as unknown as App, page, log)
  const contents = { ...emitter(), setWindowOpenHandler: vi.fn<WebContents['setWindowOpenHandler']>() }
  app.listeners.get('web-contents-created')?.({} as never, contents as never)
  return contents
}

const HOSTILE = [
  'https://example.com/',
  'https://example.com/?app://case/index.html',
  'https://app.case/',
  'app://case.evil/index.html',
  'app://case@evil/index.html',
  'app://evil@case/index.html',
  'APP://CASE.evil/',
  'file:///etc/passwd',
  'file://server/share/x.hta',
  '\\\\server\\share\\x.exe',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://case/1',
  'view-source:app://case/index.html',
  'ms-officecmd:{}',
  'search-ms:query=x&crumb=location:\\\\evil',
  'vscode://file/etc/passwd',
  'devtools://devtools/bundled/inspector.html',
  'about:blank',
  'not an address',
  '',
]

it('denies every permission where it is requested, where it is checked, and for devices', () => {
  const session = hardenedSession()
  const answer = vi.fn()
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'hid',
    'unknown',
  ])
    session.setPermissionRequestHandler.mock.lastCall?.[0]?.({} as never, permission as never, answer, {} as never)
  expect(answer.mock.calls).toEqual(Array.from({ length: 7 }, () => [false]))
  expect(session.setPermissionCheckHandler.mock.lastCall?.[0]?.(null, 'media', page.origin, {} as never)).toBe(false)
  expect(session.setDevicePermissionHandler.mock.lastCall?.[0]?.({} as never)).toBe(false)
})

it.each(HOSTILE)('lets no page or frame go to %j', (url) => {
  const contents = hardenedContents()
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    const event = { url, preventDefault: vi.fn() }
    contents.listeners.get(name)?.(event as never)
    expect(event.preventDefault, name).toHaveBeenCalledOnce()
  }
})

it.each([...HOSTILE, page.url])('opens no window for %j', (url) => {
  const open = hardenedContents().setWindowOpenHandler.mock.lastCall?.[0]
  expect(open?.({ url } as never)).toEqual({ action: 'deny' })
})

it('attaches no webview', () => {
  const event = { preventDefault: vi.fn() }
  hardenedContents().listeners.get('will-attach-webview')?.(event as never)
  expect(event.preventDefault).toHaveBeenCalledOnce()
})

it.each(HOSTILE)('cancels any request for %j', (url) => {
  const [listen] = hardenedSession().webRequest.onBeforeRequest.mock.lastCall ?? []
  const answer = vi.fn()
  listen({ url }, answer)
  expect(answer).toHaveBeenCalledWith({ cancel: true })
})

it('lets our own page be asked for, and gone to', () => {
  const [listen] = hardenedSession().webRequest.onBeforeRequest.mock.lastCall ?? []
  const answer = vi.fn()
  listen({ url: page.url }, answer)
  expect(answer).toHaveBeenCalledWith({ cancel: false })
  const event = { url: page.url, preventDefault: vi.fn() }
  hardenedContents().listeners.get('will-navigate')?.(event as never)
  expect(event.preventDefault).not.toHaveBeenCalled()
})

it('downloads nothing', () => {
  const event = { preventDefault: vi.fn() }
  const item = { getURL: () => 'https://example.com/x.exe' }
  hardenedSession().listeners.get('will-download')?.(event as never, item as never)
  expect(event.preventDefault).toHaveBeenCalledOnce()
})
