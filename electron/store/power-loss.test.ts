import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeNewFile } from './durable-file'
import { PowerLossDisk } from './testing/power-loss-disk'
import { NOTHING_MORE } from './testing/power-loss-node'
import { liveThrough, schedules } from './testing/power-loss-schedule'

describe('a case on a disk that forgets what was not synced', () => {
  it('keeps what was acknowledged, wherever the power goes', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await liveThrough(schedule)).toBeNull()
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it.each(['files', 'nothing'] as const)('does not on a disk that syncs %s of what it is asked to', async (syncing) => {
    const lives = await Promise.all(fc.sample(schedules, 100).map((schedule) => liveThrough(schedule, syncing)))
    expect(lives.filter((fault) => fault !== null).length).toBeGreaterThan(10)
  })
})

describe('the disk itself', () => {
  it('forgets a name whose folder was not synced, and content that was not', async () => {
    const disk = new PowerLossDisk(['/a'])
    await writeNewFile(disk.fs, '/a/one', 'synced content, unsynced name')
    disk.powerOn(NOTHING_MORE)
    expect(await disk.fs.readdir('/a')).toEqual([])

    const file = await disk.fs.open('/a/two', 'wx')
    await (await disk.fs.open('/a', 'r')).sync()
    await file.writeFile('never synced')
    disk.powerOn(NOTHING_MORE)
    expect(disk.filesIn('/a')).toEqual(new Map([['two', Buffer.alloc(0)]]))
  })

  it('undoes a rename that was not synced, both names at once', async () => {
    const disk = new PowerLossDisk(['/a'])
    disk.put('/a/old', Buffer.from('1'))
    await disk.fs.rename('/a/old', '/a/new')
    disk.powerOn(NOTHING_MORE)
    expect(await disk.fs.readdir('/a')).toEqual(['old'])
    await disk.fs.rename('/a/old', '/a/new')
    disk.powerOn({ shares: [1], holes: false })
    expect(await disk.fs.readdir('/a')).toEqual(['new'])
  })

  it('answers nothing once the power is gone', async () => {
    const disk = new PowerLossDisk(['/a'])
    disk.cutAfter(1)
    await disk.fs.readdir('/a')
    await expect(disk.fs.readdir('/a')).rejects.toThrow('EIO')
  })
})
