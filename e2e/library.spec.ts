import { readdir } from 'node:fs/promises'
import { expect, test } from './app-driver'

test('a case is made, renamed, put into the trash and brought back', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  await app.commandFromMenu('case.new')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('Rivera v. Northgate Freight, Inc.')
  await dialog.getByLabel('Docket number').fill('2:24-cv-00317-LMR')
  await app.press('Enter')
  await expect(page.getByRole('heading', { name: 'Rivera v. Northgate Freight, Inc.' }).first()).toBeVisible()
  await expect(page.getByText('0 events, 0 open questions')).toBeVisible()
  await expect(page.getByText(/double-click|drag/i).first()).toBeVisible()

  await app.commandFromMenu('case.list')
  const row = page.getByRole('row', { name: /Rivera/ })
  await row.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('Rivera v. Northgate')
  await app.press('Enter')
  await expect(page.getByRole('row', { name: /Rivera v\. Northgate(?! Freight)/ })).toBeVisible()
  await row.getByRole('button', { name: 'Move to trash' }).click()
  await expect(row).toHaveCount(0)
  const kept = await readdir(`${app.library}/.trash`)
  expect(kept).toHaveLength(1)
  await page.getByRole('button', { name: /^Restore Rivera/ }).click()
  await expect(row).toBeVisible()
  await row.getByRole('button', { name: /^Open/ }).click()
  await expect(page.getByText('0 events, 0 open questions')).toBeVisible()
})

test('the next start opens the case that was open last', async ({ app }) => {
  await app.waitForSaved()
  await app.commandFromMenu('case.new')
  await app.page.getByRole('dialog').getByLabel('Title').fill('In re Halden Paper Co.')
  await app.press('Enter')
  await expect(app.page.getByText('0 events, 0 open questions')).toBeVisible()
  await app.waitForSaved()
  await app.relaunch()
  await expect(app.page.getByRole('heading', { name: 'In re Halden Paper Co.' }).first()).toBeVisible()
})

test('the sample comes back from the Help menu, beside the one that was changed', async ({ app }) => {
  await app.waitForSaved()
  await app.page.getByRole('button', { name: 'New filing' }).click()
  await expect(app.page.getByText('92 events')).toBeVisible()
  await app.waitForSaved()
  await app.commandFromMenu('help.sample')
  await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
  await app.commandFromMenu('case.list')
  await expect(app.page.getByRole('row', { name: /SEC v\. Binance/ })).toHaveCount(2)
})

test('every command can be found by its name and run', async ({ app }) => {
  await app.waitForSaved()
  const run = async (words: string): Promise<void> => {
    await app.press('ControlOrMeta+K')
    await expect(app.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await app.page.keyboard.type(words)
    await app.press('Enter')
  }
  await run('dark')
  await expect.poll(() => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await run('lanes by tag')
  await expect(app.page.getByRole('toolbar', { name: 'Timeline view' })).toContainText('Lanes by tag')
})
