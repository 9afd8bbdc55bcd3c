import { rmSync } from 'node:fs'
import type { ErrorCode } from '../../shared/expected-error'
import { nodeFileSystem } from '../../electron/store/file-system'
import { readCaseFolder } from '../../electron/store/read-case'
import { verifyCase } from '../../electron/store/verify-case'
import { launchApp, type AppDriver } from '../app-driver'
import { atMost, remark, skipped, type Figure } from './figure'
import { whyNoLoopDisk } from './loop-disk'
import { onEachRefusal, onTmpfs, type Refusal } from './refusals'
import type { Extent } from './run-options'
import { reasonOf } from './shell'
import { makeCase } from './written-case'

const PATIENCE_MS = 20_000

/** More than fits into the block that the history ends in: a smaller change is saved on a full disk, and rightly so. */
const LONG = 'and so on '.repeat(2_000).trim()

/** What a user must read to know what is in the way. */
const WORDS: Partial<Record<ErrorCode, RegExp>> = {
  'disk-full': /the disk is full/,
  'read-only': /the disk can only be read/,
  'not-found': /is no longer there/,
  'no-permission': /permission was refused/,
}

const saveState = ({ page }: AppDriver) => page.getByTestId('save-state')

async function waitForState(app: AppDriver, begins: string): Promise<string> {
  const words = await app.page.waitForFunction(
    (start) => {
      const text = document.querySelector('[data-testid="save-state"]')?.textContent ?? ''
      return text.startsWith(start) ? text : null
    },
    begins,
    { timeout: PATIENCE_MS },
  )
  return (await words.jsonValue()) ?? ''
}

/** A new event in the window. Pasted rather than typed: it is long. */
async function addEvent(app: AppDriver, title: string): Promise<void> {
  await app.page.getByRole('button', { name: 'New filing' }).click()
  await app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title').fill(title)
  await app.press('Enter')
}

/** What is wrong with how the running app takes it, or null. */
async function whatIsWrong(app: AppDriver, path: string, { code, refuse, allow }: Refusal): Promise<string | null> {
  await waitForState(app, 'Saved')
  await addEvent(app, 'Before')
  await waitForState(app, 'Saved')
  refuse(path)
  try {
    await addEvent(app, `Meanwhile ${LONG}`)
    const said = await waitForState(app, 'Not saved')
    if (WORDS[code]?.test(said) !== true) return `said "${said}"`
  } finally {
    allow(path)
  }
  // It tries again by itself; whoever has made room need not wait for that.
  await app.page.getByRole('button', { name: 'Retry now' }).click()
  await waitForState(app, 'Saved')
  await addEvent(app, 'After')
  await waitForState(app, 'Saved')
  return null
}

/** What the case on the disk lacks once the app is killed, or null. */
async function whatIsMissing(path: string): Promise<string | null> {
  const { document } = await readCaseFolder(path)
  const titles = new Set([...document.event.values()].map(({ title }) => title))
  const missing = ['Before', `Meanwhile ${LONG}`, 'After'].find((title) => !titles.has(title))
  if (missing !== undefined) return `${missing.slice(0, 20)} is missing`
  const [finding] = await verifyCase({ fs: nodeFileSystem }, path)
  return finding === undefined ? null : JSON.stringify(finding)
}

async function figureOf(where: string, folder: string, refusal: Refusal): Promise<Figure> {
  const path = await makeCase(folder, 'case', 3)
  const app = await launchApp({ library: folder, appFolder: process.cwd() })
  let wrong: string | null
  try {
    wrong = await whatIsWrong(app, path, refusal)
    await app.kill()
    wrong ??= await whatIsMissing(path)
  } catch (error) {
    const state = await saveState(app)
      .textContent({ timeout: 1_000 })
      .catch(() => 'nothing')
    wrong = `${reasonOf(error)} (the status bar says ${state})`
  } finally {
    await app.close()
    rmSync(path, { recursive: true, force: true })
  }
  const name = `real app, ${refusal.name}, ${where}`
  if (wrong !== null) remark(`${name}: ${wrong}`)
  return atMost(0, `${name}: saved work lost, wrong message, or no way on`, wrong === null ? 0 : 1, 'cases')
}

/** Proof 6 in the real app: the disk refuses under its hands, the user reads why, and goes on once it gives in. */
export async function refusedApp({ quick }: Extent): Promise<Figure[]> {
  const why = whyNoLoopDisk()
  if (why !== null) return [skipped('real app on refused disks: saved work lost', 'cases', '<= 0', why)]
  if (!quick) return onEachRefusal(figureOf)
  const figures = await onTmpfs((where, folder, refusal) =>
    refusal.code === 'disk-full' ? figureOf(where, folder, refusal) : Promise.resolve(null),
  )
  return figures.filter((figure) => figure !== null)
}
