import { expect, test } from './app-driver'
import { TimelineHands } from './timeline-hands'

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

test('the board has every question by where it stands, tells what changed, and narrows the timeline to one', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Questions', exact: true }).click()
  const board = page.getByRole('region', { name: 'Questions', exact: true })
  for (const [column, count] of [
    ['Open', 1],
    ['Answered', 11],
    ['Mooted', 2],
    ['Withdrawn', 0],
  ] as const) {
    const heading = board.getByRole('region', { name: column, exact: true }).getByRole('heading')
    await expect(heading).toHaveText(`${column} ${count}`)
  }
  const crypto = board.getByRole('listitem').filter({ hasText: 'Is a "crypto asset"' }).first()
  await expect(crypto).toContainText('381 days · answered 06/28/2024')
  await page.screenshot({ path: test.info().outputPath('board.png') })

  await board.getByLabel('What changed since').fill('July 1, 2024')
  await page.keyboard.press('Enter')
  await expect(board.getByText('2 of 14 changed since')).toBeVisible()
  await board.getByLabel('What changed since').fill('')
  await page.keyboard.press('Enter')

  await crypto.getByRole('button', { name: /Show only this question/ }).click()
  await expect(page.getByText(/^\d+ of 91 events/)).toBeVisible()
  await expect(new TimelineHands(page).event('Is a "crypto asset"')).toBeVisible()
})

test('a finding is shown beside its event and in one list, and accepting it can be undone', async ({ app }) => {
  const { page } = app
  const review = page.getByRole('button', { name: /^Review/ })
  await expect(review).toHaveText('Review1')
  await review.click()
  const findings = page.getByRole('region', { name: 'Findings', exact: true })
  await expect(findings).toContainText('rests on one source only')
  await findings.getByRole('button', { name: 'Accept' }).click()
  await expect(findings).toContainText('Nothing looks out of order.')
  await expect(review).toHaveText('Review')
  await app.press('ControlOrMeta+Z')
  await findings.getByRole('button', { name: /Amended complaint/ }).click()
  const beside = page.getByRole('region', { name: 'Inspector' }).getByRole('group', { name: 'Findings' })
  await expect(beside).toContainText('rests on one source only')
})

test('a deadline is counted day by day as unverified, and gives way to what the court set', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: /^Review/ }).click()
  const deadlines = page.getByRole('region', { name: 'Deadlines', exact: true })
  const reply = deadlines.getByRole('listitem').filter({ hasText: 'December 12, 2023' }).first()
  await expect(reply).toContainText('set by an order')
  await expect(reply).toContainText('Instead of November 14, 2023, which LCvR 7(d) (D.D.C.) would give')
  await reply.getByText(/Instead of/).click()
  await expect(reply).toContainText('FRCP 6(a)(1)(A)')
  await page.screenshot({ path: test.info().outputPath('review.png') })
  await deadlines.getByRole('button', { name: /BAM motion to dismiss/ }).click()
  const own = page.getByRole('region', { name: 'Inspector' }).getByRole('group', { name: 'Deadlines' })
  await expect(own).toContainText('Opposition: November 7, 2023')
  await expect(own).toContainText('LCvR 7(b) (D.D.C.) would give October 5, 2023 (computed, unverified)')
})

test('a day that the user takes from an order is kept with it and flagged on the axis', async ({ app }) => {
  const { page } = app
  const hands = new TimelineHands(page)
  await hands.goTo('June 17, 2023')
  await hands.show('Month')
  await hands.event('Consent order governing').click()
  const form = page.getByRole('form', { name: 'Add a deadline that this order sets' })
  await form.getByLabel('What is due').fill('accounting')
  await form.getByLabel('Due on').fill('6/27/2023')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByText('Sets accounting: June 27, 2023'),
  ).toBeVisible()
  await expect(
    page.getByTestId('deadline-marks').getByTitle(/Accounting due June 27, 2023, set by an order/),
  ).toBeVisible()
})

