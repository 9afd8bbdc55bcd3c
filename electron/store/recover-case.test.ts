import { appendFile, copyFile, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentData } from '../../shared/document'
import { adding, anEvent } from '../../shared/testing/test-document'
import type { OpenCase } from './case-library'
import { SCHEMA } from './case-file'
import { NO_LINE, readHistory, sha256 } from './history-file'
import { add, makeCase, stored } from './testing/test-case'
import { contentOf, TestWorld } from './testing/test-world'

/** For a machine that is busy with something else. */
const PATIENCE = { timeout: 60_000 }

let world: TestWorld
let path: string
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 2)
})
afterEach(() => world.remove())

const CASE = 'case.json'
const BACKUP = 'case.json.bak'
const HISTORY = 'history.jsonl'
const at = (name: string): string => `${path}/${name}`
const open = (): Promise<OpenCase> => world.open(world.start(), path)
const addedTo = ({ document }: OpenCase): string[] =>
  [...document.event.keys()].filter((id) => !id.startsWith('event-')).toSorted()
const linesOf = async (): Promise<string[]> => (await readFile(at(HISTORY), 'utf8')).trimEnd().split('\n')
const writeLines = (lines: string[]): Promise<void> => writeFile(at(HISTORY), `${lines.join('\n')}\n`)
const kept = async (start: string): Promise<string[]> => (await readdir(path)).filter((name) => name.startsWith(start))

/** A session that adds events and ends as told. */
async function session(ids: string[], end: 'close' | 'kill'): Promise<void> {
  const ports = world.start()
  const opened = await world.open(ports, path)
  expect(opened.readOnly).toBeNull()
  for (const id of ids) await add(opened, id)
  if (end === 'close') await opened.close()
  world.kill(ports)
}

/** A whole history, a case file that holds it, and one more commit after. */
async function works(opened: OpenCase): Promise<void> {
  expect(opened.readOnly).toBeNull()
  const before = addedTo(opened)
  await add(opened, 'z')
  await opened.close()
  const again = await open()
  expect([addedTo(again), again.notices, again.readOnly]).toEqual([[...before, 'z'], [], null])
  await again.close()
  const { broken, tornAt } = readHistory(await readFile(at(HISTORY)))
  expect([broken, tornAt]).toEqual([null, null])
}

describe('a torn last line', () => {
  it('is cut off and kept, cut at whatever byte', PATIENCE, async () => {
    await session(['a', 'b', 'c'], 'kill')
    const whole = await readFile(at(HISTORY))
    const last = readHistory(whole).entries.at(-1)
    if (last === undefined) throw new Error('no line')
    for (let length = last.start; length < whole.length; length++) {
      await writeFile(at(HISTORY), whole.subarray(0, length))
      const ports = world.start()
      const opened = await world.open(ports, path)
      expect([length, addedTo(opened), opened.readOnly]).toEqual([length, ['a', 'b'], null])
      const torn = await kept('history.torn-')
      if (length === last.start) {
        expect([opened.notices, torn]).toEqual([[], []])
      } else {
        expect(opened.notices.join(' ')).toMatch(/incomplete.*kept as history\.torn-/s)
        expect((await readFile(at(torn[0] ?? ''))).equals(whole.subarray(last.start, length))).toBe(true)
      }
      expect((await readFile(at(HISTORY))).equals(whole.subarray(0, last.start))).toBe(true)
      world.kill(ports)
      for (const name of torn) await rm(at(name))
    }
  })

  it('leaves a case that can be worked on', async () => {
    await session(['a', 'b'], 'kill')
    await truncate(at(HISTORY), (await stat(at(HISTORY))).size - 5)
    await works(await open())
  })

  it('keeps each of several under a name of its own', async () => {
    for (let n = 0; n < 3; n++) {
      await session([`e${n}`], 'kill')
      await truncate(at(HISTORY), (await stat(at(HISTORY))).size - 1)
    }
    await (await open()).close()
    expect(await kept('history.torn-')).toHaveLength(3)
  })

  it('that case.json already holds takes nothing from the case', async () => {
    await session(['a', 'b'], 'close')
    await truncate(at(HISTORY), (await stat(at(HISTORY))).size - 1)
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a', 'b'])
    expect(opened.notices.join(' ')).toMatch(
      /ends at revision 2.*revision 3.*old one is kept as history\.jsonl\.kept-/s,
    )
    await works(opened)
  })
})

