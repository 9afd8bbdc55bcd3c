import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LOCK_FILE, takeLock, type Lock } from './case-lock'
import type { StorePorts } from './store-ports'
import { TestWorld } from './testing/test-world'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const take = (ports: StorePorts): Promise<Lock> => takeLock(ports, world.folder)
const release = async (lock: Lock): Promise<void> => (lock.kind === 'held' ? lock.release() : undefined)
const onDisk = async (): Promise<unknown> => JSON.parse(await readFile(world.path(LOCK_FILE), 'utf8'))
const writeLock = (content: string): Promise<void> => writeFile(world.path(LOCK_FILE), content)

describe('the lock of a case', () => {
  it('says who holds it, and is gone when it is released', async () => {
    const ports = world.start()
    const lock = await take(ports)
    expect(lock.kind).toBe('held')
    expect(await onDisk()).toEqual({ pid: ports.process.pid, host: 'desk', at: '2023-06-05T14:30:00.000Z' })
    await release(lock)
    await release(lock)
    expect(await readdir(world.folder)).toEqual([])
  })

  it('is refused to another process while the first lives, with a sentence that says what to do', async () => {
    const first = await take(world.start())
    const second = await take(world.start())
    expect(second).toMatchObject({
      kind: 'refused',
      sentence: expect.stringMatching(/another Docketline.*“desk”.*case\.lock/s) as string,
    })
    await release(second)
    await release(first)
    expect((await take(world.start())).kind).toBe('held')
  })

  it('is taken over from a process that is gone', async () => {
    const dead = world.start()
    await take(dead)
    world.kill(dead)
    const ports = world.start()
    expect((await take(ports)).kind).toBe('held')
    expect(await onDisk()).toMatchObject({ pid: ports.process.pid })
    expect(await readdir(world.folder)).toEqual([LOCK_FILE])
  })

  it('is refused to the process that holds it, by whatever path', async () => {
    const ports = world.start()
    await take(ports)
    await symlink(world.folder, world.path('other'))
    expect((await takeLock(ports, world.path('other'))).kind).toBe('refused')
  })

  it('is taken over from an earlier process of our own number', async () => {
    const ports = world.start()
    await take(ports)
    const reborn = { ...ports, process: { ...ports.process, held: new Set<string>() } }
    expect((await take(reborn)).kind).toBe('held')
  })

  it('is taken over where the computer was started since, even if the number is in use again', async () => {
    const ports = world.start()
    const other = world.start()
    await writeLock(JSON.stringify({ pid: other.process.pid, host: 'desk', at: '2023-06-04T18:00:00.000Z' }))
    expect((await take(ports)).kind).toBe('held')
  })

  it('of another computer is never taken over', async () => {
    await writeLock(JSON.stringify({ pid: 1, host: 'laptop', at: '2020-01-01T00:00:00.000Z' }))
    expect(await take(world.start())).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('“laptop”') as string,
    })
    expect(await onDisk()).toMatchObject({ host: 'laptop' })
  })

  it.each(['', '{"pid":', 'null', '\0\0\0'])(
    'that says %j is respected while it may be being written, and no longer',
    async (content) => {
      await writeLock(content)
      const now = world.clock.now()
      await utimes(world.path(LOCK_FILE), now, now)
      world.clock.advance(9_000)
      expect((await take(world.start())).kind).toBe('refused')
      world.clock.advance(2_000)
      expect((await take(world.start())).kind).toBe('held')
    },
  )

  it('goes to one of many who find the same stale one', async () => {
    for (let round = 0; round < 20; round++) {
      const dead = world.start()
      await writeLock(JSON.stringify({ pid: dead.process.pid, host: 'desk', at: '2023-06-05T14:00:00.000Z' }))
      world.kill(dead)
      const locks = await Promise.all(Array.from({ length: 8 }, () => take(world.start())))
      expect(locks.filter(({ kind }) => kind === 'held')).toHaveLength(1)
      for (const lock of locks) await release(lock)
    }
  })

  it.each(['EACCES', 'EROFS', 'ENOSPC'])(
    'cannot be had where the disk says %s, and leaves nothing behind',
    async (code) => {
      world.judge = ({ name }) => (name === 'writeFile' ? { when: 'before', code } : null)
      const ports = world.start()
      expect(await take(ports)).toMatchObject({
        kind: 'unwritable',
        sentence: expect.stringMatching(/reading only.*\.$/) as string,
      })
      world.judge = null
      expect(await readdir(world.folder)).toEqual([])
      expect((await take(ports)).kind).toBe('held')
    },
  )

  it('cannot be had in a folder that is not there', async () => {
    expect((await takeLock(world.start(), world.path('nowhere'))).kind).toBe('unwritable')
    await mkdir(world.path('nowhere'))
    expect((await takeLock(world.start(), world.path('nowhere'))).kind).toBe('held')
  })
})
