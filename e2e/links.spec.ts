import type { Page } from '@playwright/test'
import { expect, test } from './app-driver'
import { TimelineHands } from './timeline-hands'

const MOTION = 'BAM motion to dismiss'
const OPPOSITION = 'SEC omnibus opposition to both'
const PRESETS = ['Week', 'Month', 'Quarter', 'Year', 'All'] as const

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const status = (page: Page, words: string) => expect(page.getByText(words, { exact: true })).toBeVisible()

/** Selects an event by its row in the chronology, found by searching, and shows everything again. */
async function select(page: Page, title: string): Promise<void> {
  await page.getByRole('searchbox').fill(title)
  await page
    .getByRole('grid', { name: 'Chronology' })
    .getByRole('row', { name: new RegExp(title) })
    .first()
    .click()
  await page.keyboard.press('ControlOrMeta+Shift+X')
}

/** Corners of every drawn line, in pixels of the window, and the boxes of the labels drawn with them. */
async function crossings(page: Page, hands: TimelineHands): Promise<string[]> {
  const pieces = await page.evaluate(() => {
    const svg = document.querySelector('.dk-links')
    const area = svg?.getBoundingClientRect()
    if (svg === null || area === undefined) return []
    return [...svg.querySelectorAll<SVGPathElement>('path.dk-link')].flatMap((path) => {
      const length = path.getTotalLength()
      const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, at) => path.getPointAtLength(at * 2))
      return points
        .map(({ x, y }) => ({ x: x + area.left, y: y + area.top }))
        .filter(({ x, y }) => x > area.left && x < area.right && y > area.top && y < area.bottom)
    })
  })
  const labels = await hands.labelBoxes()
  return labels
    .filter(({ left, right, top, bottom }) =>
      pieces.some(({ x, y }) => x > left + 0.5 && x < right - 0.5 && y > top + 0.8 && y < bottom - 0.8),
    )
    .map(({ text }) => text)
}

/** What the flags of deadlines stand on: words of the axis, glyphs and bars of events. */
async function underFlags(page: Page): Promise<{ flags: number; covered: string[] }> {
  return page.evaluate(() => {
    const boxOf = (element: Element): DOMRect => {
      const words = document.createRange()
      words.selectNodeContents(element)
      return words.getBoundingClientRect()
    }
    const flags = [...document.querySelectorAll('.dk-deadline')].map((flag) => flag.getBoundingClientRect())
    const words = [...document.querySelectorAll('.dk-chart .vis-time-axis .vis-text:not(.vis-measure)')]
    const events = [...document.querySelectorAll('.dk-chart-container .dk-event')]
    const covered = [
      ...words.map((element) => ({ element, box: boxOf(element) })),
      ...events.map((element) => ({ element, box: element.getBoundingClientRect() })),
    ].filter(({ box }) =>
      flags.some((f) => f.left < box.right && box.left < f.right && f.top < box.bottom && box.top < f.bottom),
    )
    return { flags: flags.length, covered: covered.map(({ element }) => element.textContent ?? '') }
  })
}

test('dragging from the handle of an event to another links the two, and undo takes the link away', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 22, 2023')
  await hands.show('Month')
  await hands.event('Motion on SEC public statements').click()
  const handle = await hands.linkHandle()
  const to = await hands.placeOf('Consent order governing')
  await hands.grab(handle, to)
  await expect(hands.tip).toContainText('Consent order governing')
  await app.page.mouse.up()
  const strip = app.page.getByRole('region', { name: 'Link made' })
  await expect(strip).toContainText('Consent order governing')
  const links = inspector(app.page).getByRole('group', { name: 'Links' })
  await expect(links).toContainText('Consent order governing')
  await strip.getByRole('button', { name: 'Undo' }).click()
  await expect(strip).toBeHidden()
  await expect(links).not.toContainText('Consent order governing')
})

test('Escape ends the drag of a link and links nothing', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 22, 2023')
  await hands.show('Month')
  await hands.event('Motion on SEC public statements').click()
  const handle = await hands.linkHandle()
  await hands.grab(handle, await hands.placeOf('Consent order governing'))
  await app.press('Escape')
  await app.page.mouse.up()
  await expect(app.page.getByRole('region', { name: 'Link made' })).toHaveCount(0)
  await expect(app.page.getByTestId('save-state')).toHaveText(/revision 1$/)
})

