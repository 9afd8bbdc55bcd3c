import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { syntheticReport } from '../../electron/import/testing/synthetic-docket'
import { askMain, inTemporaryFolder, launchDocketline } from '../bench/bench-app'
import { median } from '../bench/samples'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'
import { longestSince, watchWindow, type Longest } from './window-watch'

const ENTRIES = 30_000
const RUNS = 3
const LONGEST_MS = 300_000
const LIMIT_MS = 100

const PARTS = ['reading and previewing', 'searching the preview', 'importing', 'saving', 'undoing'] as const
type Part = (typeof PARTS)[number]

/** What one run saw. */
interface Run {
  events: number
  longest: Record<Part, Longest>
  /** What the app asked while it was quit: nothing, when all is well. */
  asked: number
}

/** The next dialog that asks for files gets this one, and every question the answer that quits. */
const playUser = (electron: ElectronApplication, path: string): Promise<void> =>
  askMain(() =>
    electron.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
      dialog.showMessageBox = () => {
        process.stderr.write('asked by Docketline\n')
        return Promise.resolve({ response: 1, checkboxChecked: false })
      }
    }, path),
  )

/** A part of the import, with the longest frame and task while it lasted. */
async function part(page: Page, name: Part, work: () => Promise<unknown>): Promise<Longest> {
  await longestSince(page)
  const start = performance.now()
  await work()
  const took = Math.round(performance.now() - start)
  const longest = await longestSince(page)
  remark(`  ${name}: ${took} ms, longest frame ${longest.frame} ms, longest task ${longest.task} ms`)
  return longest
}

const saved = (page: Page): Promise<unknown> =>
  page
    .getByTestId('save-state')
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: LONGEST_MS })

async function eventsShown(page: Page): Promise<number> {
  const counts = (await page.getByText(/of [\d,]+ events,|^[\d,]+ events,/).textContent()) ?? ''
  return Number(/([\d,]+) events/.exec(counts)?.[1]?.replaceAll(',', '') ?? 0)
}

/** 30,000 made-up entries imported: read, shown, searched, taken, saved and undone. */
async function importAll(page: Page): Promise<Omit<Run, 'asked'>> {
  const dialog = page.getByRole('dialog')
  const take = dialog.getByRole('button', { name: /^(?:Import|Create case with) [\d,]+ rows?$/ })
  const search = dialog.getByRole('searchbox')
  const reading = await part(page, 'reading and previewing', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+I')
    await take.waitFor({ timeout: LONGEST_MS })
  })
  const searching = await part(page, 'searching the preview', async () => {
    await search.pressSequentially('order granting')
    await search.fill('')
    await dialog.getByRole('option').first().waitFor()
  })
  const importing = await part(page, 'importing', async () => {
    await take.click()
    await dialog.waitFor({ state: 'hidden', timeout: LONGEST_MS })
  })
  const saving = await part(page, 'saving', () => saved(page))
  const events = await eventsShown(page)
  const undoing = await part(page, 'undoing', async () => {
    await page.keyboard.press('ControlOrMeta+Z')
    await page.getByText(/^0 events,/).waitFor({ timeout: LONGEST_MS })
  })
  const longest = {
    'reading and previewing': reading,
    'searching the preview': searching,
    importing,
    saving,
    undoing,
  }
  return { events, longest }
}

/** One run in a fresh library. It quits at once after undoing, while that is still being saved. */
async function measure(folder: string): Promise<Run> {
  const path = join(folder, 'docket.html')
  await writeFile(path, syntheticReport(ENTRIES))
  const app = await launchDocketline(join(folder, 'library'), join(folder, 'profile'))
  const { page, electron } = app
  let asked = 0
  electron.process().stderr?.on('data', (chunk: Buffer) => {
    asked += chunk.toString().split('asked by Docketline').length - 1
  })
  try {
    await playUser(electron, path)
    await page.keyboard.press('ControlOrMeta+O')
    await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor()
    await watchWindow(page)
    const seen = await importAll(page)
    await app.close()
    return { ...seen, asked }
  } catch (error) {
    await app.close()
    throw error
  }
}

/** How the window does while a docket of 30,000 entries comes in: the medians of three runs. */
export async function window(): Promise<Figure[]> {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await inTemporaryFolder(measure))
  const middle = (of: (run: Run) => number): number => median(runs.map(of))
  const name = `${ENTRIES.toLocaleString('en-US')} entries in the window`
  return [
    atLeast(ENTRIES, `${name}: events`, Math.min(...runs.map(({ events }) => events)), 'events'),
    ...PARTS.flatMap((part) => [
      atMost(
        LIMIT_MS,
        `${name}: longest frame, ${part}`,
        middle(({ longest }) => longest[part].frame),
        'ms',
      ),
      atMost(
        LIMIT_MS,
        `${name}: longest task, ${part}`,
        middle(({ longest }) => longest[part].task),
        'ms',
      ),
    ]),
    atMost(
      0,
      `${name}: questions on quitting while it saves`,
      Math.max(...runs.map(({ asked }) => asked)),
      'questions',
    ),
  ]
}
