import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DISTRICT, NOT_DOCKETS } from '../electron/import/testing/made-up-dockets'
import { madeUpPdf } from '../electron/import/testing/made-up-pdf'
import { expect, test, type AppDriver } from './app-driver'
import { ImportHands } from './import-hands'

const LAST_ROW_END = '(Entered: 02/12/2024)</TD></TR>'
/** A week later: a motion re-dated and modified, and a notice of appeal. */
const NEWER = DISTRICT.replaceAll('01/20/2024', '01/22/2024')
  .replace('with prejudice', 'in part')
  .replace(
    LAST_ROW_END,
    `${LAST_ROW_END}<TR><TD>02/20/2024</TD><TD align=right>4&nbsp;</TD><TD>NOTICE OF APPEAL from 3 Order filed by Ada Quill.(Poe, Rita) (Entered: 02/20/2024)</TD></TR>`,
  )

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-import-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** A new case made of the docket page, on screen. */
async function caseOfDocket(app: AppDriver): Promise<ImportHands> {
  const hands = new ImportHands(app)
  await app.waitForSaved()
  await hands.chooseNext(await file('docket.html', DISTRICT))
  await app.commandFromMenu('import.newCase')
  await expect(hands.dialog.getByRole('heading', { name: 'New case: Quill v. Beacon Mills & Co.' })).toBeVisible()
  // A case that is only made now has nothing that could be struck out for what it gets.
  const details = hands.dialog.getByRole('complementary', { name: 'Details' })
  await hands.row(/Case details/).click()
  await expect(details).toContainText('Vera Stone')
  await expect(details).not.toContainText('nothing')
  await expect(hands.dialog.getByRole('status')).toHaveText('The case is not made yet.')
  await hands.take()
  await expect(app.page.getByText('3 of 4 events')).toBeVisible()
  return hands
}

/** Everything the app has written, as one text. */
async function written(folders: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const root of folders) {
    for (const name of await readdir(root, { recursive: true, withFileTypes: true }))
      if (name.isFile()) texts.push(await readFile(join(name.parentPath, name.name), 'latin1'))
  }
  return texts.join('\n')
}

test('a docket becomes a case, and a newer page of it touches nothing that was edited', async ({ app }) => {
  const hands = await caseOfDocket(app)

  await test.step('routine events are hidden, said and one click away', async () => {
    await expect(hands.event('Case Designated ECF')).toHaveCount(0)
    await app.page.getByRole('button', { name: '1 routine event hidden · Show' }).click()
    await expect(hands.event('Case Designated ECF')).toBeVisible()
    await app.page.getByRole('button', { name: 'Hide 1 routine event' }).click()
  })

  await test.step('the user edits the motion', async () => {
    await hands.event('Motion to Dismiss with prejudice').click()
    const title = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')
    await title.fill('Their motion to dismiss')
    await title.press('Enter')
    await app.waitForSaved()
  })

  await test.step('the newer page, dropped on the window, shows what is new and what changed', async () => {
    await hands.drop([await file('newer.html', NEWER)], { x: 600, y: 300 })
    await expect(hands.tab('New')).toHaveText('New 1')
    await expect(hands.tab('Needs attention')).toHaveText('Needs attention 1')
    await hands.row(/Their motion to dismiss/).click()
    const details = hands.dialog.getByRole('complementary', { name: 'Details' })
    await expect(details).toContainText('January 22, 2024')
    await expect(details).toContainText('Yours stays')
    await hands.take()
  })

  await test.step('the edited event is as it was, the news beside it', async () => {
    await expect(hands.event('Their motion to dismiss')).toContainText('01/20/2024')
    await expect(hands.event('Notice of Appeal')).toContainText('02/20/2024')
    await hands.event('Their motion to dismiss').click()
    const proposals = app.page.getByRole('list', { name: 'Proposals' })
    await expect(proposals).toContainText('Motion to Dismiss in part')
    await proposals.getByRole('button', { name: 'Accept Date: January 22, 2024' }).click()
    await expect(hands.event('Their motion to dismiss')).toContainText('01/22/2024')
    await app.press('ControlOrMeta+Z')
    await expect(hands.event('Their motion to dismiss')).toContainText('01/20/2024')
  })

  await test.step('the import is one step of undo', async () => {
    await app.press('ControlOrMeta+Z')
    await expect(hands.event('Notice of Appeal')).toHaveCount(0)
    await expect(hands.event('Their motion to dismiss')).toBeVisible()
    await app.press('ControlOrMeta+Shift+Z')
    await expect(hands.event('Notice of Appeal')).toBeVisible()
  })

  await test.step('the same file again has nothing to import', async () => {
    await hands.importFiles(join(folder, 'newer.html'))
    await expect(hands.dialog).toContainText('there is nothing to import')
    await expect(hands.tab('New')).toHaveText('New 0')
    await app.press('Escape')
  })

  await test.step('an event that was deleted stays deleted', async () => {
    await hands.event('Notice of Appeal').click()
    await app.press('Delete')
    await app.waitForSaved()
    await hands.importFiles(join(folder, 'newer.html'))
    await expect(hands.tab('Deleted by you')).toHaveText('Deleted by you 1')
    await app.press('Escape')
  })
  app.expectNoComplaints()
})

