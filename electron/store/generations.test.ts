import { readFile, readdir, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Patch } from '../../shared/patch'
import { anEvent } from '../../shared/testing/test-document'
import { parseCaseFile } from './case-file'
import { generationsIn } from './generations'
import { offerGenerations } from './offer-generations'
import { add, commit, makeCase } from './testing/test-case'
import { TestWorld } from './testing/test-world'

const DAY_MS = 86_400_000

let world: TestWorld
let path = ''
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 1)
})
afterEach(() => world.remove())

const generations = () => generationsIn(world.fs, path)
const contentOf = async (name: string) => parseCaseFile(await readFile(join(path, 'backups', name)))

const addingMany = (count: number): Patch =>
  Array.from({ length: count }, (_, n) => anEvent(`many-${n}`)).map((event) => ({
    table: 'event',
    id: event.id,
    before: null,
    after: event,
  }))

async function workOn(events: readonly string[]): Promise<void> {
  const ports = world.start()
  const open = await world.open(ports, path)
  for (const event of events) {
    await add(open, event)
    await open.flush()
  }
  await open.close()
  world.kill(ports)
}

describe('daily copies', () => {
  it('hold the state that a day began with, the last ten days of work', async () => {
    for (let day = 1; day <= 13; day++) {
      await workOn([`day-${day}-morning`, `day-${day}-noon`])
      world.clock.advance(DAY_MS)
    }
    const names = (await generations()).map(({ name }) => name)
    expect(names).toHaveLength(10)
    expect(names[0]).toBe('daily-20230617.json')
    const { data } = await contentOf('daily-20230617.json')
    const ids = data.event.map(({ id }) => id)
    expect(ids).toContain('day-12-noon')
    expect(ids).not.toContain('day-13-morning')
  })

  it('go on where the app stays open over midnight', async () => {
    const open = await world.open(world.start(), path)
    for (let day = 0; day < 3; day++) {
      await add(open, `day-${day}`)
      await open.flush()
      world.clock.advance(DAY_MS)
    }
    expect(await generations()).toHaveLength(3)
    await open.close()
  })
})

describe('before much is changed at once', () => {
  it('the state before is kept, also where case.json was behind it', async () => {
    const open = await world.open(world.start(), path)
    await add(open, 'just before')
    await commit(open, addingMany(51), 'Import docket')
    const [kept, ...more] = (await generations()).filter(({ kind }) => kind === 'before-change')
    expect(more).toEqual([])
    const { rev, data } = await contentOf(kept?.name ?? '')
    expect([rev, data.event.length]).toEqual([2, 2])
    await open.close()
  })

  it('a change of fifty events keeps none', async () => {
    const open = await world.open(world.start(), path)
    await commit(open, addingMany(50))
    expect((await generations()).filter(({ kind }) => kind === 'before-change')).toEqual([])
    await open.close()
  })

  it('nothing is changed where it cannot be kept, and the next try works', async () => {
    const open = await world.open(world.start(), path)
    world.judge = ({ name, path: file }) =>
      name === 'rename' && file.includes('before-change') ? { when: 'before', code: 'ENOSPC' } : null
    await expect(commit(open, addingMany(51))).rejects.toMatchObject({ code: 'disk-full' })
    expect([open.rev, open.document.event.size]).toEqual([1, 1])
    world.judge = null
    expect(await commit(open, addingMany(51))).toBe(2)
    await open.close()
  })
})

it('do not change when case.json is written again, or written into', async () => {
  await workOn(['one'])
  const [{ name } = { name: '' }] = await generations()
  const before = await readFile(join(path, 'backups', name))
  await workOn(['two', 'three'])
  for (const file of ['case.json', 'case.json.bak']) await writeFile(join(path, file), 'rotten')
  expect(await readFile(join(path, 'backups', name))).toEqual(before)
  await unlink(join(path, 'case.json'))
  expect(await readdir(join(path, 'backups'))).toEqual([name])
})

it('keep a case of an older format as it was, before anything of it is written anew', async () => {
  const older = (await readFile(join(path, 'case.json'), 'utf8')).replace(/"schema": \d+/, '"schema": 1')
  await writeFile(join(path, 'case.json'), older)
  await workOn(['one'])
  const kept = (await generations()).filter(({ kind }) => kind === 'before-format')
  expect(kept).toHaveLength(1)
  expect(await readFile(join(path, 'backups', kept[0]?.name ?? ''), 'utf8')).toBe(older)
  await workOn(['two'])
  expect((await generations()).filter(({ kind }) => kind === 'before-format')).toHaveLength(1)
})

it('are offered with what they lack, and with no promise where the history cannot be read to its end', async () => {
  await workOn(['first'])
  world.clock.advance(DAY_MS)
  await workOn(['second', 'third'])
  const offers = await offerGenerations(world.fs, path)
  expect(offers.every(({ historyIsWhole, lacks }) => historyIsWhole && lacks === 0)).toBe(true)
  await writeFile(join(path, 'history.jsonl'), 'rotten\n')
  const promised = await offerGenerations(world.fs, path)
  expect(promised).toHaveLength(offers.length)
  for (const { historyIsWhole, savedAt, keptAt } of promised) {
    expect([historyIsWhole, savedAt]).toEqual([false, null])
    expect(Date.parse(keptAt)).not.toBeNaN()
  }
})
