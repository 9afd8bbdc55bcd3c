import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'
import { ImportHands } from './import-hands'

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-tables-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

/** The open case, exported where it can be edited. */
async function exported(app: AppDriver, as: 'csv' | 'xlsx'): Promise<string> {
  const path = join(folder, `case.${as}`)
  await app.stubSaveDialog(path)
  await app.commandFromMenu(`export.${as}`)
  await expect
    .poll(() =>
      readFile(path).then(
        ({ length }) => length > 1000,
        () => false,
      ),
    )
    .toBe(true)
  return path
}

const TITLE = 'Minute order granting the motion typed in the sheet'

test('a calendar file goes to the tray, each entry with its quote, its source and its day', async ({ app }) => {
  const { page } = app
  const hands = new ImportHands(app)
  await app.waitForSaved()
  const path = join(folder, 'chambers.ics')
  const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
  await writeFile(
    path,
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'X-WR-CALNAME:Chambers of Judge Quill',
      ...entry(
        'UID:a1',
        'DTSTART;VALUE=DATE:20260914',
        'SUMMARY:Pretrial conference',
        'DESCRIPTION:Bring the exhibit lists.',
        'LOCATION:Courtroom 9',
      ),
      ...entry('UID:a2', 'DTSTART;TZID=America/New_York:20261001T093000', 'SUMMARY:Jury selection'),
      'END:VCALENDAR',
    ].join('\r\n'),
  )
  await hands.importFiles(path)
  await expect(hands.tab('New')).toHaveText('New 2')
  await hands.row(/Pretrial conference/).click()
  await expect(hands.dialog.getByRole('complementary', { name: 'Details' })).toContainText('September 14, 2026')
  await hands.take()

  const tray = page.getByRole('complementary', { name: 'Palette and tray' })
  await tray.getByText('Pretrial conference').click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByRole('group', { name: 'Cites' })).toContainText('Chambers of Judge Quill')
  await expect(inspector).toContainText('Bring the exhibit lists.')
  await inspector.getByRole('button', { name: 'Accept Date: September 14, 2026' }).click()
  await expect(hands.event('Pretrial conference')).toContainText('09/14/2026')

  await hands.importFiles(path)
  await expect(hands.dialog).toContainText('there is nothing to import')
})

test('an export that was edited in a spreadsheet comes back as what was edited', async ({ app }) => {
  const hands = new ImportHands(app)
  await app.waitForSaved()
  const path = await exported(app, 'csv')
  await test.step('as it was: nothing', async () => {
    await hands.importFiles(path)
    await expect(hands.dialog).toContainText('there is nothing to import')
    await app.press('Escape')
  })
  await test.step('one cell and one row: one change and one event', async () => {
    const text = await readFile(path, 'utf8')
    const [head = ''] = text.split('\r\n')
    const cells: Record<string, string> = { Date: '3/4/2024', Kind: 'Order', Title: TITLE }
    const row = head.split(',').map((name) => cells[name.replaceAll(/^\uFEFF|"/g, '')] ?? '')
    await writeFile(path, `${text.replace('Complaint', 'Complaint as filed')}${row.join(',')}\r\n`)
    await hands.importFiles(path)
    await expect(hands.tab('New')).toHaveText('New 1')
    await expect(hands.tab('Changed')).toHaveText('Changed 1')
    await hands.tab('Changed').click()
    await expect(hands.dialog.getByRole('complementary', { name: 'Details' })).toContainText('Complaint as filed')
    await hands.take()
    // The list draws only what is in sight.
    const search = app.page.getByRole('searchbox').first()
    await search.fill('typed in the sheet')
    await expect(hands.event(TITLE)).toContainText('03/04/2024')
    await search.fill('Complaint as filed')
    await expect(hands.event('Complaint as filed')).toBeVisible()
    await search.fill('')
  })
  await test.step('the workbook of it: nothing', async () => {
    await hands.importFiles(await exported(app, 'xlsx'))
    await expect(hands.dialog).toContainText('there is nothing to import')
    await app.press('Escape')
  })
  app.expectNoComplaints()
})
