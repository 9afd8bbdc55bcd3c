import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'

const dialogOf = ({ page }: AppDriver) => page.getByRole('dialog')

async function nameMe(app: AppDriver, name: string): Promise<void> {
  await app.commandFromMenu('app.settings')
  await dialogOf(app).getByLabel('Your name').fill(name)
  await dialogOf(app).getByRole('button', { name: 'Done' }).click()
}

test('the history says who did what, and brings a version of an event back', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  await nameMe(app, 'J. Doe')
  await page.getByRole('button', { name: 'New filing' }).click()
  await page.keyboard.type('Motion to seal')
  await app.waitForSaved()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Motion to unseal')
  await app.waitForSaved()

  await app.commandFromMenu('event.history')
  await expect(dialogOf(app).getByRole('heading', { name: 'History of “Motion to unseal”' })).toBeVisible()
  const changes = dialogOf(app).getByRole('listbox', { name: 'Changes' })
  await expect(changes.getByRole('option').first()).toContainText('J. Doe')
  await expect(dialogOf(app).getByRole('region', { name: 'What changed' })).toContainText('Motion to seal')
  await dialogOf(app).getByRole('button', { name: 'Restore version before' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Motion to seal')
  await app.press('ControlOrMeta+Z')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Motion to unseal')
})

test('a state gets a name, and what changed since is told field by field', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  await app.commandFromMenu('case.history')
  await dialogOf(app).getByLabel('Name for the case as it is now').fill('before mediation')
  await dialogOf(app).getByRole('button', { name: 'Keep under this name' }).click()
  await expect(dialogOf(app).getByRole('option', { name: /“before mediation”/ })).toBeVisible()
  await app.press('Escape')
  await page.getByRole('button', { name: 'New order' }).click()
  await page.keyboard.type('Order to show cause')
  await app.waitForSaved()
  await app.commandFromMenu('case.history')
  await dialogOf(app).getByRole('button', { name: '“before mediation”' }).click()
  await dialogOf(app).getByRole('button', { name: 'Compare with…' }).click()
  await dialogOf(app).getByRole('option').first().click()
  const changed = dialogOf(app).getByRole('region', { name: 'What changed' })
  await expect(changed).toContainText('1 added, 0 changed, 0 removed')
  await expect(changed).toContainText('Order to show cause')
})

test('a sound case is verified, and a broken line is named', async ({ app }) => {
  await app.waitForSaved()
  await app.commandFromMenu('help.verify')
  await expect(dialogOf(app)).toContainText('Nothing is wrong with this case.')
  await app.press('Escape')
  const [folder = ''] = await readdir(app.library)
  const path = join(app.library, folder, 'history.jsonl')
  await writeFile(path, (await readFile(path, 'utf8')).replace('"label":"Create case"', '"label":"Created case"'))
  await app.commandFromMenu('help.verify')
  await expect(dialogOf(app)).toContainText(/wrong with this case/)
})

test('a case that cannot be read is opened from a backup, and what was broken is kept', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  await page.getByRole('button', { name: 'New filing' }).click()
  await page.keyboard.type('Motion to seal')
  await app.waitForSaved()
  await app.quit()
  const [folder = ''] = await readdir(app.library)
  const at = (name: string): string => join(app.library, folder, name)
  await writeFile(at('case.json'), 'rotten')
  await writeFile(at('case.json.bak'), 'rotten as well')
  await writeFile(at('history.jsonl'), 'rotten too')
  await app.relaunch()
  await app.page.getByRole('button', { name: /^Open a backup of/ }).click()
  await expect(dialogOf(app)).toContainText('91 events')
  await expect(dialogOf(app)).toContainText('nobody can say what came after')
  await dialogOf(app).getByRole('button', { name: 'Open', exact: true }).first().click()
  await expect(app.page.getByText(/^91 events/)).toBeVisible()
  const names = await readdir(at('.'))
  expect(names.some((name) => name.startsWith('case.json.corrupt-'))).toBe(true)
  expect(names.some((name) => name.startsWith('history.jsonl.kept-'))).toBe(true)
})
