import { readFile } from 'node:fs/promises'
import { CALLS } from '../shared/ipc/channels'
import type { Bridge } from '../shared/ipc/bridge'
import { expect, test, type AppDriver } from './app-driver'

const PAGE = 'app://case/index.html'

/** Calls main as the page could, past the types. */
const call = (app: AppDriver, name: string, input: unknown) =>
  app.page.evaluate(
    ([name, input]) => {
      const { docketline } = window as unknown as {
        docketline: { invoke: (name: unknown, input: unknown) => Promise<unknown> }
      }
      return docketline.invoke(name, input)
    },
    [name, input] as const,
  )

test('the page has no Node and three functions of ours', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
    buffer: typeof Reflect.get(window, 'Buffer'),
    electron: typeof Reflect.get(window, 'electron'),
    ours: Object.keys(Reflect.get(window, 'docketline') as Bridge).toSorted(),
  }))
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    buffer: 'undefined',
    electron: 'undefined',
    ours: ['invoke', 'pathForFile', 'subscribe'],
  })
})

test('its process is sandboxed, with a world of its own', async ({ app }) => {
  const preferences = await app.inMain(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in the documentation, nor in the types.
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        getLastWebPreferences.call(contents)
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ])
})

const HOSTILE = [
  'https://example.com/',
  'https://example.com/?app://case/index.html',
  'http://localhost:9/#app://case',
  'app://case.evil/',
  'app://evil/index.html',
  'file:///etc/hostname',
  'data:text/html,<h1>elsewhere</h1>',
  'view-source:app://case/index.html',
  'blob:app://case/0b1c',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'javascript:document.write("elsewhere")',
  'mailto:clerk@example.com',
  'vscode://file/etc/hostname',
]

test('the page goes nowhere, whatever a link in it says', async ({ app }) => {
  app.provokes()
  await app.page.evaluate(() => Reflect.set(window, 'stayed', true))
  for (const address of HOSTILE) {
    await test.step(address, async () => {
      await app.page.evaluate((to) => {
        const link = document.createElement('a')
        link.href = to
        document.body.append(link)
        link.click()
        location.assign(to)
        link.remove()
      }, address)
      // Answered by the same page after the navigation was decided: a round trip through main, and one through the loader.
      await call(app, 'library.list', {})
      expect(await app.page.evaluate(() => fetch('/index.html').then(({ ok }) => ok))).toBe(true)
      expect(app.page.url()).toBe(PAGE)
    })
  }
  expect(await app.page.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true)
  expect(await app.page.textContent('body')).not.toContain('elsewhere')
})

test('about:blank, which Chromium does not ask about, leads back', async ({ app }) => {
  app.provokes()
  await app.page.evaluate(() => location.assign('about:blank')).catch(() => undefined)
  await app.page.waitForURL(PAGE)
  await expect.poll(() => app.log()).toContain('left the page scheme="about:"')
})

test('no window, frame or webview opens', async ({ app }) => {
  app.provokes()
  const opened = await app.page.evaluate(() => window.open('https://example.com/', '_blank') === null)
  expect(opened).toBe(true)
  expect(await app.page.evaluate(() => window.open('app://case/index.html') === null)).toBe(true)
  await app.page.evaluate(async () => {
    for (const name of ['iframe', 'webview', 'object', 'embed']) {
      const element = document.createElement(name)
      element.setAttribute(name === 'object' ? 'data' : 'src', '/index.html')
      document.body.append(element)
    }
    await fetch('/index.html')
  })
  const frames = app.page.frames().filter((frame) => frame !== app.page.mainFrame())
  expect(frames.map((frame) => frame.url()).filter((url) => url.startsWith('app:'))).toEqual([])
  expect(await app.inMain(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('every permission is denied', async ({ launch }) => {
  // With a camera there, so that it is the permission that is missing.
  const app = await launch({ args: ['--use-fake-device-for-media-stream'] })
  const states = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'clipboard-write',
      'persistent-storage',
    ]
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const answers = await app.page.evaluate(async () => ({
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      )
    }),
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }))
  expect(answers).toEqual({ place: 1, notifications: 'denied', camera: 'NotAllowedError' })
})

test('nothing outside the app can be fetched or shown', async ({ app }) => {
  app.provokes()
  const outcome = await app.page.evaluate(async () => {
    const addresses = [
      'file:///etc/hostname',
      'https://example.com/',
      'http://127.0.0.1:9/',
      'app://evil/index.html',
      'data:text/plain,x',
    ]
    const fetched = await Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          () => `${address} was fetched`,
          () => null,
        ),
      ),
    )
    const shown = await new Promise((resolve) => {
      const image = new Image()
      image.addEventListener('load', () => resolve('an image was shown'))
      image.addEventListener('error', () => resolve(null))
      image.src = 'https://example.com/x.png'
    })
    return [...fetched, shown].filter((answer) => answer !== null)
  })
  expect(outcome).toEqual([])
})

