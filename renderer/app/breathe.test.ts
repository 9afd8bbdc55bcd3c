import { expect, it } from 'vitest'
import { breatheAndDraw } from './breathe'

it('waits for a frame once work has gone on without one for too long', async () => {
  let time = 0
  let frames = 0
  const breathe = breatheAndDraw(
    () => time,
    () => {
      frames += 1
      time += 16
      return Promise.resolve()
    },
  )
  for (let slice = 0; slice < 12; slice += 1) {
    time += 8
    await breathe()
  }
  expect(frames).toBe(4)
})
