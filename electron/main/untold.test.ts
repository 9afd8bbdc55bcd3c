import { writeFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nodePorts } from '../store/store-ports'
import type { Log } from './log'
import { untoldAt } from './untold'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docketline-untold-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const log = vi.fn<Log>()
const start = () => untoldAt(nodePorts('0.1.0'), join(folder, 'untold.json'), log)

it('gives at the next start what was kept, once, and the same sentence once', async () => {
  const before = start()
  await Promise.all([before.keep('One.'), before.keep('Two.'), before.keep('One.')])
  expect(await start().take()).toEqual(['One.', 'Two.'])
  expect(await start().take()).toEqual([])
})

it('is empty where its file cannot be read, and goes on', async () => {
  await writeFile(join(folder, 'untold.json'), 'rotten')
  const untold = start()
  expect(await untold.take()).toEqual([])
  await untold.keep('One.')
  expect(await start().take()).toEqual(['One.'])
})
