import { readFile, truncate, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { theCase } from '../../shared/document'
import { readCaseFolder } from './read-case'
import { add, makeCase } from './testing/test-case'
import { contentOf, TestWorld } from './testing/test-world'

let world: TestWorld
let path: string
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 2)
})
afterEach(() => world.remove())

const READS = new Set(['readFile', 'stat', 'realpath'])

describe('reading the folder of a case', () => {
  it('gives the newest state, taking no lock and writing nothing, while another process works on it', async () => {
    const open = await world.open(world.start(), path)
    await add(open, 'a')
    const before = await contentOf(path)
    world.calls = []
    const { document, rev, notices } = await readCaseFolder(path, world.fs)
    expect([rev, document.event.size, notices, theCase(document).shortTitle]).toEqual([
      2,
      3,
      [],
      'SEC v. Binance Holdings Ltd.',
    ])
    expect(world.calls.filter(({ name }) => !READS.has(name))).toEqual([])
    expect(await contentOf(path)).toEqual(before)
    expect(await add(open, 'b')).toBe(3)
  })

  it('says what it found, and repairs nothing', async () => {
    const open = await world.open(world.start(), path)
    await add(open, 'a')
    await truncate(`${path}/history.jsonl`, (await readFile(`${path}/history.jsonl`)).length - 1)
    await writeFile(`${path}/case.json`, 'null')
    const before = await contentOf(path)
    const { rev, notices } = await readCaseFolder(path)
    expect([rev, notices]).toEqual([1, [expect.stringMatching(/damaged/), expect.stringMatching(/incomplete/)]])
    expect(await contentOf(path)).toEqual(before)
  })

  it.each(['nowhere', 'case/case.json'])('of %s is not found', async (name) => {
    await expect(readCaseFolder(world.path(name))).rejects.toMatchObject({ name: 'ExpectedError', code: 'not-found' })
  })

  it('that the disk refuses says so', async () => {
    world.judge = () => ({ when: 'before', code: 'EACCES' })
    await expect(readCaseFolder(path, world.fs)).rejects.toMatchObject({ name: 'ExpectedError', code: 'no-permission' })
  })
})