test('a day typed at an order replaces the deadline that counts from an ECF number, and undo brings it back', async ({
  app,
}) => {
  const { page } = app
  const hands = new TimelineHands(page)
  await hands.goTo('June 17, 2023')
  await hands.show('Month')
  await hands.event('Consent order governing').click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const form = page.getByRole('form', { name: 'Add a deadline that this order sets' })
  await form.getByRole('combobox', { name: 'Replaces the deadline that counts from' }).fill('74')
  await page.getByRole('option', { name: /ECF 74/ }).click()
  await expect(form.getByRole('group', { name: 'Replaces' })).toContainText('LCvR 7(b) (D.D.C.)')
  await expect(form.getByLabel('What is due')).toHaveValue('opposition')
  await form.getByLabel('Due on').fill('6/30/2023')
  await page.screenshot({ path: test.info().outputPath('replaces.png') })
  await form.getByRole('button', { name: 'Add' }).click()
  await inspector
    .getByRole('list', { name: 'Replaces what counts from' })
    .getByRole('button', { name: /Motion to direct SEC counsel/ })
    .click()
  const own = inspector.getByRole('group', { name: 'Deadlines' })
  await expect(own).toContainText('Opposition: June 30, 2023')
  await expect(own).toContainText('would give July 5, 2023 (computed, unverified)')
  await app.press('ControlOrMeta+Z')
  await expect(own).toContainText('Opposition: July 5, 2023')
})

test('a day that an order set before is given what it replaces, or left as it was', async ({ app }) => {
  const { page } = app
  const hands = new TimelineHands(page)
  await hands.goTo('June 17, 2023')
  await hands.show('Month')
  await hands.event('Consent order governing').click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const add = page.getByRole('form', { name: 'Add a deadline that this order sets' })
  await add.getByLabel('What is due').fill('opposition')
  await add.getByLabel('Due on').fill('6/30/2023')
  await add.getByRole('button', { name: 'Add' }).click()
  const day = inspector.getByRole('listitem').filter({ hasText: 'Sets opposition: June 30, 2023' })
  await day.getByRole('button', { name: 'Edit deadline' }).click()
  const form = page.getByRole('form', { name: 'Edit the deadline for opposition' })
  await form.getByLabel('Due on').fill('7/14/2023')
  await form.getByLabel('Due on').press('Escape')
  await day.getByRole('button', { name: 'Edit deadline' }).click()
  await form.getByRole('combobox', { name: 'Replaces the deadline that counts from' }).fill('74')
  await page.getByRole('option', { name: /ECF 74/ }).click()
  await page.screenshot({ path: test.info().outputPath('edit-day.png') })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(day.getByRole('list', { name: 'Replaces what counts from' })).toContainText('Motion to direct SEC')
  await app.press('ControlOrMeta+Z')
  await expect(day).toBeVisible()
  await expect(day.getByRole('list', { name: 'Replaces what counts from' })).toHaveCount(0)
})

test('views are switched by key, saved under a name, undone, and are there after a restart', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  const footer = app.page.getByRole('contentinfo')
  await hands.chart.focus()
  await app.press('Alt+1')
  await hands.rest()
  await expect(footer).toContainText(/of 91 events/)
  await expect(app.page.getByRole('button', { name: 'Saved views' })).toHaveText('TRO only')
  await app.press('Alt+4')
  await hands.rest()
  await expect(app.page.getByRole('grid', { name: 'Chronology' }).getByRole('columnheader')).toHaveCount(2)
  await app.press('ControlOrMeta+Alt+S')
  await app.page.getByRole('textbox', { name: 'Name of the view' }).fill('Only the questions')
  await app.press('Enter')
  await expect(app.page.getByRole('button', { name: 'Saved views' })).toHaveText('Only the questions')
  await app.press('ControlOrMeta+Z')
  await expect(app.page.getByRole('button', { name: 'Saved views' })).toHaveText('Views')
  await app.press('ControlOrMeta+Shift+Z')
  await app.page.getByRole('button', { name: 'Saved views' }).click()
  await app.page.getByRole('menuitem', { name: /^Rename/ }).click()
  await app.page.getByRole('textbox', { name: 'Name of the view' }).fill('What is asked')
  await app.press('Enter')
  await expect(app.page.getByRole('button', { name: 'Saved views' })).toHaveText('What is asked')
  await app.press('ControlOrMeta+Z')
  await expect(app.page.getByRole('button', { name: 'Saved views' })).toHaveText('Only the questions')
  await app.waitForSaved()
  await app.relaunch()
  await app.waitForSaved()
  await app.page.getByRole('button', { name: 'Saved views' }).click()
  await app.page.getByRole('menuitem', { name: /Only the questions/ }).click()
  await expect(app.page.getByRole('grid', { name: 'Chronology' }).getByRole('columnheader')).toHaveCount(2)
})

