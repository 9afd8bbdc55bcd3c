import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'
import { startAgain } from './start-again'

const boundsOf = (app: AppDriver) =>
  app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getBounds()))
const askToQuit = (app: AppDriver) => app.inMain(({ app }) => app.quit())

test('the window opens where it was left', async ({ app }) => {
  const left = { x: 150, y: 90, width: 1100, height: 700 }
  await app.inMain(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left)
  await expect.poll(() => boundsOf(app)).toEqual([left])
  await app.relaunch()
  expect(await boundsOf(app)).toEqual([left])
})

test('a second start brings the first one forward, and says so when it wants another library', async ({ app }) => {
  await app.stubConfirm(0)
  expect(await startAgain(app, '--library', app.library)).toBe(0)
  expect(await startAgain(app, '--library', join(app.userData, 'elsewhere'))).toBe(0)
  await expect.poll(() => app.confirmations()).toEqual(['Docketline is open already, with another library.'])
  expect(await boundsOf(app)).toHaveLength(1)
})

test('a window that crashed opens again at what was saved', async ({ app }) => {
  await app.waitForSaved()
  await app.commandFromMenu('event.newFiling')
  await expect(app.page.getByText('92 events')).toBeVisible()
  await app.waitForSaved()
  await app.stubConfirm(0)
  await app.useNewWindow(() =>
    app.inMain(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer()),
  )
  await app.waitForSaved()
  await expect(app.page.getByText('92 events')).toBeVisible()
  expect(await app.confirmations()).toEqual(['The window of Docketline stopped working.'])
  expect(await boundsOf(app)).toHaveLength(1)
})

test('a new window measures letters in the font that it shows them in, from the first on', async ({ app }) => {
  await app.page.context().addInitScript(() => {
    const measure = CanvasRenderingContext2D.prototype.measureText
    CanvasRenderingContext2D.prototype.measureText = function (text: string) {
      performance.mark(document.fonts.check(this.font) ? 'measured in its font' : 'measured in another')
      return measure.call(this, text)
    }
  })
  await app.stubConfirm(0)
  // A process of its own, which has no font yet.
  await app.useNewWindow(() =>
    app.inMain(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer()),
  )
  await app.waitForSaved()
  const times = (name: string): Promise<number> =>
    app.page.evaluate((mark) => performance.getEntriesByName(mark).length, name)
  await expect.poll(() => times('measured in its font')).toBeGreaterThan(20)
  expect(await times('measured in another')).toBe(0)
})

test('the menu names what can be undone', async ({ app }) => {
  await app.waitForSaved()
  expect(await app.menuItem('edit.undo')).toEqual({ label: 'Undo', enabled: false })
  await app.commandFromMenu('event.newFiling')
  await expect.poll(() => app.menuItem('edit.undo')).toEqual({ label: expect.stringMatching(/^Undo ./), enabled: true })
  await app.commandFromMenu('edit.undo')
  await expect.poll(() => app.menuItem('edit.redo')).toEqual({ label: expect.stringMatching(/^Redo ./), enabled: true })
})

test('quitting with changes that the disk refuses asks first, and keeps open by default', async ({ app }) => {
  await app.waitForSaved()
  for (const name of await readdir(app.library)) await rm(join(app.library, name), { recursive: true })
  await app.commandFromMenu('event.newFiling')
  await expect(app.page.getByTestId('save-state')).not.toHaveText(/^Saved/)
  await app.stubConfirm(0)
  await askToQuit(app)
  await expect.poll(() => app.confirmations()).toEqual(['1 change is not saved.'])
  await expect(app.page.getByText('92 events')).toBeVisible()
  const gone = app.electron.waitForEvent('close')
  await app.stubConfirm(1)
  await askToQuit(app).catch(() => undefined)
  await gone
})

test('a window that hangs does not keep the user from quitting', async ({ app }) => {
  await app.waitForSaved()
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0)
  })
  const gone = app.electron.waitForEvent('close')
  await app.stubConfirm(1)
  await askToQuit(app).catch(() => undefined)
  await gone
})
