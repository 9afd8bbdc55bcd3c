import { readFile, writeFile } from 'node:fs/promises'
import { Low } from 'lowdb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DurableJSONFile, jsonOf } from './durable-json-file'
import { TestWorld } from './testing/test-world'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const Data = z.object({ n: z.number() })
const low = (): Low<z.infer<typeof Data> | null> =>
  new Low<z.infer<typeof Data> | null>(
    new DurableJSONFile<z.infer<typeof Data> | null>(world.start(), world.path('data.json'), {
      parse: (bytes) => Data.parse(jsonOf(bytes)),
      backup: false,
    }),
    null,
  )

describe('lowdb on the durable file', () => {
  it('reads what it wrote', async () => {
    const writing = low()
    writing.data = { n: 7 }
    await writing.write()
    const reading = low()
    await reading.read()
    expect(reading.data).toEqual({ n: 7 })
    expect(await readFile(world.path('data.json'), 'utf8')).toBe('{\n  "n": 7\n}\n')
  })

  it('takes only a missing file for a new one', async () => {
    const reading = low()
    await reading.read()
    expect(reading.data).toBeNull()
  })

  it.each(['', 'null', '{}', '{"n":', '[]', '\0\0\0\0', '{"n":"7"}', '\xff\xfe{}'])(
    'refuses %j rather than start afresh',
    async (content) => {
      await writeFile(world.path('data.json'), content, 'latin1')
      await expect(low().read()).rejects.toThrow()
      expect(await readFile(world.path('data.json'), 'latin1')).toBe(content)
    },
  )

  it('reads a file that an editor gave a byte order mark', async () => {
    await writeFile(world.path('data.json'), '\ufeff{"n":7}')
    const reading = low()
    await reading.read()
    expect(reading.data).toEqual({ n: 7 })
  })

  it('passes on that the disk cannot be read', async () => {
    world.judge = () => ({ when: 'before', code: 'EIO' })
    await expect(low().read()).rejects.toMatchObject({ code: 'EIO' })
  })
})