test('requests of main itself, past the policy of the page, are refused too', async ({ app }) => {
  app.provokes()
  const refused = await app.inMain(async ({ session }) => {
    const addresses = ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/hostname']
    const fetched = addresses.map((address) =>
      session.defaultSession.fetch(address).then(
        ({ status }) => status,
        (error: Error) => error.message,
      ),
    )
    return Promise.all(fetched)
  })
  expect(refused).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT', 404])
  const log = await app.log()
  expect(log).toContain('request refused scheme="https:" count=1')
  expect(log).not.toContain('example.com')
})

test('our own scheme serves the page and nothing around it', async ({ app }) => {
  const answers = await app.page.evaluate(async () => {
    const paths = ['/index.html', '/%2e%2e%2fmain%2fmain.js', '/..%2f..%2fpackage.json', '/missing.js', '/']
    const responses = await Promise.all(paths.map((path) => fetch(path)))
    const posted = await fetch('/index.html', { method: 'POST' })
    return {
      status: [...responses, posted].map(({ status }) => status),
      sniffing: responses.map(({ headers }) => headers.get('X-Content-Type-Options')),
      policy: responses[0]?.headers.get('Content-Security-Policy') ?? '',
    }
  })
  expect(answers.status).toEqual([200, 404, 404, 404, 200, 404])
  expect(new Set(answers.sniffing)).toEqual(new Set(['nosniff']))
  expect(answers.policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(answers.policy).not.toContain('unsafe')
})

test('script and style from the page itself do not run', async ({ app }) => {
  app.provokes()
  await app.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    const style = document.createElement('style')
    style.textContent = 'body { outline: 3px solid red }'
    document.body.append(script, style)
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">')
  })
  expect(
    await app.page.evaluate(() => [Reflect.get(window, 'ran') ?? null, getComputedStyle(document.body).outlineStyle]),
  ).toEqual([null, 'none'])
  expect(app.complaints.policyViolations.length).toBeGreaterThanOrEqual(2)
})

test('unknown calls and junk are refused with bad-input', async ({ app }) => {
  const badInput = { ok: false, error: expect.objectContaining({ code: 'bad-input' }) }
  for (const name of ['', 'case.delete', 'constructor', '__proto__', 'toString', 'app:invoke']) {
    expect(await call(app, name, {})).toEqual(badInput)
  }
  for (const name of CALLS) {
    for (const junk of [null, 'junk', 7, [], { unexpected: true }, { case: '../../etc' }, { case: 7, rev: -1 }]) {
      expect(await call(app, name, junk), `${name} with ${JSON.stringify(junk)}`).toEqual(badInput)
    }
  }
  expect(await call(app, 'app.openLink', { url: 'file:///etc/hostname' })).toEqual(badInput)
})

test('a link opens outside only after its host was shown', async ({ app }) => {
  await app.stubOpening()
  await app.stubConfirm(0)
  const url = 'https://www.courtlistener.com/docket/67474542/'
  expect(await call(app, 'app.openLink', { url })).toEqual({ ok: true, value: { opened: false } })
  expect(await app.openedLinks()).toEqual([])
  expect(await app.confirmations()).toEqual(['Open www.courtlistener.com in your browser?'])
  await app.stubConfirm(1)
  expect(await call(app, 'app.openLink', { url })).toEqual({ ok: true, value: { opened: true } })
  expect(await app.openedLinks()).toEqual([url])
})

test('starting asks nothing of the network and breaks no rule of the policy', async ({ launch }, testInfo) => {
  const netLog = testInfo.outputPath('network.json')
  const app = await launch({ args: [`--log-net-log=${netLog}`] })
  await call(app, 'library.list', {})
  app.expectNoComplaints()
  expect(await app.log()).not.toContain('refused')
  // Proves that the log below records what it is asked about, and that even main gets no name resolved.
  const lookUp = app.inMain(({ session }) => session.defaultSession.resolveHost('control.example'))
  await expect(lookUp).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  await app.quit()
  // What all of Chromium did, of its own accord as well: every request, every name it looked up, every connection it tried.
  const recorded = await readFile(netLog, 'utf8')
  const found = (pattern: RegExp): string[] => recorded.match(pattern) ?? []
  expect(found(/"(?:https?|wss?|ftp):[^"]*"/g)).toEqual([])
  expect(found(/"host":"[^"]*"/g)).toEqual(['"host":"~NOTFOUND:0"'])
  expect(found(/"address_list":\[[^\]]+\]/g)).toEqual([])
})
