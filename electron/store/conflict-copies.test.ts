import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { add, makeCase, stored } from './testing/test-case'
import { TestWorld } from './testing/test-world'

let world: TestWorld
let here: string
let there: string

/** Two computers go on from one case, and each adds an event of its own. */
beforeEach(async () => {
  world = new TestWorld()
  here = await makeCase(world, 2)
  there = world.path('elsewhere')
  await cp(here, there, { recursive: true })
  for (const [path, id] of [
    [here, 'mine'],
    [there, 'theirs'],
  ] as const) {
    const open = await world.open(world.start(), path)
    await add(open, id)
    await open.close()
  }
})
afterEach(() => world.remove())

const noticesHere = async (): Promise<readonly string[]> => {
  const open = await world.open(world.start(), here)
  await open.close()
  return open.notices
}

it('tells at opening what a sync tool has put beside the case and the case does not hold', async () => {
  await cp(join(there, 'history.jsonl'), join(here, 'history.sync-conflict-20261125-101010-ABCDEFG.jsonl'))
  await cp(join(there, 'case.json'), join(here, "case (Jane's conflicted copy 2026-11-25).json"))
  const [ofCase = '', ofHistory = '', ...more] = await noticesHere()
  expect(ofCase).toMatch(/conflicted copy.*a state that the case has never been in/)
  expect(ofHistory).toMatch(/sync-conflict.*a change that is not in the case/)
  expect(more).toEqual([])
})

it('says how to see it, and it is seen that way', async () => {
  await cp(join(there, 'history.jsonl'), join(here, 'history-DESKTOP-7.jsonl'))
  expect((await noticesHere())[0]).toMatch(/new folder of the library under the name history\.jsonl/)
  const fresh = world.path('fresh')
  await mkdir(fresh)
  await cp(join(here, 'history-DESKTOP-7.jsonl'), join(fresh, 'history.jsonl'))
  expect((await stored(fresh)).data.event.map(({ id }) => id)).toContain('theirs')
})

it('is silent where the case holds all of it, and tells of what cannot be read', async () => {
  await cp(join(here, 'history.jsonl'), join(here, 'history (1).jsonl'))
  await cp(join(here, 'case.json'), join(here, 'case 2.json'))
  expect(await noticesHere()).toEqual([])
  await writeFile(join(here, 'case 2.json'), 'rotten')
  expect(await noticesHere()).toEqual([expect.stringContaining('It holds what cannot be read')])
  await rm(join(here, 'case 2.json'))
  await mkdir(join(here, 'case 3.json'))
  expect(await noticesHere()).toHaveLength(1)
})
