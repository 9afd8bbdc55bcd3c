import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type AppDriver } from './app-driver'
import { pagesOf } from './brief-text'

/** The brief's panel as a user works with it. */
class BriefHands {
  constructor(readonly app: AppDriver) {}

  get panel() {
    return this.app.page.getByRole('dialog', { name: 'Brief' })
  }

  get firstPage() {
    return this.panel.getByRole('img', { name: /^Page 1 of \d+$/ })
  }

  async open(): Promise<void> {
    await this.app.waitForSaved()
    await this.app.press('ControlOrMeta+E')
    await expect(this.firstPage).toBeVisible({ timeout: 20_000 })
  }

  /** Which preview is on screen: each one that is set has an address of its own. */
  async shown(): Promise<string> {
    return (await this.firstPage.getAttribute('src')) ?? ''
  }

  /** Does something that sets the pages anew, and waits until they are. */
  async changing(act: () => Promise<void>): Promise<void> {
    const before = await this.shown()
    await act()
    await expect(this.firstPage).not.toHaveAttribute('src', before)
    await expect(this.panel.getByRole('region', { name: 'Pages of the brief' })).toHaveAttribute('aria-busy', 'false')
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.panel.getByRole('combobox', { name: field, exact: true }).click()
    await this.app.page.getByRole('option', { name: option, exact: typeof option === 'string' }).click()
  }

  async parts(): Promise<string[]> {
    const names = await this.panel.getByRole('region', { name: 'Parts' }).getByRole('listitem').allInnerTexts()
    return names.map((text) => text.split('\n')[0] ?? '')
  }

  /** Exports, looking over what was found on the way, and reads the text of the pages back. */
  async export(path: string): Promise<string[]> {
    await this.app.stubSaveDialog(path)
    const look = this.panel.getByRole('button', { name: 'Look over and export…' })
    if (await look.isVisible()) await look.click()
    await this.panel.getByRole('button', { name: 'Export PDF…' }).click()
    await expect(this.panel.getByText(`Saved to ${path}`)).toBeVisible({ timeout: 30_000 })
    return pagesOf(path)
  }
}

let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-panel-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('the brief is chosen, looked at and exported in one place', async ({ app }) => {
  const hands = new BriefHands(app)
  const { panel } = hands
  await hands.open()

  await test.step('a part switched off is gone from the pages and from the PDF', async () => {
    await hands.changing(() => panel.getByRole('checkbox', { name: /^Procedural history/ }).uncheck())
    const text = (await hands.export(join(folder, 'without.pdf'))).join(' ')
    expect(text).not.toContain('PROCEDURAL HISTORY')
    expect(text).toContain('CHRONOLOGY')
  })

  await test.step('a part moved by keys and one moved by a drag stand where they were put', async () => {
    await hands.changing(async () => {
      await panel.getByRole('button', { name: /^Move Timeline/ }).focus()
      await app.press('ArrowUp')
    })
    const usual = await hands.parts()
    expect(usual.indexOf('Timeline')).toBeLessThan(usual.indexOf('Procedural history'))
    await hands.changing(async () => {
      const list = panel.getByRole('region', { name: 'Parts' })
      const row = (title: string) => list.getByRole('listitem').filter({ hasText: title })
      await row('Index of sources').dragTo(row('Legend'), { targetPosition: { x: 120, y: 2 } })
    })
    const moved = await hands.parts()
    expect(moved.indexOf('Index of sources')).toBe(moved.indexOf('Legend') - 1)
    const text = (await hands.export(join(folder, 'moved.pdf'))).join(' ')
    expect(text.indexOf('INDEX OF SOURCES')).toBeLessThan(text.lastIndexOf('CHRONOLOGY'))
  })

  await test.step('another court sets the pages anew, names its rule and counts the words', async () => {
    await hands.changing(() => hands.choose('Court', 'S.D.N.Y.'))
    await expect(panel.getByText(/^[\d,]+ of 8,750 words$/)).toBeVisible()
    await hands.changing(() => hands.choose('Court', 'N.D. Cal.'))
    await expect(panel.getByText(/Civil L\.R\. 3-4.*Check the current rule/)).toBeVisible()
    await hands.changing(() => hands.choose('Paper', 'A4'))
  })

  await test.step('a click on a row selects the event, and leads to it in the case', async () => {
    await panel.getByRole('textbox', { name: 'Page' }).fill('99')
    await app.press('Enter')
    await panel.getByRole('button', { name: 'Page before' }).click()
    const anyRow = panel.getByRole('button', { name: /^Select (?!.* in the timeline$)/ }).first()
    await expect(async () => {
      if (!(await anyRow.isVisible())) await panel.getByRole('button', { name: 'Page before' }).click()
      await expect(anyRow).toBeVisible({ timeout: 500 })
    }).toPass()
    const title = ((await anyRow.getAttribute('aria-label')) ?? '').replace('Select ', '')
    const row = panel.getByRole('button', { name: `Select ${title}`, exact: true })
    await row.click()
    await expect(row).toHaveAttribute('aria-pressed', 'true')
    await panel.getByRole('button', { name: 'Edit in the case' }).click()
    await expect(panel).toBeHidden()
    await expect(app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')).toHaveValue(title)
  })
  app.expectNoComplaints()
})

test('a click on a mark of the timeline selects its event, on its row as well', async ({ app }) => {
  const hands = new BriefHands(app)
  await hands.open()
  const mark = hands.panel
    .getByRole('button', { name: /^Select Complaint with jury demand.* in the timeline$/ })
    .first()
  await expect(async () => {
    if (!(await mark.isVisible())) await hands.panel.getByRole('button', { name: 'Page after' }).click()
    await expect(mark).toBeVisible({ timeout: 500 })
  }).toPass()
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await hands.panel.getByRole('button', { name: 'Edit in the case' }).click()
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')).toHaveValue(
    /^Complaint with jury demand/,
  )
})

