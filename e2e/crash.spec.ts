import { expect, test, type AppDriver } from './app-driver'

const TITLE = 'Sealed affidavit of the informant'

/** Adds a filing whose title must never leave the case. */
async function addFiling(app: AppDriver): Promise<number> {
  await app.waitForSaved()
  await app.commandFromMenu('event.newFiling')
  const title = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')
  await title.fill(TITLE)
  await title.press('Enter')
  await expect(app.page.getByText('92 events')).toBeVisible()
  await app.waitForSaved()
  const [, revision] = /revision (\d+)/.exec((await app.page.getByTestId('save-state').textContent()) ?? '') ?? []
  return Number(revision)
}

const clipboard = (app: AppDriver) => app.inMain(({ clipboard }) => clipboard.readText())

/** Crashes the main process itself, natively. */
async function crashMain(app: AppDriver): Promise<void> {
  const gone = app.electron.waitForEvent('close')
  await app.electron.evaluate(() => process.crash()).catch(() => undefined)
  await gone
}

test('after a crash of the main process the case is open again at the last confirmed revision', async ({ app }) => {
  const revision = await addFiling(app)
  await crashMain(app)
  await app.relaunch()
  await app.waitForSaved()
  await expect(app.page.getByText('92 events')).toBeVisible()
  const notice = app.page.getByRole('region', { name: 'Notices' })
  await expect(notice).toContainText('ended without warning')
  await expect(notice).toContainText(`revision ${revision}`)
  await notice.getByRole('button', { name: 'Copy details' }).click()
  await expect.poll(() => clipboard(app)).toContain('the run before ended badly')
  const details = await clipboard(app)
  expect(details).toMatch(/^Docketline \d/)
  expect(details).toMatch(/Electron \d.*Chromium \d.*Node \d/)
  expect(details).not.toContain('informant')
  expect(details).not.toContain('Binance')
})

test('after an orderly end nothing is said', async ({ app }) => {
  await app.waitForSaved()
  await app.relaunch()
  await app.waitForSaved()
  await expect(app.page.getByText('ended without warning')).toHaveCount(0)
})

test('a window that crashed gives its details, then opens again where it was', async ({ app }) => {
  await addFiling(app)
  // The first time "Copy details", then "Open again".
  await app.inMain(({ dialog }) => {
    const answers = [1, 0]
    dialog.showMessageBox = () => Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false })
  })
  await app.useNewWindow(() =>
    app.inMain(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer()),
  )
  await app.waitForSaved()
  await expect(app.page.getByText('92 events')).toBeVisible()
  expect(await clipboard(app)).toContain('window process gone')
})

test('a bug in the main process is told, and its details have the stack and no text of the case', async ({ app }) => {
  await addFiling(app)
  await app.stubConfirm(1)
  await app.inMain((_electron, title) => {
    setTimeout(() => {
      throw new TypeError(`cannot read ${title}`)
    }, 0)
  }, TITLE)
  await expect.poll(() => app.confirmations()).toEqual(['Something went wrong inside Docketline.'])
  await expect.poll(() => clipboard(app)).toMatch(/bug name="TypeError" stack="\S/)
  expect(await clipboard(app)).not.toContain('informant')
})

test('Help shows the folder with the logs', async ({ app }) => {
  await app.waitForSaved()
  await app.stubOpening()
  await app.commandFromMenu('help.logs')
  await expect.poll(() => app.openedPaths()).toEqual([expect.stringMatching(/logs$/)])
})

test('a whole session leaves no text of the case in the log', async ({ app }) => {
  await addFiling(app)
  const words = (await app.page.getByRole('grid', { name: 'Chronology' }).innerText())
    .split(/\s+/)
    .filter((word) => /^[A-Z][a-z]{5,}$/.test(word))
  await app.quit()
  const log = await app.log()
  expect(log).toContain('case opened')
  for (const word of new Set([...words, 'informant', 'Binance'])) expect(log).not.toContain(word)
})
