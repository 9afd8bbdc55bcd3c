import { readFile, writeFile, rm } from 'node:fs/promises'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentData } from '../../shared/document'
import { HistoryLine } from '../../shared/history'
import { adding, anEvent, patchOf, retitling, steps } from '../../shared/testing/test-document'
import type { OpenCase } from './case-library'
import { parseCaseFile } from './case-file'
import { lineBytes, readHistory, sha256 } from './history-file'
import { nodeFileSystem } from './file-system'
import { add, commit, makeCase, stored } from './testing/test-case'
import { TestWorld } from './testing/test-world'

/** For a machine that is busy with something else. */
const PATIENCE = { timeout: 60_000 }

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const caseFile = async (path: string) => parseCaseFile(await readFile(`${path}/case.json`))

describe('a commit', () => {
  it('is on the disk before it is acknowledged, and case.json follows when idle', async () => {
    const path = await makeCase(world, 2)
    const open = await world.open(world.start(), path)
    expect(await add(open, 'new')).toBe(2)
    expect(await stored(path)).toEqual({ data: documentData(open.document), rev: 2 })
    expect((await caseFile(path)).rev).toBe(1)
    world.clock.advance(1_999)
    expect((await caseFile(path)).rev).toBe(1)
    world.clock.advance(1)
    await open.flush()
    expect((await caseFile(path)).rev).toBe(2)
    expect(open.document.event.size).toBe(3)
  })

  it('writes one line and syncs it before the answer, and nothing else', async () => {
    const path = await makeCase(world, 2)
    const open = await world.open(world.start(), path)
    await add(open, 'first')
    world.calls = []
    await add(open, 'new')
    expect(world.calls.map(({ name, path: file }) => `${name} ${file.slice(path.length + 1)}`)).toEqual([
      'stat history.jsonl',
      'open history.jsonl',
      'stat history.jsonl',
      'write history.jsonl',
      'sync history.jsonl',
      'stat history.jsonl',
      'close history.jsonl',
    ])
  })

  it('writes as much to a large case as to a small one', async () => {
    const costs: number[] = []
    for (const events of [1, 3000]) {
      const path = await makeCase(world, events)
      const open = await world.open(world.start(), path)
      world.calls = []
      await add(open, 'new')
      costs.push(world.calls.reduce((sum, { bytes }) => sum + bytes, 0))
      await rm(path, { recursive: true })
    }
    expect(costs[0]).toBe(costs[1])
  })

  it('says who did what and when, chained to the line before', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    const patch = adding(anEvent('new'))
    await open.commit({ rev: 1, label: 'Add event', by: 'B. Counsel', patch })
    const [first, second] = readHistory(await readFile(`${path}/history.jsonl`)).entries
    expect(HistoryLine.parse(JSON.parse(Buffer.from(second?.bytes ?? []).toString()))).toEqual({
      rev: 2,
      at: '2023-06-05T14:30:00.000Z',
      by: 'B. Counsel',
      label: 'Add event',
      prev: first?.hash,
      patch,
    })
    await open.close()
    expect((await caseFile(path)).head).toBe(second?.hash)
  })

  it('from another revision is refused and changes nothing', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    await add(open, 'one')
    const late = open.commit({ rev: 1, label: 'Add event', by: '', patch: adding(anEvent('two')) })
    await expect(late).rejects.toMatchObject({ name: 'ExpectedError', code: 'conflict' })
    expect(await stored(path)).toEqual({ data: documentData(open.document), rev: 2 })
    expect(await add(open, 'two')).toBe(3)
  })

  it.each([
    ['does not fit', 'conflict', [{ ...adding(anEvent('a'))[0], before: anEvent('a', 'Other'), after: null }]],
    [
      'links to nothing',
      'broken-reference',
      [{ table: 'link', id: 'l', before: null, after: { id: 'l', from: 'x', to: 'y', type: 'raises' } }],
    ],
    ['holds a record that is none', 'bad-input', [{ table: 'event', id: 'e', before: null, after: { id: 'e' } }]],
    ['holds nothing', 'bad-input', []],
  ])('that %s is refused and changes nothing', async (_what, code, patch) => {
    const path = await makeCase(world, 1)
    const open = await world.open(world.start(), path)
    await expect(commit(open, patch as never)).rejects.toMatchObject({ name: 'ExpectedError', code })
    expect(open.rev).toBe(1)
    expect(await stored(path)).toEqual({ data: documentData(open.document), rev: 1 })
    expect(await add(open, 'next')).toBe(2)
  })

  it('waits for those before it', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    const all = Array.from({ length: 20 }, (_, n) =>
      open.commit({ rev: n + 1, label: 'Add event', by: '', patch: adding(anEvent(`e${n}`)) }),
    )
    expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, (_, n) => n + 2))
    expect(readHistory(await readFile(`${path}/history.jsonl`)).broken).toBeNull()
  })

  it('is refused once another program has changed the history', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    await add(open, 'one')
    const foreign = lineBytes({
      rev: 3,
      at: '',
      by: '',
      label: '',
      prev: sha256(Buffer.from('')),
      patch: adding(anEvent('x')),
    })
    const before = await readFile(`${path}/history.jsonl`)
    await writeFile(`${path}/history.jsonl`, `${before.toString()}${foreign.toString()}\n`)
    await expect(add(open, 'two')).rejects.toMatchObject({ code: 'conflict' })
    expect(await readFile(`${path}/history.jsonl`, 'utf8')).toContain(foreign.toString())
  })

  it('is refused, and not lost in a file that nobody sees, once the folder is gone', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    await rm(path, { recursive: true })
    await expect(add(open, 'one')).rejects.toMatchObject({ code: 'not-found' })
    await expect(open.close()).resolves.toBeUndefined()
  })
})

