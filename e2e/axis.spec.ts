import { expect, test } from './app-driver'
import { axisLabels, TimelineHands } from './timeline-hands'

test('every label of the axis is whole or not there, at every zoom and wherever the window stands', async ({ app }) => {
  await app.waitForSaved()
  const hands = new TimelineHands(app.page)
  await hands.goTo('January 20, 2024')
  const { left, right, top } = await hands.area()
  for (const preset of ['Week', 'Month', 'Quarter', 'Year', 'All'] as const) {
    await hands.show(preset)
    await app.page.mouse.move((left + right) / 2, top + 40)
    for (let step = 0; step < 8; step += 1) {
      const labels = await axisLabels(app.page)
      expect(labels.length, preset).toBeGreaterThan(1)
      expect(
        labels.filter(({ isWhole }) => !isWhole),
        `${preset}, step ${step}`,
      ).toEqual([])
      await app.page.mouse.wheel(37, 0)
      await hands.rest()
    }
  }
})

test('the axis tells the day or month in which the window begins', async ({ app }) => {
  await app.waitForSaved()
  const hands = new TimelineHands(app.page)
  await hands.goTo('January 20, 2024')
  await hands.show('Week')
  const labels = await axisLabels(app.page)
  expect(labels.map(({ text }) => text)).toContain('Tue 16')
})
