import { expect, it, vi } from 'vitest'
import { ExpectedError } from '../../../shared/expected-error'
import type { UpdateSettings, UpdateState } from '../../../shared/ipc/update-state'
import { createUpdates, type UpdateEngine } from './updates'

const FEED = 'https://updates.example/'
const OFF: UpdateSettings = { on: false, feed: '' }

function setUp(engine: Partial<UpdateEngine> = {}, impossible: string | null = null, choice = OFF) {
  let kept = choice
  const told: UpdateState[] = []
  const start = vi.fn(() =>
    Promise.resolve({ find: () => Promise.resolve('2.0.0'), download: () => Promise.resolve(), ...engine }),
  )
  const updates = createUpdates({
    impossible,
    engine: start,
    read: () => Promise.resolve(kept),
    write: (settings) => Promise.resolve(void (kept = settings)),
    tell: (state) => told.push(state),
    log: vi.fn(),
  })
  return { updates, told, start }
}

it('asks nobody anything until it is turned on', async () => {
  const { updates, start } = setUp()
  await updates.check()
  await updates.download()
  expect(updates.state).toEqual({ kind: 'off' })
  expect(start).not.toHaveBeenCalled()
})

it('finds, downloads when told to, with progress, and waits for the end of the app', async () => {
  const { updates, told } = setUp({ download: (onProgress) => Promise.resolve(onProgress(0.5)) })
  await updates.configure({ on: true, feed: FEED })
  await updates.check()
  expect(updates.state).toEqual({ kind: 'found', version: '2.0.0' })
  await updates.download()
  expect(told.map(({ kind }) => kind)).toEqual(['waiting', 'checking', 'found', 'downloading', 'downloading', 'ready'])
  expect(told).toContainEqual({ kind: 'downloading', version: '2.0.0', fraction: 0.5 })
})

it('looks by itself once, only when on, and says nothing of a look that failed', async () => {
  const find = vi.fn(() => Promise.reject(new ExpectedError('io', 'It could not be reached.')))
  const off = setUp({ find })
  await off.updates.look()
  expect(off.start).not.toHaveBeenCalled()
  const on = setUp({ find })
  await on.updates.configure({ on: true, feed: FEED })
  await on.updates.look()
  await on.updates.look()
  expect(find).toHaveBeenCalledTimes(1)
  expect(on.updates.state).toEqual({ kind: 'waiting' })
})

it('says at a new start whether updates are on', async () => {
  const off = setUp().updates
  await off.settings()
  expect(off.state).toEqual({ kind: 'off' })
  const again = setUp({}, null, { on: true, feed: FEED }).updates
  await again.settings()
  expect(again.state).toEqual({ kind: 'waiting' })
})

it('says why a feed is not believed, and keeps an unexpected error to itself', async () => {
  const refused = setUp({ find: () => Promise.reject(new ExpectedError('no-permission', 'It is not signed.')) })
  await refused.updates.configure({ on: true, feed: FEED })
  await refused.updates.check()
  expect(refused.updates.state).toEqual({ kind: 'failed', why: 'It is not signed.' })
  const tampered = setUp({ download: () => Promise.reject(new Error('sha512 checksum mismatch /home/clerk')) })
  await tampered.updates.configure({ on: true, feed: FEED })
  await tampered.updates.check()
  await tampered.updates.download()
  expect(tampered.updates.state).toMatchObject({ kind: 'failed', why: expect.stringContaining('thrown away') })
})

it('takes no address but https, and in a build without a key does nothing', async () => {
  const { updates } = setUp()
  await expect(updates.configure({ on: true, feed: 'http://updates.example/' })).rejects.toThrow('https')
  const without = setUp({}, 'This build takes no updates.')
  await without.updates.configure({ on: true, feed: FEED })
  await without.updates.check()
  expect(without.updates.state).toEqual({ kind: 'impossible', why: 'This build takes no updates.' })
  expect(without.start).not.toHaveBeenCalled()
})
