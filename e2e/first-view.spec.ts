import { theCase } from '../shared/document'
import { CaseFolder } from '../shared/ipc/contract'
import { openLibrary } from '../electron/store/library-folder'
import { nodePorts } from '../electron/store/store-ports'
import { expect, test as base, type AppDriver } from './app-driver'
import { caseFolder, titleOf, writeBenchCase } from './bench/bench-case'
import { holdReading, waitUntilAsked } from './held-reading'
import { TimelineHands } from './timeline-hands'

const LARGE = 5_000
const SMALL = 20
const READING = /^Reading the case…/

/** On the list of cases: a large one that was never opened, with its first view, and a small one that was open last. */
const test = base.extend<{ listed: AppDriver; hands: TimelineHands }>({
  listed: async ({ launch }, use, info) => {
    const library = info.outputPath('library')
    await writeBenchCase(library, SMALL)
    const app = await launch({ library })
    await app.waitForSaved()
    await writeBenchCase(library, LARGE)
    await app.press('ControlOrMeta+O')
    await expect(row(app, LARGE)).toBeVisible()
    await use(app)
  },
  hands: async ({ listed }, use) => {
    await use(new TimelineHands(listed.page))
  },
})

const row = ({ page }: AppDriver, events: number) => page.getByText(titleOf(events), { exact: true })

/** Opens the large case and looks at its first view; it comes whole once it is let through. */
async function openHeld(app: AppDriver, hands: TimelineHands): Promise<() => Promise<void>> {
  const letThrough = await holdReading(app)
  await row(app, LARGE).dblclick()
  await expect(app.page.getByText(READING)).toBeVisible()
  await hands.rest()
  return async () => {
    await letThrough()
    await app.waitForSaved()
    await hands.rest()
  }
}

/** As the inspector writes a date that the tip shows. */
const withoutWeekday = (date: string): string => date.replace(/^[A-Z][a-z]+day, /, '')

const dateField = ({ page }: AppDriver) =>
  page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })

/** Shows thirty days. Returns the title of an event that is drawn by itself there, well inside the chart, and is no question. */
async function aDrawnEvent(hands: TimelineHands): Promise<string> {
  await hands.chart.focus()
  await hands.page.keyboard.press('m')
  await hands.rest()
  const { left, right } = await hands.area()
  const boxes = await hands.labelBoxes()
  const inside = boxes.find(
    (box) => box.left > left + 150 && box.right < right - 250 && box.text.length > 20 && !/^Alleged|\?$/.test(box.text),
  )
  if (inside === undefined) throw new Error('No event is drawn by itself')
  return inside.text
}

test('a large case shows its timeline before it is read, and what is seen stays as it is when it comes', async ({
  listed,
  hands,
}) => {
  const letThrough = await openHeld(listed, hands)
  const first = await hands.labelBoxes()
  expect(first.length).toBeGreaterThan(5)
  const lanes = await hands.chart.locator('.vis-label').allTextContents()
  await letThrough()
  await expect(listed.page.getByText(READING)).toBeHidden()
  await expect(listed.page.getByText(/^5,000 events/)).toBeVisible()
  expect(await hands.labelBoxes()).toEqual(first)
  expect(await hands.chart.locator('.vis-label').allTextContents()).toEqual(lanes)
  listed.expectNoComplaints()
})

test('an edit that another program made is never hidden by a first view from before it', async ({ listed, hands }) => {
  const letThrough = await holdReading(listed)
  const shelf = await openLibrary(nodePorts('0.0.0'), listed.library)
  const elsewhere = await shelf.open(CaseFolder.parse(caseFolder('', LARGE).slice(1)))
  const before = theCase(elsewhere.document)
  const after = { ...before, shortTitle: 'Named elsewhere' }
  await elsewhere.commit({
    rev: elsewhere.rev,
    label: 'Rename',
    by: '',
    patch: [{ table: 'case', id: before.id, before, after }],
  })
  await elsewhere.close()
  await row(listed, LARGE).dblclick()
  await waitUntilAsked(listed)
  await expect(hands.chart).toBeHidden()
  await letThrough()
  await expect(listed.page.getByText('Named elsewhere').first()).toBeVisible()
})

test('what is done by hand while the case is read works out once it is there', async ({ listed, hands }) => {
  const letThrough = await openHeld(listed, hands)
  const title = await aDrawnEvent(hands)
  const at = await hands.placeOf(title)
  await listed.page.mouse.move(at.x, at.y)
  await expect(listed.page.getByRole('tooltip')).toContainText(title)
  const date = await hands.dragEvent(title, 120)
  await expect(listed.page.getByText(/^Reading the case… “Move event” follows/)).toBeVisible()
  await letThrough()
  const inspector = listed.page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
  await expect(dateField(listed)).toHaveValue(withoutWeekday(date))
  await listed.press('ControlOrMeta+Z')
  await expect(dateField(listed)).not.toHaveValue(withoutWeekday(date))
})

test('a drag that begins while the case is read ends in the case', async ({ listed, hands }) => {
  const letThrough = await openHeld(listed, hands)
  const title = await aDrawnEvent(hands)
  const from = await hands.placeOf(title)
  await hands.grab(from, { x: from.x + 120, y: from.y })
  await letThrough()
  const date = (await hands.tip.locator('strong').textContent()) ?? ''
  await listed.page.mouse.up()
  await expect(dateField(listed)).toHaveValue(withoutWeekday(date))
})

test('a double click on an event while the case is read brings its title to be edited', async ({ listed, hands }) => {
  const letThrough = await openHeld(listed, hands)
  const title = await aDrawnEvent(hands)
  const at = await hands.placeOf(title)
  await listed.page.mouse.dblclick(at.x, at.y)
  await letThrough()
  const field = listed.page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(title)
})

test('a double click beside all events makes one there, and a command waits for the case too', async ({
  listed,
  hands,
}) => {
  const letThrough = await openHeld(listed, hands)
  const { left, right, top } = await hands.area()
  await listed.page.mouse.dblclick((left + right) / 2, top + 2)
  await listed.press('ControlOrMeta+1')
  await letThrough()
  await expect(listed.page.getByText(/^5,002 events/)).toBeVisible()
  await listed.press('Escape')
  await listed.press('ControlOrMeta+Z')
  await listed.press('ControlOrMeta+Z')
  await expect(listed.page.getByText(/^5,000 events/)).toBeVisible()
})

test('what was done to a case that is left before it was read is said not to have been done', async ({
  listed,
  hands,
}) => {
  await openHeld(listed, hands)
  await hands.dragEvent(await aDrawnEvent(hands), 120)
  await listed.press('ControlOrMeta+O')
  await expect(listed.page.getByText(/“Move event” was not done/)).toBeVisible()
  await expect(row(listed, LARGE)).toBeVisible()
})
