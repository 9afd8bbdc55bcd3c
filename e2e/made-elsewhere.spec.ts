import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventOf, link, linkedCase } from '../shared/testing/linked-case'
import { expect, test } from './app-driver'
import { onlyCase, withCase } from './made-case'
import { TimelineHands } from './timeline-hands'

test('a case made elsewhere shows a question as its links date it; opening writes nothing, the first edit writes that too', async ({
  launch,
}) => {
  const events = [
    eventOf('filing', 'complaint', { date: '2023-06-05' }),
    eventOf('order', 'opinion', { date: '2023-06-21' }),
    eventOf('question', 'question', { date: '2022-01-01/..' }),
  ]
  const links = [link('complaint', 'raises', 'question'), link('opinion', 'answers', 'question')]
  const app = await withCase(launch, linkedCase(events, links))
  const stored = join(await onlyCase(app), 'case.json')
  const before = await readFile(stored, 'utf8')
  const { page } = app
  const hands = new TimelineHands(page)
  const row = page.getByRole('grid', { name: 'Chronology' }).getByRole('row', { name: /question/ })
  await expect(row).toContainText('06/05/2023')
  await expect(page.getByText('3 events, 0 open questions', { exact: true })).toBeVisible()
  await hands.goTo('June 12, 2023')
  await hands.show('Month')
  const [asked, raising] = [await hands.placeOf('question'), await hands.placeOf('complaint')]
  expect(Math.abs(asked.x - raising.x)).toBeLessThan(12)
  await app.relaunch()
  await app.waitForSaved()
  expect(await readFile(stored, 'utf8')).toBe(before)
  await app.page.getByRole('row', { name: /complaint/ }).click()
  const title = app.page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' })
  await title.fill('The complaint')
  await title.press('Enter')
  await app.waitForSaved()
  await app.quit()
  expect(await readFile(stored, 'utf8')).toContain('2023-06-05/2023-06-21')
})