describe('a broken line in the middle', () => {
  const flip = (line: string): string => line.replace('"label":"Add event"', '"label":"Add evebt"')

  it('opens for reading, names the line and leaves the file, where case.json is older', async () => {
    await session(['a', 'b', 'c'], 'kill')
    const lines = await linesOf()
    await writeLines([...lines.slice(0, 2), '{"half', ...lines.slice(3)])
    const before = await contentOf(path)
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a'])
    expect(opened.notices.join(' ')).toMatch(
      /Line 3 of history\.jsonl is broken.*as of revision 2, without what came after/s,
    )
    expect(opened.readOnly).toMatch(/line 3/)
    await expect(add(opened, 'x')).rejects.toMatchObject({ code: 'read-only' })
    await opened.flush()
    await opened.close()
    expect(await contentOf(path)).toEqual(before)
  })

  it('opens for reading with the whole case, where case.json is newer', async () => {
    await session(['a', 'b', 'c'], 'close')
    await session(['d'], 'kill')
    const lines = await linesOf()
    await writeLines(lines.map((line, index) => (index === 1 ? flip(line) : line)))
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a', 'b', 'c', 'd'])
    expect(opened.notices.join(' ')).toMatch(/Line 3 of history\.jsonl.*does not continue.*whole/s)
    expect(opened.readOnly).not.toBeNull()
  })

  it.each([
    ['does not fit the case', adding(anEvent('a')), /does not fit the case/],
    ['holds what is no record', [{ table: 'event', id: 'b', before: null, after: { id: 'b' } }], /does not know/],
  ])('finds one that is chained but %s', async (_what, patch, reason) => {
    await session(['a'], 'kill')
    const [, second = ''] = await linesOf()
    const line = { rev: 3, at: '', by: '', label: '', prev: sha256(Buffer.from(second)), patch }
    await appendFile(at(HISTORY), `${JSON.stringify(line)}\n`)
    const before = await contentOf(path)
    const opened = await open()
    expect([addedTo(opened), opened.rev]).toEqual([['a'], 2])
    expect(opened.notices).toEqual([expect.stringMatching(reason)])
    expect(opened.readOnly).toMatch(/line 3/)
    await opened.close()
    expect(await contentOf(path)).toEqual(before)
  })

  it('is read in the same way without opening', async () => {
    await session(['a', 'b'], 'kill')
    const lines = await linesOf()
    await writeLines([...lines.slice(0, 1), '{"half', ...lines.slice(2)])
    expect((await stored(path)).rev).toBe(1)
  })
})

describe('a history that lacks the way to case.json', () => {
  it.each([
    ['is missing', () => rm(at(HISTORY)), 0],
    ['is empty', () => truncate(at(HISTORY), 0), 0],
    ['is an older one', async () => writeLines((await linesOf()).slice(0, 2)), 1],
  ])('%s: the case is whole, a new history begins and the old one is kept', async (_what, lose, keptFiles) => {
    await session(['a', 'b'], 'close')
    await lose()
    const old = keptFiles > 0 ? await readFile(at(HISTORY)) : null
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a', 'b'])
    expect(opened.notices.join(' ')).toMatch(/whole.*new history begins/s)
    const names = await kept('history.jsonl.kept-')
    expect(names).toHaveLength(keptFiles)
    if (old !== null) expect(await readFile(at(names[0] ?? ''))).toEqual(old)
    await works(opened)
    const [first] = readHistory(await readFile(at(HISTORY))).entries
    expect(first?.link).toEqual({ rev: 3, prev: NO_LINE })
    await rm(at(CASE))
    await rm(at(BACKUP))
    expect((await stored(path)).rev).toBe(4)
  })

  it('is begun anew once, even where the process dies before case.json is written', async () => {
    await session(['a'], 'close')
    await rm(at(HISTORY))
    const ports = world.start()
    await world.open(ports, path)
    world.kill(ports)
    const again = await open()
    expect([addedTo(again), again.notices]).toEqual([['a'], []])
    await again.close()
    const [first] = readHistory(await readFile(at(HISTORY))).entries
    expect(JSON.parse(await readFile(at(CASE), 'utf8'))).toMatchObject({ head: first?.hash })
    await works(await open())
  })

  it('of another course is never mixed with the case', async () => {
    await session(['a', 'b'], 'close')
    const foreign = await readFile(at(HISTORY))
    await rm(path, { recursive: true })
    await makeCase(world, 2)
    await session(['x', 'y'], 'close')
    await writeFile(at(HISTORY), foreign)
    const before = await contentOf(path)
    const opened = await open()
    expect(addedTo(opened)).toEqual(['x', 'y'])
    expect(opened.readOnly).toMatch(/do not belong together/)
    await opened.close()
    expect(await contentOf(path)).toEqual(before)
  })
})

