import { cp, mkdtemp, readdir, rename, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenCase } from '../electron/store/case-library'
import { nodeFileSystem } from '../electron/store/file-system'
import { openCase } from '../electron/store/open-case'
import { readCaseFolder } from '../electron/store/read-case'
import { nodePorts } from '../electron/store/store-ports'
import { lonePlace } from '../electron/store/testing/lone-place'
import { add, commit } from '../electron/store/testing/test-case'
import { verifyCase } from '../electron/store/verify-case'
import { expect, test as base, type AppDriver } from './app-driver'

const TYPED = 'Motion to seal the transcript'

const casesIn = async (library: string): Promise<string[]> =>
  (await readdir(library)).filter((name) => !name.startsWith('.')).map((name) => join(library, name))

const titlesIn = async (path: string): Promise<string[]> =>
  [...(await readCaseFolder(path)).document.event.values()].map(({ title }) => title)

/** A colleague's computer, to and from which a sync tool carries the case of the app. */
class OtherComputer {
  private constructor(
    private readonly here: string,
    readonly there: string,
  ) {}

  /** Has the case as it is in the app now. */
  static async of(app: AppDriver): Promise<OtherComputer> {
    const [here = ''] = await casesIn(app.library)
    const there = join(await mkdtemp(join(tmpdir(), 'docketline-e2e-other-')), 'case')
    await cp(here, there, { recursive: true })
    await rm(join(there, 'case.lock'), { force: true })
    return new OtherComputer(here, there)
  }

  async work(edit: (open: OpenCase) => Promise<unknown>): Promise<void> {
    const open = await openCase(nodePorts('0.1.0'), lonePlace(this.there))
    await edit(open)
    await open.close()
  }

  /** The sync tool puts its files in the place of those here, whole and with the times they have there. */
  async sync(): Promise<void> {
    const then = new Date('2023-06-05T14:30:00Z')
    for (const name of ['history.jsonl', 'case.json']) {
      const temp = join(this.here, `.sync-${name}`)
      await cp(join(this.there, name), temp)
      await utimes(temp, then, then)
      await rename(temp, join(this.here, name))
    }
  }

  async remove(): Promise<void> {
    await rm(join(this.there, '..'), { recursive: true, force: true })
  }
}

const test = base.extend<{ other: OtherComputer }>({
  other: async ({ app }, use) => {
    await app.waitForSaved()
    const other = await OtherComputer.of(app)
    await use(other)
    await other.remove()
  },
})

/** Types a title letter by letter; in the middle of it, when some of it is saved, something happens. */
async function typeTitle({ page }: AppDriver, meanwhile: () => Promise<void>): Promise<void> {
  const title = page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')
  await title.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(TYPED.slice(0, 10), { delay: 60 })
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved/)
  await page.keyboard.type(TYPED.slice(10, 14), { delay: 60 })
  await Promise.all([meanwhile(), page.keyboard.type(TYPED.slice(14), { delay: 60 })])
  await expect(title).toHaveValue(TYPED)
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved/)
}

async function expectSound(path: string): Promise<void> {
  expect(await verifyCase({ fs: nodeFileSystem }, path)).toEqual([])
}

const noticesOf = ({ page }: AppDriver) => page.getByRole('region', { name: 'Notices' })

test('a sync tool replaces the files in the middle of typing: both sets of changes are in the case', async ({
  app,
  other,
}) => {
  await other.work((open) => add(open, 'theirs', 'Their new filing'))
  await app.page.getByRole('button', { name: 'New filing' }).click()
  await typeTitle(app, () => other.sync())
  await expect(noticesOf(app)).toContainText('both are now in the case')
  await expect(app.page.getByText('93 events')).toBeVisible()
  await app.quit()
  const [path = '', ...more] = await casesIn(app.library)
  expect(more).toEqual([])
  expect(await titlesIn(path)).toEqual(expect.arrayContaining([TYPED, 'Their new filing']))
  await expectSound(path)
})

test('where they changed the very event that is being typed, both versions are kept and the typing goes on', async ({
  app,
  other,
}) => {
  const row = app.page.getByRole('grid', { name: 'Chronology' }).locator('[data-index]').nth(2)
  await row.click()
  const before = await app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title').inputValue()
  await other.work((open) => {
    const event = [...open.document.event.values()].find(({ title }) => title === before)
    if (event === undefined) throw new Error(`There is no ${before}`)
    return commit(open, [
      { table: 'event', id: event.id, before: event, after: { ...event, title: 'As they have it' } },
    ])
  })
  await typeTitle(app, () => other.sync())
  await expect(noticesOf(app)).toContainText('Both versions are kept')
  await app.quit()
  const paths = await casesIn(app.library)
  expect(paths).toHaveLength(2)
  const titles = await Promise.all(paths.map(titlesIn))
  expect(titles.filter((all) => all.includes(TYPED) && !all.includes('As they have it'))).toHaveLength(1)
  expect(titles.filter((all) => all.includes('As they have it') && !all.includes(TYPED))).toHaveLength(1)
  for (const path of paths) await expectSound(path)
})

test('what was merged as the app closed is told at the next opening, and so is a conflict copy put there meanwhile', async ({
  app,
  other,
}) => {
  await other.work((open) => add(open, 'theirs', 'Their new filing'))
  await app.page.getByRole('button', { name: 'New filing' }).click()
  await app.page.keyboard.type(TYPED)
  await app.waitForSaved()
  await other.sync()
  await app.quit()
  const [path = ''] = await casesIn(app.library)
  expect(await titlesIn(path)).toEqual(expect.arrayContaining([TYPED, 'Their new filing']))

  await other.work((open) => add(open, 'later', 'Their later filing'))
  const copy = 'history.sync-conflict-20261125-101010-ABCDEFG.jsonl'
  await cp(join(other.there, 'history.jsonl'), join(path, copy))
  await app.relaunch()
  await app.waitForSaved()
  await expect(noticesOf(app)).toContainText('was changed elsewhere while it was open here')
  await expect(noticesOf(app)).toContainText(copy)
  await expect(app.page.getByText('93 events')).toBeVisible()
  await app.relaunch()
  await app.waitForSaved()
  await expect(noticesOf(app)).not.toContainText('was changed elsewhere')
})