test('presenting shows one event after the other, questions as they are raised, and comes back where it ended', async ({
  app,
}) => {
  const hands = new TimelineHands(app.page)
  await hands.chart.focus()
  await app.press('Alt+1')
  await hands.rest()
  await app.press('F5')
  const stage = app.page.getByRole('dialog', { name: 'Presentation' })
  await expect(stage).toBeVisible()
  await expect(stage).toContainText(/^.*June 6, 2023/)
  const asked = stage.getByRole('list', { name: 'Open questions' }).getByRole('listitem')
  for (let step = 0; step < 12; step += 1) {
    if (await stage.getByRole('heading', { name: /^TRO hearing/ }).isVisible()) break
    await app.press('ArrowRight')
  }
  await expect(stage.getByRole('heading', { name: /^TRO hearing/ })).toBeVisible()
  await expect(asked.filter({ hasText: 'Is a "crypto asset" different' })).toHaveAttribute('data-fresh', 'true')
  await app.page.screenshot({ path: test.info().outputPath('present.png') })
  await app.press('PageUp')
  await expect(asked.filter({ hasText: 'Is a "crypto asset" different' })).toHaveCount(0)
  await app.press('PageDown')
  await app.press('Escape')
  await expect(stage).toBeHidden()
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' })).toHaveValue(
    /^TRO hearing/,
  )
  app.expectNoComplaints()
})

test('a disputed fact is alleged on the timeline and in the table', async ({ app: { page } }) => {
  const hands = new TimelineHands(page)
  await hands.goTo('June 13, 2023')
  await hands.show('Week')
  await expect(hands.event('Alleged: Elliptic')).toBeVisible()
  await hands.event('Alleged: Elliptic').click()
  const disputed = page.getByRole('region', { name: 'Inspector' }).getByRole('combobox', { name: 'Disputed' })
  await expect(disputed).toHaveText('Unsure')
  const row = page.getByRole('grid', { name: 'Chronology' }).getByRole('row', { name: /Elliptic/ })
  await expect(row).toContainText('Alleged')
  await disputed.click()
  await page.getByRole('option', { name: 'Undisputed' }).click()
  await expect(hands.event('Elliptic')).toBeVisible()
  await expect(row).not.toContainText('Alleged')
})

test('who filed what is told, and shows only what one party did', async ({ app: { page } }) => {
  const people = page.getByRole('list', { name: 'Who filed what' })
  await people.getByRole('button', { name: /^Judge Faruqui/ }).click()
  await expect(page.getByText(/^\d+ of 91 events/)).toBeVisible()
  await people.getByRole('button', { name: /^Judge Faruqui/ }).click()
  await expect(page.getByText(/^91 events/)).toBeVisible()
})

test('a saved view is the content of a brief', async ({ app }) => {
  await app.press('ControlOrMeta+E')
  const events = app.page.getByRole('combobox', { name: 'Events' })
  await events.click()
  await app.page.getByRole('option', { name: /^TRO only \(1\d\)$/ }).click()
  await expect(events).toHaveText(/^TRO only/)
})