const DAMAGES: [string, (bytes: Buffer) => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['full of zero bytes', (bytes) => Buffer.alloc(bytes.length)],
  ['null', () => Buffer.from('null')],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['without a closing bracket', (bytes) => bytes.subarray(0, -3)],
  ['of another program', () => Buffer.from('{"format":"x"}')],
]

describe.each(DAMAGES)('a case.json that is %s', (_what, damage) => {
  const harm = async (): Promise<Buffer> => {
    const damaged = damage(await readFile(at(CASE)))
    await writeFile(at(CASE), damaged)
    return damaged
  }

  it('is rebuilt from the history, and kept', async () => {
    await session(['a', 'b'], 'close')
    const damaged = await harm()
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a', 'b'])
    expect(opened.notices.join(' ')).toMatch(/damaged.*nothing that was saved is lost.*kept as case\.json\.corrupt-/s)
    const [name = ''] = await kept('case.json.corrupt-')
    expect(await readFile(at(name))).toEqual(damaged)
    await works(opened)
    expect(await readFile(at(name))).toEqual(damaged)
  })

  it('is made up for by the copy before it and what a history without its beginning adds', async () => {
    await session(['a'], 'close')
    await session(['b'], 'close')
    await session(['c'], 'close')
    await session(['d'], 'kill')
    await harm()
    const [, ...later] = await linesOf()
    await writeLines(later)
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a', 'b', 'c', 'd'])
    expect(opened.notices.join(' ')).toMatch(/copy before it.*revision 5.*Line 1/s)
    expect(opened.readOnly).toMatch(/line 1/)
    expect(await kept('case.json.corrupt-')).toEqual([])
  })

  it('is made up for by the copy before it alone', async () => {
    await session(['a'], 'close')
    await session(['b'], 'close')
    const damaged = await harm()
    await rm(at(HISTORY))
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a'])
    expect(opened.notices.join(' ')).toMatch(/copy before it.*some may be missing/s)
    const [name = ''] = await kept('case.json.corrupt-')
    expect(await readFile(at(name))).toEqual(damaged)
    await works(opened)
  })

  it('is unreadable where nothing can stand in, and nothing is touched', async () => {
    await harm()
    await writeLines(['{}'])
    const before = await contentOf(path)
    const untouched = await stat(at(CASE))
    await expect(open()).rejects.toMatchObject({ name: 'ExpectedError', code: 'unreadable' })
    await expect(stored(path)).rejects.toMatchObject({ code: 'unreadable' })
    expect(await contentOf(path)).toEqual(before)
    expect((await stat(at(CASE))).mtimeMs).toBe(untouched.mtimeMs)
  })
})

describe('a missing case.json', () => {
  it('is rebuilt from the history', async () => {
    await session(['a'], 'close')
    await rm(at(CASE))
    await works(await open())
  })

  it('is made up for by the copy before it', async () => {
    await session(['a'], 'close')
    await rename(at(CASE), at(BACKUP))
    await rm(at(HISTORY))
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a'])
    await works(opened)
  })

  it('with nothing else is no case', async () => {
    for (const name of await readdir(path)) await rm(at(name))
    await expect(open()).rejects.toMatchObject({ code: 'not-found' })
    expect(await readdir(path)).toEqual([])
  })

  it('with half a history is unreadable', async () => {
    await rm(at(CASE))
    await truncate(at(HISTORY), 20)
    await expect(open()).rejects.toMatchObject({ code: 'unreadable' })
    expect(await readdir(path)).toEqual([HISTORY])
  })
})

describe('a case of a newer format', () => {
  const raise = async (extra: object): Promise<void> => {
    const file = JSON.parse(await readFile(at(CASE), 'utf8')) as object
    await writeFile(at(CASE), JSON.stringify({ ...file, schema: SCHEMA + 1, ...extra }))
  }

  it('is open for reading where it says nothing new', async () => {
    await session(['a'], 'close')
    await raise({})
    const before = await contentOf(path)
    const opened = await open()
    expect([addedTo(opened), opened.readOnly]).toEqual([['a'], expect.stringMatching(/newer Docketline/)])
    await opened.close()
    expect(await contentOf(path)).toEqual(before)
  })

  it('is refused where it does, even with a history that could stand in', async () => {
    await session(['a'], 'close')
    await raise({ attachments: [] })
    const before = await contentOf(path)
    await expect(open()).rejects.toMatchObject({ code: 'newer-format' })
    expect(await contentOf(path)).toEqual(before)
  })
})

