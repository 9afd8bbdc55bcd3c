import { rm } from 'node:fs/promises'
import { HOSTILE_STRINGS } from '../shared/testing/hostile/hostile-strings'
import { expect, test } from './app-driver'
import { CLEAN, intruders, withHostileCase } from './hostile-hands'

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
      expect(await intruders(app)).toEqual(CLEAN)
    }
  })

  await test.step('chronology: each text is found and stands there as it is', async () => {
    const search = page.getByRole('searchbox', { name: 'Search events' })
    for (const word of ['script', 'evil', 'onerror', 'panic', 'HYPERLINK', 'proto']) {
      await search.fill(word)
      const row = grid.getByRole('row').nth(1)
      await expect(row).toContainText(new RegExp(word, 'i'))
      expect(await intruders(app)).toEqual(CLEAN)
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
    expect(await intruders(app)).toEqual(CLEAN)
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
    expect(await intruders(app)).toEqual(CLEAN)
  })

  await test.step('the list of commands, the filter, the details of the case, all cases', async () => {
    for (const id of ['palette.show', 'filter.show', 'case.details', 'case.list'] as const) {
      await app.commandFromMenu(id)
      expect(await intruders(app)).toEqual(CLEAN)
      await app.press('Escape')
    }
  })

  app.expectNoComplaints()
  const { library } = app
  await app.quit()
  await rm(library, { recursive: true })
})
