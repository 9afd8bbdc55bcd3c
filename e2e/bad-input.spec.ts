import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'

const cases = (library: string): Promise<string[]> =>
  readdir(library).then((names) => names.filter((name) => !name.startsWith('.')))

async function caseFolder({ library }: AppDriver): Promise<string> {
  const [name] = await cases(library)
  if (name === undefined) throw new Error('The library is empty')
  return join(library, name)
}

test('a case file that cannot be read is told, kept byte for byte, and the rest opens', async ({ app }) => {
  await app.waitForSaved()
  const broken = join(app.library, 'doe-v-roe')
  await mkdir(broken)
  const bytes = '{"format":"docketline.case","schema":1,"rev":12,"data":{"case":[{"id":'
  await writeFile(join(broken, 'case.json'), bytes)
  await app.commandFromMenu('case.list')
  await app.relaunch()
  await app.waitForSaved()
  await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
  await app.commandFromMenu('case.list')
  await expect(app.page.getByText('doe-v-roe')).toBeVisible()
  expect(await readFile(join(broken, 'case.json'), 'utf8')).toBe(bytes)
  expect(await readdir(broken)).toEqual(['case.json'])
})

test('a case of a newer format opens read-only and is not changed', async ({ app }) => {
  await app.waitForSaved()
  const folder = await caseFolder(app)
  await app.quit()
  const path = join(folder, 'case.json')
  const newer = { ...JSON.parse(await readFile(path, 'utf8')), schema: 99 }
  await writeFile(path, JSON.stringify(newer, null, 2))
  const before = await readFile(path, 'utf8')
  await app.relaunch()
  await expect(app.page.getByTestId('save-state')).toHaveText('Read only')
  await expect(app.page.getByText('newer', { exact: false }).first()).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'New filing' })).toBeDisabled()
  await app.quit()
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('a date that cannot be understood is refused in place, with examples', async ({ app }) => {
  await app.waitForSaved()
  await app.page
    .getByRole('grid', { name: 'Chronology' })
    .getByRole('row', { name: /Complaint with jury demand/ })
    .first()
    .click()
  const inspector = app.page.getByRole('region', { name: 'Inspector' })
  const date = inspector.getByLabel('Date', { exact: true })
  await date.fill('2/30/2023')
  await date.press('Enter')
  await expect(inspector.getByText(/6\/5\/2023, June 5, 2023, June 2023/)).toBeVisible()
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(app.page.getByTestId('save-state')).toHaveText(/revision 1$/)
  await date.fill('about 2013')
  await date.press('Enter')
  await app.waitForSaved()
  await expect(app.page.getByTestId('save-state')).toHaveText(/revision 2$/)
})

test('a folder that takes no more keeps the work in memory, says so, and saves once it can', async ({ app }) => {
  await app.waitForSaved()
  const folder = await caseFolder(app)
  // Root may write where nobody may: a history that is a folder refuses everybody.
  const history = join(folder, 'history.jsonl')
  const lines = await readFile(history)
  await rename(history, `${history}.away`)
  await mkdir(history)
  await app.page.getByRole('button', { name: 'New filing' }).click()
  await app.page.keyboard.type('Motion for an extension')
  await expect(app.page.getByTestId('save-state')).toHaveText(/^Not saved: \d changes?\./)
  await expect(app.page.getByText('92 events')).toBeVisible()
  await rm(history, { recursive: true })
  await writeFile(history, lines)
  await app.page.getByRole('button', { name: 'Retry now' }).click()
  await app.waitForSaved()
  await app.kill()
  await app.relaunch()
  await app.waitForSaved()
  await expect(app.page.getByText('92 events')).toBeVisible()
  await app.page.getByRole('searchbox', { name: 'Search events' }).fill('extension')
  await expect(app.page.getByRole('grid', { name: 'Chronology' })).toContainText('Motion for an extension')
})

test('what is saved is what a colleague can read: plain JSON with every event', async ({ app }) => {
  await app.waitForSaved()
  await app.quit()
  const folder = await caseFolder(app)
  const { data, rev } = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8'))
  expect([rev, data.event.length, data.case[0].shortTitle]).toEqual([1, 91, 'SEC v. Binance Holdings Ltd.'])
})
