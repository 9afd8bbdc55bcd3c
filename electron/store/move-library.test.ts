import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveLibrary } from './move-library'
import type { StorePorts } from './store-ports'
import { makeCase } from './testing/test-case'
import { contentOf, TestWorld } from './testing/test-world'

let world: TestWorld
let ports: StorePorts
let before: Record<string, string>
const from = (): string => world.path('library')
beforeEach(async () => {
  world = new TestWorld()
  ports = world.start()
  await mkdir(from())
  await mkdir(world.path('library', '.trash'))
  const made = await makeCase(world, 2, ports)
  await ports.fs.rename(made, world.path('library', 'case'))
  before = await contentOf(from())
})
afterEach(() => world.remove())

const acrossDisks = (): void => {
  world.judge = ({ name, path }) =>
    name === 'rename' && path.startsWith(world.path('to')) ? { when: 'before', code: 'EXDEV' } : null
}

it('moves into the chosen folder where it is empty or new', async () => {
  await mkdir(world.path('to'))
  expect(await moveLibrary(ports, from(), world.path('to'))).toBe(world.path('to'))
  expect(await contentOf(world.path('to'))).toEqual(before)
  expect(await readdir(world.folder)).toEqual(['to'])
})

it('moves beside what is in the chosen folder, across disks as well', async () => {
  await mkdir(world.path('to'))
  await writeFile(world.path('to', 'letter.txt'), 'not ours')
  acrossDisks()
  expect(await moveLibrary(ports, from(), world.path('to'))).toBe(world.path('to', 'library'))
  expect(await contentOf(world.path('to', 'library'))).toEqual(before)
  expect((await readdir(world.folder)).includes('library')).toBe(false)
})

it('leaves the library where it was when the other disk is full', async () => {
  let copies = 0
  world.judge = ({ name, path }) => {
    if (name === 'rename' && path.startsWith(world.path('to'))) return { when: 'before', code: 'EXDEV' }
    return name === 'copyFile' && ++copies > 1 ? { when: 'before', code: 'ENOSPC' } : null
  }
  await expect(moveLibrary(ports, from(), world.path('to'))).rejects.toMatchObject({ code: 'disk-full' })
  expect(await contentOf(from())).toEqual(before)
})

it('is not moved into itself', async () => {
  for (const chosen of [from(), world.path('library', 'case')]) {
    await expect(moveLibrary(ports, from(), chosen)).rejects.toMatchObject({ code: 'bad-input' })
  }
})
