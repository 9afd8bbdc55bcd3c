import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'

const settingsOf = ({ page }: AppDriver) => page.getByRole('dialog', { name: 'Settings' })

async function onlyCaseIn(library: string): Promise<string> {
  return (await readdir(library)).find((entry) => !entry.startsWith('.')) ?? ''
}

/** Every file below a folder and the hash of what is in it, without the lock of whoever has a case open. */
async function contentOf(folder: string): Promise<Map<string, string>> {
  const content = new Map<string, string>()
  for (const name of await readdir(folder, { recursive: true })) {
    if (name.endsWith('case.lock') || (await stat(join(folder, name))).isDirectory()) continue
    content.set(
      name,
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    )
  }
  return content
}

test('a case folder copied in by hand is in the list when one comes back to the window, and opens', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  await app.commandFromMenu('case.list')
  await expect(page.getByRole('row', { name: /SEC v\. Binance/ })).toHaveCount(1)
  const by = join(app.library, 'Copied by hand')
  await cp(join(app.library, await onlyCaseIn(app.library)), by, { recursive: true })
  await rm(join(by, 'case.lock'), { force: true })
  // There is no window manager here that would take the focus away and give it back.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('row', { name: /SEC v\. Binance/ })).toHaveCount(2)
  await page.locator('[data-case="Copied by hand"]').getByRole('button', { name: /^Open/ }).click()
  await app.waitForSaved()
  await page.getByRole('button', { name: 'New filing' }).click()
  await expect(page.getByText('92 events')).toBeVisible()
  await app.waitForSaved()
})

test('the library moves where the user says, whole, and is worked in there from then on', async ({ launch }) => {
  const app = await launch({ usualLibrary: true })
  const elsewhere = await mkdtemp(join(tmpdir(), 'docketline-e2e-moved-'))
  try {
    await app.waitForSaved()
    await app.page.getByRole('button', { name: 'New filing' }).click()
    await app.page.keyboard.type('Motion to seal')
    await app.waitForSaved()
    await app.commandFromMenu('case.list')
    await expect(app.page.getByRole('row', { name: /SEC v\. Binance/ })).toBeVisible()
    await app.inMain(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, elsewhere)
    await app.commandFromMenu('app.settings')
    const names = [...(await contentOf(app.library)).keys()]
    await settingsOf(app).getByRole('button', { name: 'Move…' }).click()
    await expect(app.page.getByText(`The library is now in ${elsewhere}`)).toBeVisible()
    // Nothing is left behind, and nothing is missing where it went.
    await expect(readdir(app.library)).rejects.toMatchObject({ code: 'ENOENT' })
    const moved = await contentOf(elsewhere)
    expect([...moved.keys()]).toEqual(expect.arrayContaining(names))

    await app.stubOpening()
    await settingsOf(app).getByRole('button', { name: 'Show folder' }).click()
    await expect.poll(() => app.openedPaths()).toEqual([elsewhere])
    await app.press('Escape')
    await app.page.getByRole('button', { name: /^Open SEC/ }).click()
    await expect(app.page.getByText('92 events')).toBeVisible()
    await app.page.getByRole('button', { name: 'New filing' }).click()
    await expect(app.page.getByText('93 events')).toBeVisible()
    await app.waitForSaved()
    await app.relaunch()
    await expect(app.page.getByText('93 events')).toBeVisible()
    await expect(readdir(app.library)).rejects.toMatchObject({ code: 'ENOENT' })
  } finally {
    await rm(elsewhere, { recursive: true, force: true })
  }
})

test('the folder of the library and that of a case that cannot be read are shown in the file manager', async ({
  app,
}) => {
  await app.waitForSaved()
  await app.stubOpening()
  await app.commandFromMenu('app.settings')
  await settingsOf(app).getByRole('button', { name: 'Show folder' }).click()
  await expect.poll(() => app.openedPaths()).toEqual([app.library])
  await app.press('Escape')
  await app.quit()
  const name = await onlyCaseIn(app.library)
  for (const file of ['case.json', 'case.json.bak', 'history.jsonl'])
    await cp(join(app.userData, 'settings.json'), join(app.library, name, file)).catch(() => undefined)
  await app.relaunch()
  await app.stubOpening()
  await app.page.getByRole('grid', { name: 'Cases' }).getByRole('button', { name: 'Show folder' }).click()
  await expect.poll(() => app.openedPaths()).toEqual([join(app.library, name)])
})
