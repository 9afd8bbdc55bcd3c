import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { DISTRICT } from '../electron/import/testing/made-up-dockets'
import { madeUpPdf } from '../electron/import/testing/made-up-pdf'
import { expect, test } from './app-driver'
import { ImportHands } from './import-hands'

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-drop-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('It is not on screen')
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

/** The preview shows what was dropped; put away again, for the next. */
async function expectPreview(hands: ImportHands): Promise<void> {
  await expect(hands.row(/letter/)).toBeVisible()
  await hands.page.keyboard.press('Escape')
  await expect(hands.dialog).toBeHidden()
}

const letter = (): Promise<string> =>
  file('letter.pdf', madeUpPdf([{ text: 'The mill closed on January 9, 2024.', y: 700 }]))

test('files dropped anywhere on the window are imported, from the first moment', async ({ app }) => {
  const { page } = app
  const hands = new ImportHands(app)
  const paper = await letter()
  await test.step('the timeline, straight after the start', async () => {
    await hands.drop([paper], { x: 600, y: 300 })
    await expectPreview(hands)
  })
  const places = {
    'an event': page.locator('.vis-item').first(),
    'the axis': page.locator('.vis-panel.vis-bottom, .vis-panel.vis-top').first(),
    'the inspector': page.getByRole('region', { name: 'Inspector' }),
    'the table': page.getByRole('grid', { name: 'Chronology' }),
    'the palette': page.getByRole('complementary', { name: 'Palette and tray' }),
    'the search': page.getByRole('searchbox').first(),
  }
  for (const [name, place] of Object.entries(places)) {
    await test.step(name, async () => {
      await hands.drop([paper], await middleOf(place))
      await expectPreview(hands)
    })
  }
  app.expectNoComplaints()
})

test('from the list of cases a docket that is dropped makes a case, and a newer one brings it up to date', async ({
  app,
}) => {
  const hands = new ImportHands(app)
  await app.waitForSaved()
  await app.press('ControlOrMeta+O')
  await expect(hands.page.getByRole('heading', { name: 'Cases', exact: true })).toBeVisible()
  await hands.drop([await file('docket.html', DISTRICT)], { x: 600, y: 500 })
  await expect(hands.dialog.getByRole('heading', { name: 'New case: Quill v. Beacon Mills & Co.' })).toBeVisible()
  await hands.take()
  await expect(hands.event('Complaint against Beacon Mills')).toBeVisible()

  const newer = DISTRICT.replace('02/10/2024</TD>', '02/11/2024</TD>')
  await hands.drop([await file('newer.html', newer)], { x: 600, y: 300 })
  await expect(hands.dialog.getByRole('heading', { name: 'Import into Quill v. Beacon Mills & Co.' })).toBeVisible()
  await expect(hands.tab('Changed')).toHaveText('Changed 1')
  await hands.take()
  await expect(hands.event('Order granting')).toContainText('02/11/2024')
  app.expectNoComplaints()
})

test('a drop that cannot be taken is told why', async ({ app }) => {
  const { page } = app
  const hands = new ImportHands(app)
  const paper = await letter()
  await app.waitForSaved()
  await test.step('in a dialog', async () => {
    await app.commandFromMenu('help.shortcuts')
    await expect(hands.dialog).toBeVisible()
    await hands.drop([paper], { x: 600, y: 300 })
    await expect(page.getByText('Close it first, then drop the files again')).toBeVisible()
    await app.press('Escape')
    await expect(hands.dialog).toBeHidden()
  })
  await test.step('during another import', async () => {
    await hands.drop([paper], { x: 600, y: 300 })
    await expect(hands.row(/letter/)).toBeVisible()
    await hands.drop([await file('docket.html', DISTRICT)], { x: 600, y: 300 })
    await expect(page.getByText('An import is under way.')).toBeVisible()
    await expect(hands.row(/letter/)).toBeVisible()
  })
})

test('a paper without a stamp has the day proposed where it was let go on the timeline', async ({ app }) => {
  const { page } = app
  const hands = new ImportHands(app)
  await app.waitForSaved()
  const at = { x: 600, y: 300 }
  await hands.hover([await letter()], at)
  const day = (await page.getByTestId('date-tip').locator('strong').textContent()) ?? ''
  const words = day.replace(/^\w+, /, '')
  await expect(page.getByText(`${words} proposed as their date`)).toBeVisible()
  await hands.drop([await letter()], at)
  await expect(page.getByTestId('date-tip')).toBeHidden()
  await hands.take()
  await page.getByRole('complementary', { name: 'Palette and tray' }).getByText('letter').click()
  const proposals = page.getByRole('list', { name: 'Proposals' })
  await expect(proposals).toContainText(`Date ${words}Proposed by the place where it was dropped`)
  await expect(proposals).toContainText('Date January 9, 2024Proposed by letter.pdf')
  app.expectNoComplaints()
})