test('what a newer docket says of the case stands beside what was edited, to be accepted or dismissed', async ({
  app,
}) => {
  const hands = await caseOfDocket(app)
  const judge = hands.dialog.getByRole('textbox', { name: 'Assigned to' })
  await app.commandFromMenu('case.details')
  await judge.fill('Judge Stone')
  await app.press('Escape')
  await app.waitForSaved()
  await hands.importFiles(await file('newer.html', DISTRICT.replace('Chief Judge Vera Stone', 'Judge Ines Vole')))
  await hands.row(/Case details/).click()
  await expect(hands.dialog.getByRole('complementary', { name: 'Details' })).toContainText('Ines Vole')
  await hands.take()

  await app.commandFromMenu('case.details')
  await expect(judge).toHaveValue('Judge Stone')
  const proposals = hands.dialog.getByRole('list', { name: 'Proposals' })
  await proposals.getByRole('button', { name: 'Accept Assigned to: Ines Vole' }).click()
  await expect(judge).toHaveValue('Ines Vole')
  await expect(proposals).toBeHidden()
  await app.press('Escape')
  await app.press('ControlOrMeta+Z')
  await app.commandFromMenu('case.details')
  await expect(judge).toHaveValue('Judge Stone')
  await proposals.getByRole('button', { name: 'Dismiss Assigned to: Ines Vole' }).click()
  await expect(proposals).toBeHidden()
  await expect(judge).toHaveValue('Judge Stone')
  await app.press('Escape')
  await app.waitForSaved()
  await hands.importFiles(join(folder, 'newer.html'))
  await expect(hands.dialog).toContainText('there is nothing to import')
  app.expectNoComplaints()
})

test('nothing of the PACER receipt and no token is stored or logged', async ({ app }) => {
  await caseOfDocket(app)
  await app.relaunch()
  expect(await written([app.library, app.userData])).not.toMatch(/secretlogin|secretclient|SECRETMAGIC|magic_num/i)
})

test('what is no docket is named, and nothing is made of it', async ({ app }) => {
  const hands = new ImportHands(app)
  await app.waitForSaved()
  await hands.importFiles(await file('login.html', NOT_DOCKETS['login-page']))
  await expect(hands.dialog.getByRole('alert')).toContainText('login.html')
  await expect(hands.dialog.getByRole('alert')).toContainText('This is the PACER login page')
  await hands.dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(app.page.getByText('91 events')).toBeVisible()
})

test('court papers find their entry, and wait in the tray without a stamp', async ({ app }) => {
  const hands = await caseOfDocket(app)
  const stamp = { text: 'Case 1:24-cv-00017-VS-RLE Document 2 Filed 01/20/24 Page 1 of 3', y: 775 }
  const stamped = await file('2-main.pdf', madeUpPdf([stamp, { text: 'MEMORANDUM OF LAW', y: 620 }], 3))
  const loose = await file('letter.pdf', madeUpPdf([{ text: 'The mill closed on January 9, 2024.', y: 700 }]))
  await hands.drop([stamped, loose], { x: 600, y: 300 })
  await expect(hands.row(/ECF No. 2/)).toBeVisible()
  await hands.take()
  await hands.event('Motion to Dismiss').first().click()
  await expect(app.page.getByRole('button', { name: 'ECF No. 2: MEMORANDUM OF LAW', exact: true })).toBeVisible()
  await expect(app.page.getByText('4 of 5 events')).toBeVisible()
  const names = await readdir(app.library, { recursive: true })
  expect(names.filter((name) => /attachments.[0-9a-f]{64}$/.test(name)).length).toBe(2)
})

test('a pasted text gives proposals for the tray, each with its sentence', async ({ app }) => {
  const hands = await caseOfDocket(app)
  await app.press('ControlOrMeta+Shift+V')
  await hands.dialog
    .getByLabel('Text to import')
    .fill('The mill burned on March 3, 2024. The insurer paid on May 6, 2024.')
  await hands.dialog.getByRole('button', { name: 'Find dates' }).click()
  await expect(hands.tab('New')).toHaveText('New 2')
  await hands.take()
  await app.page.getByText('The mill burned').first().click()
  await app.page.getByRole('button', { name: 'Accept Date: March 3, 2024' }).click()
  await expect(hands.event('The mill burned')).toContainText('03/03/2024')
})

test('the columns of a spreadsheet are guessed, put right and remembered', async ({ app }) => {
  const hands = await caseOfDocket(app)
  const table = await file(
    'dates.csv',
    'When,What,Remark\n3/4/2024,Inspection of the mill,by the insurer\n08/??/1999,The mill was built,\n',
  )
  await hands.importFiles(table)
  await expect(hands.dialog.getByRole('heading', { name: 'Columns of dates.csv' })).toBeVisible()
  await expect(hands.dialog.getByRole('row', { name: /Inspection of the mill/ })).toContainText('03/04/2024')
  await hands.dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(hands.tab('New')).toHaveText('New 2')
  await hands.take()
  await expect(hands.event('Inspection of the mill')).toContainText('03/04/2024')
  await hands.importFiles(table)
  await hands.dialog.getByRole('button', { name: 'Continue' }).click()
  await expect(hands.dialog).toContainText('there is nothing to import')
})