describe('a folder that cannot be written to', () => {
  it.each([
    ['EACCES', 'case.lock'],
    ['EROFS', 'case.lock'],
    ['ENOSPC', 'case.lock'],
    ['EACCES', HISTORY],
  ])('(%s at %s) is open for reading, with what it holds', async (code, name) => {
    await session(['a'], 'kill')
    const before = await contentOf(path)
    const written = new Set(['open', 'rename', 'unlink', 'mkdir', 'link', 'copyFile'])
    world.judge = (call) => (written.has(call.name) && call.path.endsWith(name) ? { when: 'before', code } : null)
    const opened = await open()
    expect(addedTo(opened)).toEqual(['a'])
    expect(opened.readOnly).toMatch(/reading only/)
    await expect(add(opened, 'b')).rejects.toMatchObject({ code: 'read-only' })
    await opened.close()
    world.judge = null
    expect(await contentOf(path)).toEqual(before)
  })

  it('that cannot be repaired either is open for reading and repaired another time', async () => {
    await session(['a', 'b'], 'kill')
    await truncate(at(HISTORY), (await stat(at(HISTORY))).size - 1)
    world.judge = ({ path: file }) => (file.includes('torn') ? { when: 'before', code: 'ENOSPC' } : null)
    const opened = await open()
    expect([addedTo(opened), opened.readOnly]).toEqual([['a'], expect.stringMatching(/disk is full/)])
    await opened.close()
    world.judge = null
    await works(await open())
  })
})

describe('any damage to any file', () => {
  it('never crashes, never changes what cannot be read, and never invents anything', PATIENCE, async () => {
    await session(['a', 'b'], 'close')
    await session(['c'], 'close')
    await session(['d'], 'kill')
    const names = [CASE, BACKUP, HISTORY]
    const originals = new Map(await Promise.all(names.map(async (name) => [name, await readFile(at(name))] as const)))
    const whole = documentData((await open()).document)
    const known = new Set(whole.event.map((event) => JSON.stringify(event)))
    const harm = fc.record({
      name: fc.constantFrom(...names),
      how: fc.constantFrom('cut', 'flip', 'zero', 'remove', 'double'),
      where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), async (harms) => {
        for (const name of await readdir(path)) await rm(at(name), { recursive: true })
        for (const [name, bytes] of originals) await writeFile(at(name), bytes)
        for (const { name, how, where } of harms) await damageFile(name, how, where)
        const before = await contentOf(path)
        const ports = world.start()
        const opened: unknown = await world.open(ports, path).catch((error: unknown) => error)
        if (opened instanceof Error) {
          expect(opened.name).toBe('ExpectedError')
          expect(await contentOf(path)).toEqual(before)
        } else {
          const { document, readOnly } = opened as OpenCase
          const flipped = harms.some(({ how }) => how === 'flip')
          // A bit that flips inside a title is not seen in a case file; any other record is one that was saved.
          if (!flipped) for (const event of document.event.values()) expect(known).toContain(JSON.stringify(event))
          if (readOnly !== null) expect(await contentOf(path)).toEqual(before)
          await (opened as OpenCase).close()
        }
        world.kill(ports)
      }),
      { numRuns: 100 },
    )
  })

  async function damageFile(name: string, how: string, where: number): Promise<void> {
    const bytes = await readFile(at(name)).catch(() => null)
    if (bytes === null || bytes.length === 0) return
    const place = Math.floor(bytes.length * where)
    if (how === 'cut') await truncate(at(name), place)
    if (how === 'remove') await rm(at(name))
    if (how === 'double') await writeFile(at(name), Buffer.concat([bytes, bytes.subarray(place)]))
    if (how === 'flip') await writeFile(at(name), bytes.with(place, (bytes[place] ?? 0) ^ 4))
    if (how === 'zero') await writeFile(at(name), bytes.fill(0, place, Math.min(place + 40, bytes.length)))
  }
})

describe('a case folder copied by hand', () => {
  it('opens with case.json alone', async () => {
    await session(['a'], 'close')
    const copy = world.path('copied')
    await mkdir(copy)
    await copyFile(at(CASE), `${copy}/${CASE}`)
    path = copy
    await works(await open())
  })
})
