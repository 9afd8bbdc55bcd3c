import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../shared/history'
import { adding, anEvent } from '../../shared/testing/test-document'
import type { FileSystem } from './file-system'
import { lineBytes, NO_LINE, readHistory } from './history-file'
import { HistoryLog } from './history-log'
import { endOfFirst } from './repair-case'
import { TestWorld } from './testing/test-world'

let world: TestWorld
let path: string
beforeEach(() => {
  world = new TestWorld()
  path = world.path('history.jsonl')
})
afterEach(() => world.remove())

const line = (rev: number, prev: string, title = 'Motion'): HistoryLine => ({
  rev,
  at: '2023-06-05T14:30:00.000Z',
  by: '',
  label: 'Add event',
  prev,
  patch: adding(anEvent(`e${rev}`, title)),
})

/** A history of one line, and the log at its end. */
async function aLog(fs: FileSystem = world.fs): Promise<HistoryLog> {
  const first = line(1, NO_LINE)
  await writeFile(path, `${lineBytes(first).toString()}\n`)
  return new HistoryLog(fs, path, endOfFirst(first))
}

const append = (log: HistoryLog, rev: number, title?: string): Promise<void> => log.append(line(rev, log.head, title))
const revs = async (): Promise<(number | undefined)[]> => {
  const { entries, tornAt, broken } = readHistory(await readFile(path))
  expect([tornAt, broken]).toEqual([null, null])
  return entries.map(({ link }) => link?.rev)
}

describe('the log of a case', () => {
  it('goes on until the disk has taken every byte of a line', async () => {
    const sparing: FileSystem = {
      ...world.fs,
      async open(...args) {
        const file = await world.fs.open(...args)
        const write = (bytes: Uint8Array, offset: number, length: number, position: number) =>
          file.write(bytes, offset, Math.min(length, 7), position)
        return { ...file, write } as typeof file
      },
    }
    const log = await aLog(sparing)
    await append(log, 2)
    expect(await revs()).toEqual([1, 2])
  })

  it('leaves no half line behind a write that failed, for whoever reads next', async () => {
    const log = await aLog()
    world.judge = ({ name }) => (name === 'write' ? { when: 'before', code: 'ENOSPC' } : null)
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'disk-full' })
    expect(await revs()).toEqual([1])
  })

  it('cuts the half line off later where the disk refuses to at once, even for a shorter line', async () => {
    const log = await aLog()
    world.judge = ({ name }) => (['write', 'truncate'].includes(name) ? { when: 'before', code: 'EIO' } : null)
    await expect(append(log, 2, 'A very long title '.repeat(50))).rejects.toMatchObject({ code: 'io' })
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'io' })
    world.judge = null
    await append(log, 2)
    await append(log, 3)
    expect(await revs()).toEqual([1, 2, 3])
  })

  it('syncs what it cut off', async () => {
    const log = await aLog()
    world.judge = ({ name }) => (name === 'write' ? { when: 'before', code: 'EIO' } : null)
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'io' })
    const names = world.calls.map(({ name }) => name)
    expect(names.slice(names.indexOf('truncate'))).toEqual(['truncate', 'sync', 'close'])
  })

  it('opens the file anew after a sync that failed', async () => {
    const log = await aLog()
    const failures = [{ when: 'after', code: 'EIO' } as const]
    world.judge = ({ name }) => (name === 'sync' ? (failures.pop() ?? null) : null)
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'io' })
    const names = world.calls.map(({ name }) => name)
    expect(names).toEqual(['open', 'stat', 'write', 'sync', 'close', 'open', 'read', 'truncate', 'sync', 'close'])
    await append(log, 2)
    expect(await revs()).toEqual([1, 2])
  })

  it('never cuts a file that another program put in its place', async () => {
    const log = await aLog()
    world.judge = ({ name }) => (['write', 'truncate'].includes(name) ? { when: 'before', code: 'EIO' } : null)
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'io' })
    world.judge = null
    const foreign = `${lineBytes(line(1, NO_LINE, 'Notice')).toString()}\n${lineBytes(line(2, NO_LINE)).toString()}\n`
    await writeFile(path, foreign)
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'conflict' })
    expect(await readFile(path, 'utf8')).toBe(foreign)
  })

  it('never writes over a file that has become shorter', async () => {
    const log = await aLog()
    await writeFile(path, '')
    await expect(append(log, 2)).rejects.toMatchObject({ code: 'conflict' })
    expect(await readFile(path, 'utf8')).toBe('')
  })
})
