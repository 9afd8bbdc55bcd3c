import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'
import { startAgain } from './start-again'

/** Exports the case that is on screen as a bundle, locked where there is a passphrase. Returns its file. */
async function exportBundle(app: AppDriver, passphrase?: string): Promise<string> {
  const { page } = app
  await app.waitForSaved()
  const file = join(app.userData, 'sec.docketline')
  await app.stubSaveDialog(file)
  await app.commandFromMenu('case.exportBundle')
  if (passphrase !== undefined) {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('Passphrase again').fill(passphrase)
    await expect(page.getByRole('dialog')).toContainText('A lost passphrase cannot be recovered')
  }
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText(/^The case is in/)).toBeVisible()
  return file
}

test('a case goes to a colleague as one locked file, and opens there when the file is opened', async ({
  app,
  launch,
}) => {
  const file = await exportBundle(app, 'correct horse')
  const colleague = await launch({ args: [file] })
  const dialog = colleague.page.getByRole('dialog', { name: 'Import case bundle' })
  await dialog.getByRole('button', { name: 'Import' }).click()
  await dialog.getByLabel('Passphrase').fill('wrong horse')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog.getByRole('alert')).toContainText('passphrase')
  await dialog.getByLabel('Passphrase').fill('correct horse')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => readdir(colleague.library)).toHaveLength(2)
  await colleague.waitForSaved()
})

test('a bundle opened while the app runs is offered in its window, and imported as a case of its own', async ({
  app,
}) => {
  const { page } = app
  const file = await exportBundle(app)
  expect(await startAgain(app, file)).toBe(0)
  const dialog = page.getByRole('dialog', { name: 'Import case bundle' })
  await expect(dialog).toContainText('sec.docketline')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => readdir(app.library)).toHaveLength(2)
  await app.waitForSaved()
})
