import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nodePorts } from '../store/store-ports'
import type { Log } from './log'
import { placeMemory } from './remembered-places'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docketline-places-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const log = vi.fn<Log>()
const open = async () => {
  const memory = placeMemory(nodePorts('0.1.0'), join(folder, 'places.json'), log)
  await memory.read()
  return memory
}
const NOTHING = { window: null, library: null, briefFolder: null, importFolder: null, mappings: {} }
const window = { x: 10, y: 20, width: 1280, height: 800, maximized: false }

it('remembers across starts, each place on its own', async () => {
  const first = await open()
  expect(first.places).toEqual(NOTHING)
  const mappings = { When: ['date' as const, null] }
  const parts = [{ window }, { briefFolder: '/briefs' }, { importFolder: '/dockets' }, { mappings }]
  await Promise.all(parts.map((part) => first.remember(part)))
  expect((await open()).places).toEqual({
    window,
    library: null,
    briefFolder: '/briefs',
    importFolder: '/dockets',
    mappings,
  })
})

it.each(['', 'null', '{"window": 3}', '{"window": {"x": 1e400}}', '[]', '\u0000'])(
  'starts with nothing where the file says %j',
  async (text) => {
    writeFileSync(join(folder, 'places.json'), text)
    expect((await open()).places).toEqual(NOTHING)
  },
)

it('keeps the good part of a file whose other part is odd', async () => {
  writeFileSync(join(folder, 'places.json'), '{"window": "wide", "briefFolder": "/briefs"}')
  expect((await open()).places).toEqual({ ...NOTHING, briefFolder: '/briefs' })
})

it('goes on where it cannot write, and says so in the log', async () => {
  const memory = placeMemory(nodePorts('0.1.0'), join(folder, 'missing', 'places.json'), log)
  log.mockClear()
  await memory.remember({ briefFolder: '/briefs' })
  expect(memory.places.briefFolder).toBe('/briefs')
  expect(log).toHaveBeenCalledOnce()
  expect(() => readFileSync(join(folder, 'missing', 'places.json'))).toThrow()
})
