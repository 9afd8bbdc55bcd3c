import { expect, it, vi } from 'vitest'
import { ExpectedError } from '../../../shared/expected-error'
import type { UpdateSettings, UpdateState } from '../../../shared/ipc/update-state'
import { createUpdates, type UpdateEngine } from './updates'

const FEED = 'https://updates.example/'

function setUp(engine: Partial<UpdateEngine> = {}, impossible: string | null = null) {
  let kept: UpdateSettings = { on: false, feed: '' }
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
