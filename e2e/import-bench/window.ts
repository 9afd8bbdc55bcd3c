import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { syntheticReport } from '../../electron/import/testing/synthetic-docket'
import { inTemporaryFolder, launchDocketline } from '../bench/bench-app'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'

const ENTRIES = 30_000
const LONGEST_MS = 300_000
const LIMIT_MS = 100

/** Begins to note how long each frame of the window took. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = []
    Reflect.set(globalThis, 'framesOfBench', frames)
    let last = performance.now()
    const note = (now: number): void => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })

/** The longest frame since the last time it was asked. */
const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const frames = Reflect.get(globalThis, 'framesOfBench') as number[]
    return Math.round(Math.max(0, ...frames.splice(0)))
  })

/** The next dialog that asks for files gets this one. Asked again where V8 has collected the answer (microsoft/playwright#33737). */
async function stubDialog(electron: ElectronApplication, path: string): Promise<void> {
  for (;;) {
    try {
      return await electron.evaluate(({ dialog }, file) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
      }, path)
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('garbage collected'))) throw error
    }
  }
}

/** A part of the import, with the longest frame while it lasted. */
async function part(page: Page, name: string, work: () => Promise<unknown>): Promise<Figure> {
  await longestFrame(page)
  const start = performance.now()
  await work()
  const longest = await longestFrame(page)
  remark(`  ${name}: ${Math.round(performance.now() - start)} ms, longest frame ${longest} ms`)
  return atMost(LIMIT_MS, `30,000 entries in the window: longest frame, ${name}`, longest, 'ms')
}

const saved = (page: Page): Promise<unknown> =>
  page
    .getByTestId('save-state')
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: LONGEST_MS })

/** 30,000 made-up entries imported in the real app: read, shown, taken, saved, undone and imported again. */
async function measure(folder: string): Promise<Figure[]> {
  const path = join(folder, 'docket.html')
  await writeFile(path, syntheticReport(ENTRIES))
  const app = await launchDocketline(join(folder, 'library'), join(folder, 'profile'))
  const { page, electron } = app
  const dialog = page.getByRole('dialog')
  const take = dialog.getByRole('button', { name: /^(?:Import|Create case with) [\d,]+ rows?$/ })
  try {
    await stubDialog(electron, path)
    await page.keyboard.press('ControlOrMeta+O')
    await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor()
    await watchFrames(page)
    const reading = await part(page, 'reading and previewing', async () => {
      await page.keyboard.press('ControlOrMeta+Shift+I')
      await take.waitFor({ timeout: LONGEST_MS })
    })
    const importing = await part(page, 'importing', async () => {
      await take.click()
      await dialog.waitFor({ state: 'hidden', timeout: LONGEST_MS })
    })
    const saving = await part(page, 'saving', () => saved(page))
    const counts = (await page.getByText(/of [\d,]+ events,|^[\d,]+ events,/).textContent()) ?? ''
    const events = Number(/([\d,]+) events/.exec(counts)?.[1]?.replaceAll(',', '') ?? 0)
    const undoing = await part(page, 'undoing', async () => {
      await page.keyboard.press('ControlOrMeta+Z')
      await page.getByText(/^0 events,/).waitFor({ timeout: LONGEST_MS })
    })
    return [
      atLeast(ENTRIES, '30,000 entries in the window: events', events, 'events'),
      reading,
      importing,
      saving,
      undoing,
    ]
  } finally {
    await app.close()
  }
}

/** How the window does while a docket of 30,000 entries comes in. */
export async function window(): Promise<Figure[]> {
  return inTemporaryFolder(measure)
}
