import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test, type AppDriver } from './app-driver'
import { TimelineHands } from './timeline-hands'

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  impact: string | null
  nodes: string[]
}

/** What axe-core finds that keeps people out: serious and critical, on what is drawn now. */
async function violations({ page }: AppDriver): Promise<Violation[]> {
  // Evaluated by the debugger, as the page's own policy lets no foreign script in.
  await page.evaluate(await axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{ violations: Array<{ id: string; impact: string | null; nodes: Array<{ html: string }> }> }>
      }
    }
    const { violations: found } = await axe.run()
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) }))
  })
}

type Screen = readonly [name: string, open: (app: AppDriver) => Promise<void>]

const dialog = async ({ page }: AppDriver): Promise<void> => expect(page.getByRole('dialog')).toBeVisible()

const SCREENS: readonly Screen[] = [
  ['the case', async () => undefined],
  [
    'an event in the inspector',
    async ({ page }) => {
      const hands = new TimelineHands(page)
      await hands.goTo('June 28, 2024')
      await hands.show('Month')
      await hands.event('Memorandum opinion').click()
    },
  ],
  [
    'a question in the inspector',
    async ({ page }) =>
      page
        .getByRole('grid', { name: 'Chronology' })
        .getByRole('row', { name: /Were ten third-party|BNB Vault/ })
        .first()
        .click(),
  ],
  ['several events', async (app) => app.press('ControlOrMeta+A')],
  ['a search', async ({ page }) => page.getByRole('searchbox', { name: 'Search events' }).fill('token')],
  ['a search without hits', async ({ page }) => page.getByRole('searchbox', { name: 'Search events' }).fill('xyzzyx')],
  ['the filter', async (app) => app.commandFromMenu('filter.show')],
  ['the board of questions', async ({ page }) => page.getByRole('button', { name: 'Questions', exact: true }).click()],
  ['findings and deadlines', async ({ page }) => page.getByRole('button', { name: /^Review/ }).click()],
  ['saved views', async ({ page }) => page.getByRole('button', { name: 'Saved views' }).click()],
  ['a presentation', async (app) => app.commandFromMenu('present.start').then(() => dialog(app))],
  ['all commands', async (app) => app.press('ControlOrMeta+K').then(() => dialog(app))],
  ['the shortcuts', async (app) => app.commandFromMenu('help.shortcuts').then(() => dialog(app))],
  ['go to date', async (app) => app.commandFromMenu('view.goToDate').then(() => dialog(app))],
  ['case details', async (app) => app.commandFromMenu('case.details').then(() => dialog(app))],
  ['about', async (app) => app.commandFromMenu('help.about').then(() => dialog(app))],
  ['a new case', async (app) => app.commandFromMenu('case.new').then(() => dialog(app))],
  ['the list of cases', async (app) => app.commandFromMenu('case.list')],
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in any screen, ${colorScheme}`, async ({ app }) => {
    test.setTimeout(180_000)
    await app.waitForSaved()
    for (const [name, open] of SCREENS) {
      await test.step(name, async () => {
        await app.page.reload()
        await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await app.waitForSaved()
        await open(app)
        expect(await violations(app), name).toEqual([])
      })
    }
  })
}

test('every place that takes the focus shows it', async ({ app }) => {
  await app.waitForSaved()
  const seen = new Set<string>()
  for (let step = 0; step < 60; step += 1) {
    await app.press('Tab')
    const focus = await app.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      // Shown on itself, on a frame around it or, for the chart, on the layer over it.
      const look = (): string =>
        [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
          .flatMap((one) => (one ? [undefined, '::before', '::after'].map((part) => getComputedStyle(one, part)) : []))
          .map(({ outline, boxShadow, backgroundColor, borderColor }) =>
            [outline, boxShadow, backgroundColor, borderColor].join(),
          )
          .join()
      const focused = look()
      element.blur()
      const shown = look() !== focused
      element.focus()
      return { what: element.outerHTML.slice(0, 160), shown }
    })
    if (focus === null || seen.has(focus.what)) continue
    seen.add(focus.what)
    expect(focus.shown, focus.what).toBe(true)
  }
  expect(seen.size).toBeGreaterThan(15)
})

test('the rest of a long list is asked for by a key, and the first of it has the focus', async ({ app }) => {
  await app.waitForSaved()
  const people = app.page.getByRole('list', { name: 'Who filed what' }).getByRole('listitem')
  await expect(people).toHaveCount(10)
  await app.page.getByRole('button', { name: '5 more', exact: true }).press('Enter')
  await expect(people).toHaveCount(15)
  await expect(people.nth(10).getByRole('button')).toBeFocused()
})
