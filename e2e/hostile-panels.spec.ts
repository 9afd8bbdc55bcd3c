import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeUpPdf } from '../electron/import/testing/made-up-pdf'
import { HOSTILE_STRINGS } from '../shared/testing/hostile/hostile-strings'
import { expect, test } from './app-driver'
import { CLEAN, intruders, withHostileCase } from './hostile-hands'
import { ImportHands } from './import-hands'

const texts = HOSTILE_STRINGS.map(({ text }) => text).filter((text) => text.length < 5000)
const cell = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-hostile-files-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test('questions, review, presentation and history show hostile texts as text', async ({ launch }) => {
  test.setTimeout(240_000)
  const app = await withHostileCase(launch)
  const { page } = app

  await test.step('the board of questions and the review', async () => {
    for (const id of ['page.questions', 'page.review'] as const) {
      await app.commandFromMenu(id)
      await expect(
        page.getByRole('region', { name: id === 'page.questions' ? 'Open' : 'Findings', exact: true }),
      ).toBeVisible()
      expect(await intruders(app)).toEqual(CLEAN)
    }
    await app.commandFromMenu('page.timeline')
  })

  await test.step('the presentation, event by event', async () => {
    await app.commandFromMenu('present.start')
    await expect(page.getByRole('dialog', { name: 'Presentation' })).toBeVisible()
    for (let slide = 0; slide < 60; slide += 1) await app.press('ArrowRight')
    expect(await intruders(app)).toEqual(CLEAN)
    await app.press('Escape')
  })

  await test.step('the history, a state named after markup, and what changed since', async () => {
    const dialog = page.getByRole('dialog')
    const name = '<img src=x onerror=alert(1)>\u202E'
    await app.commandFromMenu('case.history')
    await dialog.getByLabel('Name for the case as it is now').fill(name)
    await dialog.getByRole('button', { name: 'Keep under this name' }).click()
    await expect(dialog.getByRole('option', { name: /onerror/ })).toBeVisible()
    await app.press('Escape')
    await page.getByRole('button', { name: 'New order' }).click()
    await page.keyboard.insertText('<script>globalThis.x=1</script>__proto__')
    await app.waitForSaved()
    await app.commandFromMenu('case.history')
    await expect(dialog.getByRole('region', { name: 'What changed' })).toContainText('<script>')
    await dialog.getByRole('button', { name: /onerror/ }).click()
    await dialog.getByRole('button', { name: 'Compare with…' }).click()
    await dialog.getByRole('option').first().click()
    await expect(dialog.getByRole('region', { name: 'What changed' })).toContainText('</script>__proto__')
    expect(await intruders(app)).toEqual(CLEAN)
    await app.press('Escape')
  })

  app.expectNoComplaints()
  const { library } = app
  await app.quit()
  await rm(library, { recursive: true })
})

test('the panel of the brief shows its pages, and in them hostile texts as text', async ({ launch }) => {
  test.setTimeout(180_000)
  const app = await withHostileCase(launch)
  await app.commandFromMenu('brief.export')
  const panel = app.page.getByRole('dialog', { name: 'Brief' })
  await expect(panel.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 60_000 })
  expect(await intruders(app)).toEqual(CLEAN)
  await panel.getByRole('button', { name: /^Before you export/ }).click()
  await expect(panel.getByRole('region', { name: 'Printed in part' })).toContainText('1,000,000 characters')
  expect(await intruders(app)).toEqual(CLEAN)
  app.expectNoComplaints()
  const { library } = app
  await app.quit()
  await rm(library, { recursive: true })
})

test('a spreadsheet of hostile texts is mapped, looked over and taken as text', async ({ app }) => {
  test.setTimeout(120_000)
  const hands = new ImportHands(app)
  await app.waitForSaved()
  const rows = texts.map((text, n) => `${1 + (n % 12)}/${1 + (n % 28)}/2023,${cell(text)},${cell(text)}`)
  const header = 'When,What,"<img src=x onerror=alert(1)>"'
  await hands.importFiles(await file('<img src=x onerror=1>\u202Evsc.csv', [header, ...rows].join('\n')))
  await expect(hands.dialog.getByRole('heading', { name: /^Columns of <img/ })).toBeVisible()
  expect(await intruders(app)).toEqual(CLEAN)
  await hands.dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(hands.tab('New')).toBeVisible()
  expect(await intruders(app)).toEqual(CLEAN)
  await hands
    .row(/onerror/)
    .first()
    .click()
  expect(await intruders(app)).toEqual(CLEAN)
  await hands.take()
  await expect(hands.event('onerror').first()).toBeVisible()
  expect(await intruders(app)).toEqual(CLEAN)
  app.expectNoComplaints()
})

test('a court paper with hostile text and a hostile name is filed as text', async ({ app }) => {
  const hands = new ImportHands(app)
  await app.waitForSaved()
  const lines = [
    '<script>alert(1)</script> __proto__',
    '#panic("stopped") =1+1',
    'On March 3, 2024 javascript:alert(1)',
  ]
  const pdf = madeUpPdf(lines.map((text, n) => ({ text, y: 700 - 20 * n })))
  await hands.importFiles(await file('<svg onload=alert(1)> %2e%2e #{}\u202Efdp.pdf', pdf))
  await expect(hands.dialog).toContainText('onload')
  expect(await intruders(app)).toEqual(CLEAN)
  await hands.take()
  expect(await intruders(app)).toEqual(CLEAN)
  app.expectNoComplaints()
})

test('a bundle with a hostile name that is none is refused by its name, as text', async ({ launch }) => {
  const app = await launch({
    args: [await file('<img src=x onerror=1>\u202E.docketline', '{"__proto__":{"polluted":1}}')],
  })
  const dialog = app.page.getByRole('dialog', { name: 'Import case bundle' })
  await expect(dialog).toContainText('<img src=x onerror=1>')
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  expect(await intruders(app)).toEqual(CLEAN)
  app.expectNoComplaints()
})
