import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../electron/store/library-folder'
import { nodePorts } from '../electron/store/store-ports'
import { hostileCase } from '../shared/testing/hostile/hostile-case'
import { HOSTILE_STRINGS } from '../shared/testing/hostile/hostile-strings'
import { PWNED } from '../shared/testing/hostile/script'
import { expect, test, type AppDriver, type LaunchOptions } from './app-driver'

/** A library whose one case says nothing but hostile texts. */
async function withHostileCase(launch: (options: LaunchOptions) => Promise<AppDriver>): Promise<AppDriver> {
  const library = await mkdtemp(join(tmpdir(), 'docketline-e2e-hostile-'))
  const shelf = await openLibrary(nodePorts('0.0.0'), library)
  await shelf.create(hostileCase(), 'Clerk')
  const app = await launch({ library })
  await app.waitForSaved()
  await expect(app.page.getByText('300 events')).toBeVisible()
  return app
}

/** What stands in the page that no text may put there. */
const intruders = (app: AppDriver, flag: string) =>
  app.page.evaluate((flag) => {
    const all = [...document.querySelectorAll('*')]
    const foreign =
      'iframe, object, embed, base, form[action], video, audio, math, foreignObject, template, plaintext, xmp, img[src^="http"], link[href^="http"], meta[http-equiv="refresh"]'
    return {
      ran: Reflect.get(window, flag) ?? null,
      scripts: document.querySelectorAll('script').length,
      foreign: [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      handlers: all.flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
      ),
      addresses: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    }
  }, flag)

const CLEAN = { ran: null, scripts: 1, foreign: [], handlers: [], addresses: [] }

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('a case of 300 hostile texts is shown as text, everywhere in the window', async ({ launch }) => {
  test.setTimeout(180_000)
  const app = await withHostileCase(launch)
  const { page } = app
  const grid = page.getByRole('grid', { name: 'Chronology' })
  const inspector = page.getByRole('region', { name: 'Inspector' })

  await test.step('timeline, in every kind of lanes', async () => {
    for (const id of [
      'view.fitAll',
      'group.party',
      'group.tag',
      'group.question',
      'group.kind',
      'view.month',
    ] as const) {
      await app.commandFromMenu(id)
      expect(await intruders(app, PWNED)).toEqual(CLEAN)
    }
  })

  await test.step('chronology: each text is found and stands there as it is', async () => {
    const search = page.getByRole('searchbox', { name: 'Search events' })
    for (const word of ['script', 'evil', 'onerror', 'panic', 'HYPERLINK', 'proto']) {
      await search.fill(word)
      const row = grid.getByRole('row').nth(1)
      await expect(row).toContainText(new RegExp(word, 'i'))
      expect(await intruders(app, PWNED)).toEqual(CLEAN)
    }
    await search.fill('')
  })

  await test.step('inspector: the title is the text, to the letter', async () => {
    await app.commandFromMenu('view.fitAll')
    await grid.getByRole('row').nth(1).click()
    const seen = new Set<string>()
    for (let step = 0; step < HOSTILE_STRINGS.length; step += 1) {
      const title = inspector.getByRole('textbox', { name: 'Title', exact: true })
      if (await title.isVisible()) seen.add(inOneLine(await title.inputValue()))
      await grid.press('ArrowDown')
    }
    expect(await intruders(app, PWNED)).toEqual(CLEAN)
    const shown = HOSTILE_STRINGS.filter(({ family }) => ['markup', 'address', 'typst', 'prototype'].includes(family))
    const missing = shown.map(({ text }) => inOneLine(text)).filter((text) => !seen.has(text))
    expect(missing).toEqual([])
  })

  await test.step('tooltip and popover of a mark', async () => {
    const marks = page.locator('.vis-item')
    for (const mark of (await marks.all()).slice(0, 8)) {
      const box = await mark.boundingBox()
      if (box !== null) await page.mouse.move(box.x + 4, box.y + box.height / 2)
    }
    expect(await intruders(app, PWNED)).toEqual(CLEAN)
  })

  await test.step('the list of commands, the filter, the details of the case, all cases', async () => {
    for (const id of ['palette.show', 'filter.show', 'case.details', 'case.list'] as const) {
      await app.commandFromMenu(id)
      expect(await intruders(app, PWNED)).toEqual(CLEAN)
      await app.press('Escape')
    }
  })

  app.expectNoComplaints()
  const { library } = app
  await app.quit()
  await rm(library, { recursive: true })
})
