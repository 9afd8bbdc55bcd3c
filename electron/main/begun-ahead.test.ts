import { expect, it } from 'vitest'
import { begunAhead } from './begun-ahead'

it('begins with the sign, gives that to the first who asks, and begins anew for those after', async () => {
  let begun = 0
  const first = begunAhead(() => Promise.resolve((begun += 1)))
  expect(begun).toBe(0)
  const over = first.begin()
  await first.begin()
  expect(begun).toBe(1)
  await over
  expect(await first.ask()).toBe(1)
  expect([await first.ask(), await first.ask()]).toEqual([2, 3])
})

it('does not wait for the sign, and begins nothing at one that comes late', async () => {
  let begun = 0
  const first = begunAhead(() => Promise.resolve((begun += 1)))
  expect(await first.ask()).toBe(1)
  await first.begin()
  expect(begun).toBe(1)
})

it('tells of a failure who asks, and tries again for the next', async () => {
  const outcomes = [Promise.reject(new Error('no disk')), Promise.resolve('there')]
  const first = begunAhead(() => outcomes.shift() ?? Promise.resolve('again'))
  await first.begin()
  await expect(first.ask()).rejects.toThrow('no disk')
  expect(await first.ask()).toBe('there')
})