test('what the court is not shown is listed before anything is saved', async ({ app }) => {
  const hands = new BriefHands(app)
  const { panel } = hands
  await hands.open()
  await hands.changing(() => hands.choose('For', 'Court'))
  await panel.getByRole('button', { name: 'Look over and export…' }).click()
  await expect(panel.getByRole('region', { name: 'Left out: Court' })).toContainText('private notes')
  const text = (await hands.export(join(folder, 'court.pdf'))).join(' ')
  expect(text).not.toContain('Privileged and confidential')
  // The same findings are not shown again.
  await panel.getByRole('button', { name: 'Options', exact: true }).click()
  await expect(panel.getByRole('button', { name: 'Export PDF…' })).toBeVisible()
})

test('a template is kept with the case, and can be undone', async ({ app }) => {
  const hands = new BriefHands(app)
  const { panel } = hands
  await hands.open()
  await hands.changing(() => hands.choose('Paper', 'A4'))
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveText('Your own choices')
  await panel.getByRole('button', { name: 'Save as…' }).click()
  await app.page.keyboard.type('For filing')
  await app.press('Enter')
  await expect(panel.getByRole('combobox', { name: 'Template' })).toHaveText('For filing (this case)')
  await hands.changing(() => hands.choose('Template', 'As usual'))
  await expect(panel.getByRole('combobox', { name: 'Paper' })).toHaveText('Letter')
  await app.press('Escape')
  await app.waitForSaved()
  await app.relaunch()
  await hands.open()
  await hands.changing(() => hands.choose('Template', 'For filing (this case)'))
  await expect(hands.panel.getByRole('combobox', { name: 'Paper' })).toHaveText('A4')
})

test('other forms are exported from the menu as real files', async ({ app }) => {
  await app.waitForSaved()
  const exported = async (id: Parameters<typeof app.commandFromMenu>[0], name: string): Promise<Buffer> => {
    const path = join(folder, name)
    await app.stubSaveDialog(path)
    await app.commandFromMenu(id)
    await expect(app.page.getByText(`Saved to ${path}`)).toBeVisible({ timeout: 30_000 })
    return readFile(path)
  }
  expect((await exported('export.csv', 'case.csv')).toString('utf8')).toContain('Complaint with jury demand')
  const whole = (await exported('export.svg', 'whole.svg')).toString('utf8')
  const seen = (await exported('export.svgSeen', 'seen.svg')).toString('utf8')
  expect(whole).toContain('China: notice on Bitcoin risks')
  expect(seen).toContain('Complaint with jury demand')
  expect((await exported('export.png', 'whole.png')).subarray(1, 4).toString('latin1')).toBe('PNG')
  expect((await exported('export.docx', 'brief.docx')).subarray(0, 2).toString('latin1')).toBe('PK')
  expect((await exported('export.md', 'brief.md')).toString('utf8')).toContain('## Chronology')
  expect((await exported('export.ics', 'case.ics')).toString('utf8')).toMatch(/^BEGIN:VCALENDAR/)
  app.expectNoComplaints()
})

test('a target that cannot be written is said in words, and no half file stays', async ({ app }) => {
  const hands = new BriefHands(app)
  await hands.open()
  const refused = async (path: string, why: RegExp): Promise<void> => {
    await app.stubSaveDialog(path)
    await hands.panel.getByRole('button', { name: 'Export PDF…' }).click()
    await expect(hands.panel.getByText(why)).toBeVisible({ timeout: 30_000 })
    await expect(hands.panel.getByRole('button', { name: 'Export PDF…' })).toBeEnabled()
  }
  await refused(join(folder, 'gone', 'brief.pdf'), /there is no such folder/)
  await mkdir(join(folder, 'taken.pdf'))
  await refused(join(folder, 'taken.pdf'), /there is a folder of that name/)
  // A folder in which not even the system's own user may make a file.
  if (process.platform === 'linux') await refused('/sys/brief.pdf', /permission was refused/)
  expect(await readdir(folder)).toEqual(['taken.pdf'])
})
