import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app-driver'
import { pagesOf } from './brief-text'
import { daysBetween, TimelineHands } from './timeline-hands'

const TITLE = 'Motion to compel the deposition of the custodian'
const plain = (shown: string): string => shown.replace(/^[A-Z][a-z]+day, /, '')
const inTable = (words: string): string => {
  const day = new Date(`${words} UTC`)
  return `${String(day.getUTCMonth() + 1).padStart(2, '0')}/${String(day.getUTCDate()).padStart(2, '0')}/${day.getUTCFullYear()}`
}

test('the main job: from the first start to the brief', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-brief-'))
  const hands = new TimelineHands(app.page)
  let date = ''

  await test.step('the first start opens the sample case', async () => {
    await app.waitForSaved()
    await expect(app.page.getByRole('heading', { name: 'SEC v. Binance Holdings Ltd.' }).first()).toBeVisible()
    await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
    await expect(hands.chart.locator('.vis-item').first()).toBeVisible()
  })

  await test.step('a filing dragged from the palette stands on the timeline, its title ready to type', async () => {
    await hands.goTo('August 15, 2024')
    await hands.show('Quarter')
    const area = await hands.area()
    const chart = await hands.chart.boundingBox()
    if (chart === null) throw new Error('no chart')
    const y = (await hands.laneMiddle('Filings')) - chart.y
    await app.page
      .getByRole('button', { name: 'New filing' })
      .dragTo(hands.chart, { targetPosition: { x: (area.left + area.right) / 2 - chart.x, y } })
    await expect(app.page.getByText('92 events')).toBeVisible()
    await app.page.keyboard.type('Motion')
    await expect(hands.event('Motion').last()).toBeVisible()
  })

  await test.step('it is dragged to another date; undo and redo', async () => {
    const field = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })
    const before = await field.inputValue()
    const from = await hands
      .event('Motion')
      .filter({ hasText: /^Motion$/ })
      .boundingBox()
    if (from === null) throw new Error('the filing is not drawn')
    const place = { x: from.x + 8, y: from.y + from.height / 2 }
    await hands.grab(place, { x: place.x + 100, y: place.y })
    date = plain((await hands.tip.locator('strong').textContent()) ?? '')
    await app.page.mouse.up()
    expect(daysBetween(before, date)).toBeGreaterThan(3)
    await expect(field).toHaveValue(date)
    await app.press('ControlOrMeta+Z')
    await expect(field).toHaveValue(before)
    await app.press('ControlOrMeta+Shift+Z')
    await expect(field).toHaveValue(date)
  })

  await test.step('its title is typed', async () => {
    const title = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Title')
    await title.fill('')
    await title.pressSequentially(TITLE)
    await expect(hands.event(TITLE.slice(0, 12)).first()).toBeVisible()
    await app.waitForSaved()
  })

  await test.step('killed and started again, it is all there', async () => {
    await app.kill()
    await app.relaunch()
    await app.waitForSaved()
    await expect(app.page.getByText('92 events, 1 open question')).toBeVisible()
    const row = app.page.getByRole('grid', { name: 'Chronology' }).getByRole('row', { name: new RegExp(TITLE) })
    await app.page.getByRole('searchbox', { name: 'Search events' }).fill('custodian')
    await expect(row).toContainText(inTable(date))
  })

  await test.step('the brief has it under its date', async () => {
    const path = join(folder, 'brief.pdf')
    await app.stubSaveDialog(path)
    await app.stubOpening()
    await app.page.getByRole('button', { name: 'Brief', exact: true }).click()
    // Nothing supports the new motion yet: that is said first.
    await app.page.getByRole('button', { name: 'Look over and export…' }).click()
    await expect(app.page.getByRole('region', { name: 'Without a source' })).toContainText(TITLE)
    await app.page.getByRole('button', { name: 'Export PDF…' }).click()
    await app.page.getByRole('button', { name: 'Open', exact: true }).click({ timeout: 30_000 })
    await expect.poll(() => app.openedPaths(), { timeout: 30_000 }).toEqual([path])
    const text = (await pagesOf(path)).join(' ')
    expect(text).toContain('UNITED STATES DISTRICT COURT')
    expect(text).toContain('1:23-cv-01599-ABJ-ZMF')
    expect(text).toMatch(new RegExp(`${inTable(date)}\\s+${TITLE}`))
  })

  app.expectNoComplaints()
  await rm(folder, { recursive: true })
})