test('a filing dropped on a question briefs it, and keeps its date', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('July 29, 2024')
  await hands.show('Month')
  const from = await hands.placeOf('Joint status report')
  const to = await hands.placeOf('Were ten third-party')
  await hands.grab(from, { x: to.x + 80, y: to.y })
  await expect(hands.tip).toContainText('Brief on')
  await app.page.mouse.up()
  await expect(app.page.getByRole('region', { name: 'Link made' })).toContainText('briefs')
  await expect(inspector(app.page).getByLabel('Date', { exact: true })).toHaveValue('July 29, 2024')
})

test('an order dropped on a question proposes an answer, which Enter keeps and undo takes back', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await status(app.page, '91 events, 1 open question')
  await hands.goTo('June 28, 2024')
  await hands.show('Quarter')
  const to = await hands.placeOf('Were ten third-party')
  await hands.drag(await hands.placeOf('Memorandum opinion'), { x: to.x + 80, y: to.y })
  const form = app.page.getByRole('form', { name: 'Answer the question' })
  await expect(form).toBeVisible()
  await status(app.page, '91 events, 1 open question')
  await form.getByRole('textbox', { name: 'The answer in a sentence' }).fill('No: not on these facts.')
  await form.getByRole('button', { name: 'Zhao' }).click()
  await form.getByRole('textbox').press('Enter')
  await expect(form).toBeHidden()
  await status(app.page, '91 events, 0 open questions')
  await select(app.page, 'Were ten third-party')
  await expect(inspector(app.page)).toContainText('No: not on these facts.')
  await expect(inspector(app.page).getByLabel('Answered', { exact: true })).toHaveValue('June 28, 2024')
  await app.press('ControlOrMeta+Z')
  await status(app.page, '91 events, 1 open question')
})

test('keys walk a motion to its opposition, reply and ruling, and back', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await select(app.page, MOTION)
  await app.press('ControlOrMeta+Alt+1')
  const title = inspector(app.page).getByRole('textbox', { name: 'Title' })
  const walked: string[] = []
  for (let step = 0; step < 12; step += 1) {
    const now = await title.inputValue()
    if (walked.at(-1) === now) break
    walked.push(now)
    await app.press('.')
  }
  expect(walked[0]).toMatch(/^BAM motion/)
  const at = (start: string): number => walked.findIndex((one) => one.startsWith(start))
  expect(at(OPPOSITION)).toBeGreaterThan(0)
  expect(at('Memorandum opinion')).toBeGreaterThan(at(OPPOSITION))
  await hands.rest()
  await app.press(',')
  await expect(title).not.toHaveValue(/^Memorandum opinion/)
})

test('L takes a docket number and links to it', async ({ app }) => {
  await select(app.page, 'Motion on SEC public statements')
  await app.press('ControlOrMeta+Alt+1')
  await app.press('l')
  await app.page.keyboard.type('71')
  await app.press('Enter')
  await expect(inspector(app.page).getByRole('group', { name: 'rules on' })).toContainText('Consent order governing')
})

/** Events with many links, and a day on which each is in sight. */
const SELECTED = [
  [MOTION, 'September 21, 2023'],
  [OPPOSITION, 'November 7, 2023'],
  ['Memorandum opinion', 'June 28, 2024'],
  ['Does an "investment', 'June 5, 2023'],
] as const

for (const scheme of ['light', 'dark'] as const) {
  test(`lines never cross a label and flags stand on none, at any zoom, in ${scheme}`, async ({ app }) => {
    const hands = new TimelineHands(app.page)
    await app.page.emulateMedia({ colorScheme: scheme })
    for (const [title, day] of SELECTED) {
      await select(app.page, title)
      for (const preset of PRESETS) {
        await hands.goTo(day)
        await hands.show(preset)
        await expect(app.page.locator('.dk-links path').first()).toBeAttached()
        expect(await crossings(app.page, hands), `${title}, ${preset}`).toEqual([])
        expect((await underFlags(app.page)).covered, `flags, ${title}, ${preset}`).toEqual([])
        await app.page.screenshot({ path: test.info().outputPath(`${title.slice(0, 8)}-${preset}.png`) })
      }
    }
    await hands.goTo('September 21, 2023')
    for (const preset of PRESETS) {
      await hands.show(preset)
      const { flags, covered } = await underFlags(app.page)
      expect(flags, `a flag is shown, ${preset}`).toBeGreaterThan(0)
      expect(covered, `flags, ${preset}`).toEqual([])
    }
  })
}
