import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type AppDriver, type LaunchOptions } from './app-driver'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const KEY = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
/** What the "package" of the next version is: a program that does nothing, since the updater starts it once. */
const NEXT = Buffer.from(`#!/bin/sh\n# ${'next version '.repeat(100_000)}\nexit 0\n`)
const NAME = 'Docketline-99.0.0.AppImage'

/** The list of a feed that offers `content` as version 99. */
const listOf = (content: Buffer): Buffer => {
  const sha512 = createHash('sha512').update(content).digest('base64')
  return Buffer.from(
    `version: 99.0.0\nfiles:\n  - url: ${NAME}\n    sha512: ${sha512}\n    size: ${content.length}\npath: ${NAME}\nsha512: ${sha512}\nreleaseDate: '2026-11-25T00:00:00.000Z'\n`,
  )
}

/** A feed on this computer, and what it was asked for. */
async function startFeed() {
  const files = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    asked.push(name)
    const content = files.get(name)
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Length': content?.length ?? 0 }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const offer = (list: Buffer, content: Buffer, signature: Buffer = sign(null, list, privateKey)): void => {
    files.set('latest-linux.yml', list)
    files.set('latest-linux.yml.sig', Buffer.from(signature.toString('base64')))
    files.set(NAME, content)
  }
  return { address: `http://127.0.0.1:${port}/`, asked, offer, close: () => server.close() }
}

type Feed = Awaited<ReturnType<typeof startFeed>>

const test = base.extend<{ feed: Feed; installed: { app: AppDriver; appImage: string } }>({
  // Playwright reads the names of the fixtures off the pattern, so it must be one even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  feed: async ({}, use) => {
    const feed = await startFeed()
    await use(feed)
    feed.close()
  },
  installed: async ({ launch }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-appimage-'))
    const appImage = join(folder, 'Docketline.AppImage')
    await writeFile(appImage, '#!/bin/sh\nexit 0\n')
    await chmod(appImage, 0o755)
    // As the runtime of an AppImage says where it lies, and with a cache of its own for what is downloaded.
    const options: LaunchOptions = {
      env: { APPIMAGE: appImage, XDG_CACHE_HOME: join(folder, 'cache'), DOCKETLINE_UPDATE_PUBLIC_KEY: KEY },
    }
    await use({ app: await launch(options), appImage })
    await rm(folder, { recursive: true })
  },
})

test.skip(process.platform !== 'linux', 'what is put in place here is an AppImage')

const dialog = (app: AppDriver) => app.page.getByRole('dialog', { name: 'Updates' })

async function turnOn(app: AppDriver, address: string): Promise<void> {
  await app.waitForSaved()
  await app.commandFromMenu('help.updates')
  await dialog(app).getByLabel('Address for updates').fill(address)
  await dialog(app).getByRole('button', { name: 'Turn on and look' }).click()
}

test('nothing is asked of anybody before updates are turned on', async ({ installed: { app }, feed }) => {
  await app.waitForSaved()
  await app.commandFromMenu('help.updates')
  await expect(dialog(app)).toContainText('until you turn them on')
  await app.relaunch()
  await app.waitForSaved()
  expect(feed.asked).toEqual([])
})

test('an update is found, downloaded with progress, and put in place at quitting only', async ({ installed, feed }) => {
  const { app, appImage } = installed
  const before = await readFile(appImage)
  feed.offer(listOf(NEXT), NEXT)
  await turnOn(app, feed.address)
  await expect(dialog(app)).toContainText('Version 99.0.0 is there')
  expect(feed.asked).not.toContain(NAME)
  await dialog(app).getByRole('button', { name: 'Download' }).click()
  await expect(dialog(app)).toContainText('put in place when you quit')
  expect(await readFile(appImage)).toEqual(before)
  await app.quit()
  expect(await readFile(appImage)).toEqual(NEXT)
})

test('once turned on, the next start looks by itself and says what it found; turned off in Settings, none does', async ({
  installed: { app },
  feed,
}) => {
  const settings = () => app.page.getByRole('dialog', { name: 'Settings' })
  const box = () => settings().getByRole('checkbox', { name: /Look for updates/ })
  await app.waitForSaved()
  await app.commandFromMenu('app.settings')
  await expect(box()).not.toBeChecked()
  await box().click()
  await dialog(app).getByLabel('Address for updates').fill(feed.address)
  await dialog(app).getByRole('button', { name: 'Turn on and look' }).click()
  await expect(dialog(app)).toContainText('could not be reached')

  await test.step('the next start', async () => {
    feed.offer(listOf(NEXT), NEXT)
    feed.asked.length = 0
    await app.relaunch()
    await expect(app.page.getByText('Version 99.0.0 of Docketline is there')).toBeVisible()
    expect(feed.asked.toSorted()).toEqual(['latest-linux.yml', 'latest-linux.yml.sig'])
    await app.commandFromMenu('app.settings')
    await expect(settings()).toContainText('Version 99.0.0 is there')
    await expect(box()).toBeChecked()
  })

  await test.step('turned off', async () => {
    await box().click()
    await expect(settings()).toContainText('nothing of any network')
    feed.asked.length = 0
    await app.relaunch()
    await app.waitForSaved()
    await app.commandFromMenu('app.settings')
    await expect(box()).not.toBeChecked()
    expect(feed.asked).toEqual([])
  })
})

test('a list that somebody changed is refused, and nothing is downloaded', async ({ installed: { app }, feed }) => {
  const honest = listOf(NEXT)
  const evil = Buffer.from('#!/bin/sh\necho evil\n')
  feed.offer(listOf(evil), evil, sign(null, honest, privateKey))
  await turnOn(app, feed.address)
  await expect(dialog(app)).toContainText('not signed by the makers')
  expect(feed.asked).not.toContain(NAME)
})

test('a list without a signature is refused', async ({ installed: { app }, feed }) => {
  feed.offer(listOf(NEXT), NEXT, Buffer.alloc(0))
  await turnOn(app, feed.address)
  await expect(dialog(app)).toContainText('not signed by the makers')
  expect(feed.asked).not.toContain(NAME)
})

test('a package that is not the one in the signed list is thrown away', async ({ installed, feed }) => {
  const { app, appImage } = installed
  const before = await readFile(appImage)
  feed.offer(listOf(NEXT), Buffer.concat([NEXT.subarray(0, -1), Buffer.from('!')]))
  await turnOn(app, feed.address)
  await dialog(app).getByRole('button', { name: 'Download' }).click()
  await expect(dialog(app)).toContainText('thrown away')
  await app.quit()
  expect(await readFile(appImage)).toEqual(before)
})

test('only https may be asked', async ({ installed: { app } }) => {
  await turnOn(app, 'http://updates.example/')
  await expect(dialog(app)).toContainText('must begin with https')
})
