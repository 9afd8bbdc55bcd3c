import { measureAnswer, type Answer, type Expected } from './answers'
import type { BenchApp } from './bench-app'
import { showView } from './case-on-screen'
import { whenIdle } from './main-thread'

/** What is done to the whole case at once, or asked of all of it, in the order in which it is done. */
export const BULK_WORKS = [
  'select all',
  'importance of all',
  'undo importance of all',
  'redo importance of all',
  'tag for all',
  'undo tag for all',
  'delete all',
  'undo delete all',
] as const
export const ASKING_WORKS = [
  'filter by kind',
  'filter by tag',
  'filter by party',
  'find among parties, a letter',
  'let go of the filter',
  'question board',
] as const
export type CrowdWork = (typeof BULK_WORKS)[number] | (typeof ASKING_WORKS)[number]

type Note = (work: CrowdWork, answer: Answer) => void

const INSPECTOR = 'section[aria-label="Inspector"]'
const COUNTS = 'footer p'
const TAG = 'bench tag'

const inWords = (count: number): string => count.toLocaleString('en-US')

/** All is on the disk and nothing is left to do. */
async function settled(app: BenchApp): Promise<void> {
  await app.page
    .getByTestId('save-state')
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: 120_000 })
  await whenIdle(app, 60_000)
}

/** Selects all there is, changes all of it, deletes all of it, and takes each back. */
export async function measureBulk(app: BenchApp, events: number, note: Note): Promise<void> {
  const { page } = app
  const { keyboard } = page
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const measure = async (work: CrowdWork, act: () => Promise<unknown>, expected: Expected): Promise<void> =>
    note(work, await measureAnswer(app, act, expected, () => settled(app)))
  const table = page.getByRole('grid', { name: 'Chronology' })
  const undo = (): Promise<void> => keyboard.press('ControlOrMeta+Z')
  const pressed = `${INSPECTOR} button[aria-pressed="true"]`

  await showView(app, 'one year')
  await table.locator('[data-index]').nth(2).click()
  await settled(app)
  await measure('select all', () => keyboard.press('ControlOrMeta+A'), {
    place: `${INSPECTOR} h2`,
    text: `${inWords(events)} events selected`,
  })
  await inspector.getByRole('button', { name: 'Key', exact: true }).focus()
  await measure('importance of all', () => keyboard.press('Space'), { place: pressed, text: 'Key' })
  await measure('undo importance of all', undo, { place: pressed })
  await measure('redo importance of all', () => keyboard.press('ControlOrMeta+Shift+Z'), {
    place: pressed,
    text: 'Key',
  })
  await inspector.getByRole('combobox', { name: 'Tags' }).fill(TAG)
  await measure('tag for all', () => keyboard.press('Enter'), { place: `${INSPECTOR} [class*=chip]`, text: TAG })
  await table.focus()
  await measure('undo tag for all', undo, { place: `${INSPECTOR} [class*=chip]` })
  await measure('delete all', () => keyboard.press('Delete'), { place: COUNTS, text: '0 events, 0 open' })
  await measure('undo delete all', undo, { place: COUNTS, text: `${inWords(events)} events,` })
}

/** Filters by a part after another, with the counts of all others beside it, and looks at the questions. */
export async function measureAsking(app: BenchApp, note: Note): Promise<void> {
  const { page } = app
  const { keyboard } = page
  const shown = { place: '[aria-label="Filter events"] [role="status"]' }
  const measure = async (work: CrowdWork, act: () => Promise<unknown>, expected: Expected): Promise<void> =>
    note(work, await measureAnswer(app, act, expected, () => whenIdle(app)))
  await showView(app, 'one year')
  await keyboard.press('ControlOrMeta+Shift+F')
  const panel = page.getByRole('dialog', { name: 'Filter events' })
  const tick = async (group: string, choice: RegExp, work: CrowdWork): Promise<void> => {
    await panel.getByRole('group', { name: group }).getByRole('checkbox', { name: choice }).first().focus()
    await measure(work, () => keyboard.press('Space'), shown)
  }
  await tick('Kind', /^Filings/, 'filter by kind')
  await tick('Tag', /./, 'filter by tag')
  await tick('Filed by', /./, 'filter by party')
  const find = panel.getByRole('textbox', { name: 'Find under Filed by' })
  // A few parties are all in sight, with nothing to find them by.
  if ((await find.count()) > 0) {
    await find.focus()
    for (const key of ['b', 'Backspace', 'p', 'Backspace'])
      await measure('find among parties, a letter', () => keyboard.press(key), {
        place: '[aria-label="Filter events"] ul',
      })
  }
  await panel.getByRole('button', { name: 'Clear' }).focus()
  await measure('let go of the filter', () => keyboard.press('Space'), shown)
  await keyboard.press('Escape')
  await measure('question board', () => keyboard.press('ControlOrMeta+Alt+Q'), {
    place: 'section[aria-label="Questions"] h2',
  })
  await keyboard.press('ControlOrMeta+Alt+T')
}