describe('case.json', () => {
  it('is written once for all who flush at the same time, and not at all where there is nothing to write', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    await open.flush()
    expect(world.calls.filter(({ name }) => name === 'rename')).toEqual([])
    await add(open, 'one')
    await Promise.all([open.flush(), open.flush(), open.flush()])
    expect(world.calls.filter(({ name, path: file }) => name === 'rename' && file.endsWith('case.json'))).toHaveLength(
      1,
    )
    expect((await caseFile(path)).rev).toBe(2)
  })

  it('that cannot be written fails the flush, not the commit, and is tried again by itself', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    world.judge = ({ path: file }) => (file.includes('case.json') ? { when: 'before', code: 'ENOSPC' } : null)
    expect(await add(open, 'one')).toBe(2)
    await expect(open.flush()).rejects.toMatchObject({ name: 'ExpectedError', code: 'disk-full' })
    expect(await add(open, 'two')).toBe(3)
    expect((await stored(path)).rev).toBe(3)
    world.judge = null
    world.clock.advance(30_000)
    await open.flush()
    expect((await caseFile(path)).rev).toBe(3)
  })
})

describe('a closed case', () => {
  it('has written everything, runs no timer, left no lock and takes no commit', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    const committed = add(open, 'one')
    await Promise.all([committed, open.close(), open.close()])
    expect((await caseFile(path)).rev).toBe(2)
    expect(world.clock.timers).toBe(0)
    expect((await nodeFileSystem.readdir(path)).toSorted()).toEqual([
      'backups',
      'case.json',
      'case.json.bak',
      'history.jsonl',
    ])
    await expect(add(open, 'two')).rejects.toMatchObject({ code: 'not-found' })
    await expect(open.flush()).resolves.toBeUndefined()
  })

  it('is closed even where case.json cannot be written, and says so', async () => {
    const path = await makeCase(world, 0)
    const first = world.start()
    const open = await world.open(first, path)
    await add(open, 'one')
    world.judge = ({ path: file }) => (file.includes('case.json') ? { when: 'before', code: 'EROFS' } : null)
    await expect(open.close()).rejects.toMatchObject({ code: 'read-only' })
    world.judge = null
    expect(world.clock.timers).toBe(0)
    const again = await world.open(world.start(), path)
    expect([again.readOnly, again.rev]).toEqual([null, 2])
  })
})

describe('any session', () => {
  /** Applies the steps to an open case and returns how many made a change. */
  async function work(open: OpenCase, session: Parameters<typeof patchOf>[1][]): Promise<void> {
    for (const [n, step] of session.entries()) {
      const patch = patchOf(open.document, step, n)
      if (patch !== null) await commit(open, patch)
    }
  }

  it('is the same document after it is closed and opened, and after a kill', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (session, killed) => {
        const ports = world.start()
        const path = await makeCase(world, 3, ports)
        const open = await world.open(ports, path)
        await work(open, session)
        const expected = { data: documentData(open.document), rev: open.rev }
        if (!killed) await open.close()
        world.kill(ports)
        const again = await world.open(world.start(), path)
        expect({ data: documentData(again.document), rev: again.rev }).toEqual(expected)
        expect([again.readOnly, again.notices]).toEqual([null, []])
        await again.close()
        expect((await caseFile(path)).data).toEqual(expected.data)
        await rm(path, { recursive: true })
      }),
      { numRuns: 40 },
    )
  })

  it('gives a history from which the case can be rebuilt', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (session) => {
        const path = await makeCase(world, 3)
        const open = await world.open(world.start(), path)
        await work(open, session)
        await open.close()
        const expected = await stored(path)
        await rm(`${path}/case.json`)
        await rm(`${path}/case.json.bak`, { force: true })
        expect(await stored(path)).toEqual(expected)
        await rm(path, { recursive: true })
      }),
      { numRuns: 20 },
    )
  })

  it('keeps a title of half characters as it is', async () => {
    const path = await makeCase(world, 0)
    const open = await world.open(world.start(), path)
    await commit(open, retitling(open.document, 'a\ud800b\u2028c\udfff'))
    await open.close()
    expect((await stored(path)).data.case[0]?.shortTitle).toBe('a\ud800b\u2028c\udfff')
  })
})
