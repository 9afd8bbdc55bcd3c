import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { documentFrom, type CaseDocument } from '../shared/document'
import { emptyEvent, type CaseEvent, type EventKind } from '../shared/model/event'
import { EventId, LinkId, PartyId, SourceId } from '../shared/model/ids'
import { LegalDate } from '../shared/model/legal-date'
import { partyNamed } from '../shared/model/party'
import { sourceTitled } from '../shared/model/source'
import { aDocumentData } from '../shared/testing/test-document'
import { expect, test, type AppDriver } from './app-driver'
import { onlyCase, withCase } from './made-case'
import { TimelineHands } from './timeline-hands'

/** What every object has without being given it; a table that is an object finds these where there is nothing. */
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const
const KINDS: readonly EventKind[] = ['question', 'filing', 'order', 'hearing', 'context', 'filing']

function eventOf(key: string, n: number): CaseEvent {
  const event = emptyEvent(EventId.parse(key), KINDS[n] ?? 'filing')
  return {
    ...event,
    title: `Titled ${key}`,
    date: LegalDate.parse(event.kind === 'question' ? '2023-06-05/..' : `2023-06-${10 + n * 3}`),
    filedBy: [PartyId.parse(key)],
    cites: [{ source: SourceId.parse(key), pin: 'at 1', quote: '' }],
    tags: [key],
  }
}

/** A case whose every record is named like a key that objects have by nature. */
function caseNamedByKeys(): CaseDocument {
  return documentFrom({
    ...aDocumentData(0),
    party: KEYS.map((key) => partyNamed(PartyId.parse(key), `Party ${key}`, 'defendant', key)),
    source: KEYS.map((key) => sourceTitled(SourceId.parse(key), `Source ${key}`)),
    event: KEYS.map(eventOf),
    link: [
      {
        id: LinkId.parse('__proto__'),
        from: EventId.parse('constructor'),
        type: 'raises',
        to: EventId.parse('__proto__'),
      },
      {
        id: LinkId.parse('constructor'),
        from: EventId.parse('toString'),
        type: 'answers',
        to: EventId.parse('__proto__'),
      },
      {
        id: LinkId.parse('toString'),
        from: EventId.parse('prototype'),
        type: 'responds to',
        to: EventId.parse('constructor'),
      },
    ],
  })
}

/** What every object would have from now on, had an id been taken for a key. */
const polluted = ({ page }: AppDriver) => page.evaluate(() => Object.keys(Object.prototype))

test('a case whose ids are keys of every object is shown, edited, saved and exported like any other', async ({
  launch,
}) => {
  const app = await withCase(launch, caseNamedByKeys())
  const { page } = app
  const hands = new TimelineHands(page)
  const grid = page.getByRole('grid', { name: 'Chronology' })
  const inspector = page.getByRole('region', { name: 'Inspector' })

  await test.step('in the timeline, in every kind of lanes, and in the table', async () => {
    for (const lanes of ['group.party', 'group.question', 'group.tag', 'group.kind'] as const) {
      await app.commandFromMenu(lanes)
      await hands.goTo('June 16, 2023')
      await hands.show('Quarter')
      for (const key of KEYS) await expect(hands.event(`Titled ${key}`).first(), `${key}, ${lanes}`).toBeVisible()
    }
    for (const key of KEYS) await expect(grid.getByRole('row', { name: new RegExp(`Titled ${key}`) })).toBeVisible()
    expect(await polluted(app)).toEqual([])
  })

  await test.step('edited and undone, each of them', async () => {
    for (const key of KEYS) {
      await grid.getByRole('row', { name: new RegExp(`Titled ${key}`) }).click()
      const title = inspector.getByRole('textbox', { name: 'Title', exact: true })
      await expect(title).toHaveValue(`Titled ${key}`)
      await title.fill(`Edited ${key}`)
      await title.press('Enter')
      await expect(grid.getByRole('row', { name: new RegExp(`Edited ${key}`) })).toBeVisible()
    }
    await app.press('ControlOrMeta+Z')
    await expect(grid.getByRole('row', { name: /Titled prototype/ })).toBeVisible()
    await app.press('ControlOrMeta+Shift+Z')
    await expect(grid.getByRole('row', { name: /Edited prototype/ })).toBeVisible()
    await hands.dragEvent('Edited hasOwnProperty', 60)
  })

  await test.step('saved, and there again after a start', async () => {
    await app.waitForSaved()
    await app.relaunch()
    await app.waitForSaved()
    for (const key of KEYS)
      await expect(chronology(app).getByRole('row', { name: new RegExp(`Edited ${key}`) })).toBeVisible()
    const stored: unknown = JSON.parse(await readFile(join(await onlyCase(app), 'case.json'), 'utf8'))
    expect(JSON.stringify(stored)).toContain('Edited __proto__')
  })

  await test.step('on the board, among the findings and in a presentation', async () => {
    await app.press('ControlOrMeta+Alt+Q')
    await expect(app.page.getByText('Edited __proto__').first()).toBeVisible()
    await app.press('ControlOrMeta+Alt+R')
    await app.press('ControlOrMeta+Alt+1')
    await expect(app.page.getByRole('button', { name: 'Timeline', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await app.press('F5')
    await expect(app.page.getByRole('dialog', { name: 'Presentation' }).getByRole('heading')).toContainText('Edited')
    await app.press('Escape')
  })

  await test.step('exported', async () => {
    for (const format of ['json', 'csv', 'md', 'svg', 'docx'] as const) {
      const path = join(app.userData, `case.${format}`)
      await app.stubSaveDialog(path)
      await app.commandFromMenu(`export.${format}`)
      await expect(app.page.getByText(`Saved to ${path}`)).toBeVisible({ timeout: 30_000 })
      const bytes = await readFile(path)
      const text = bytes.toString('utf8').replaceAll(String.raw`\_`, '_')
      if (format !== 'docx') for (const key of KEYS) expect(text, format).toContain(`Edited ${key}`)
    }
  })
  expect(await polluted(app)).toEqual([])
  app.expectNoComplaints()
  await rm(app.library, { recursive: true, force: true })
})

const chronology = (app: AppDriver) => app.page.getByRole('grid', { name: 'Chronology' })
