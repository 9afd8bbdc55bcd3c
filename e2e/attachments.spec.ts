import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from './app-driver'

test('a document is attached to an event, opened in the viewer, and is still there after a kill', async ({ app }) => {
  const { page } = app
  await app.waitForSaved()
  const path = join(app.userData, '71-main.pdf')
  await writeFile(path, '%PDF-1.7 an exhibit')
  await app.inMain(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
  await app.stubOpening()
  await page.getByRole('button', { name: 'New filing' }).click()
  const cites = page.getByRole('group', { name: 'Cites' })
  await cites.getByRole('button', { name: 'Attach documents…' }).click()
  await cites.getByRole('button', { name: 'Open 71-main.pdf' }).click()
  await expect.poll(async () => (await app.openedPaths()).map((opened) => basename(opened))).toEqual(['71-main.pdf'])

  await cites.getByRole('button', { name: '71-main', exact: true }).click()
  await expect(cites.getByRole('group', { name: 'Document' })).toContainText('19 bytes')
  await app.waitForSaved()
  await app.kill()
  const [folder = ''] = await readdir(app.library)
  expect(await readdir(join(app.library, folder, 'attachments'))).toHaveLength(1)
  await app.relaunch()
  await app.waitForSaved()
})
