import { cp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseFolder } from '../../shared/ipc/contract'
import { applyPatch } from '../../shared/patch'
import { aDocument, patchOf, steps } from '../../shared/testing/test-document'
import { addAttachment } from './attachments'
import type { CaseLibrary, OpenCase } from './case-library'
import { openLibrary } from './library-folder'
import { nodeFileSystem } from './file-system'
import type { StorePorts } from './store-ports'
import { add, commit, stored } from './testing/test-case'
import { TestWorld } from './testing/test-world'
import { verifyCase } from './verify-case'

const PATIENCE = { timeout: 60_000 }

let world: TestWorld
let ports: StorePorts
let library: CaseLibrary
let folder: CaseFolder
let told = 0
let syncs = 0

beforeEach(async () => {
  world = new TestWorld()
  ports = world.start()
  told = 0
  library = await openLibrary(ports, world.path('library'), () => told++)
  folder = await library.create(aDocument(2), 'A. Lawyer')
})
afterEach(() => world.remove())

const here = (): string => library.pathOf(folder)
const there = (): string => world.path('elsewhere')
const verify = (path: string) => verifyCase({ fs: nodeFileSystem }, path)
const eventsIn = async (path: string): Promise<string[]> => (await stored(path)).data.event.map(({ id }) => id)

/** The other computer gets the case as it is here. */
async function syncThere(): Promise<void> {
  await rm(there(), { recursive: true, force: true })
  await cp(here(), there(), { recursive: true })
  await rm(join(there(), 'case.lock'), { force: true })
}

/** Works on the case of the other computer and closes it there. */
async function workThere<T>(work: (open: OpenCase) => Promise<T>): Promise<T> {
  const open = await world.open(world.start(), there())
  const result = await work(open)
  await open.close()
  return result
}

/** The sync tool puts the files of the other computer in the place of those here, with the times they have there. */
async function syncHere(names: readonly string[] = ['history.jsonl', 'case.json']): Promise<void> {
  syncs += 1
  for (const name of names) {
    await writeFile(join(here(), `${name}.sync`), await readFile(join(there(), name)))
    await rm(join(here(), name))
    await cp(join(here(), `${name}.sync`), join(here(), name))
    await rm(join(here(), `${name}.sync`))
    await utimes(join(here(), name), 1_600_000_000 + syncs, 1_600_000_000 + syncs)
  }
}

describe('a case changed by another computer while it is open here', () => {
  it('is merged record by record before anything is written, and the window told', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await workThere((other) => add(other, 'theirs'))
    await syncHere()
    expect(await add(open, 'mine')).toBe(3)
    expect(told).toBe(1)
    expect(open.takeUnderneath()).toMatchObject({ folder, patch: [{ id: 'theirs', before: null }] })
    expect(open.takeUnderneath()).toBeNull()
    await open.close()
    expect(await eventsIn(here())).toEqual(expect.arrayContaining(['mine', 'theirs']))
    expect(await verify(here())).toEqual([])
  })

  it('keeps what was saved here and overwritten, with who did it and when', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await add(open, 'mine-1')
    await add(open, 'mine-2')
    await workThere((other) => add(other, 'theirs'))
    await syncHere()
    await add(open, 'mine-3')
    await open.close()
    expect(await eventsIn(here())).toEqual(expect.arrayContaining(['mine-1', 'mine-2', 'mine-3', 'theirs']))
    const lines = (await readFile(join(here(), 'history.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { rev: number }).rev)).toEqual([1, 2, 3, 4, 5])
    expect(await verify(here())).toEqual([])
  })

  it('writes again what an older version overwrote', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await add(open, 'mine')
    await open.flush()
    await syncHere()
    await open.check()
    expect(open.takeUnderneath()).toMatchObject({ folder, patch: null })
    await open.close()
    expect(await eventsIn(here())).toContain('mine')
    expect(await verify(here())).toEqual([])
  })

  it('is noticed at closing too, where nothing more was changed', async () => {
    const open = await library.open(folder)
    await syncThere()
    await add(open, 'mine')
    await workThere((other) => add(other, 'theirs'))
    await syncHere()
    await open.close()
    expect(await eventsIn(here())).toEqual(expect.arrayContaining(['mine', 'theirs']))
    expect(await verify(here())).toEqual([])
  })

  it('is kept beside ours where both changed the same record, theirs to the byte and the attachments with ours', async () => {
    await addAttachment(ports, here(), { content: Buffer.from('exhibit') })
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    const edit = (title: string) => (other: OpenCase) => {
      const [before] = other.document.event.values()
      if (before === undefined) throw new Error('a case without events')
      return commit(other, [{ table: 'event', id: before.id, before, after: { ...before, title } }])
    }
    await workThere(edit('as they have it'))
    await edit('as I have it')(open)
    await syncHere()
    const before = await readFile(join(here(), 'history.jsonl'))
    expect(await add(open, 'mine')).toBe(1)
    const underneath = open.takeUnderneath()
    if (underneath === null) throw new Error('nobody was told')
    expect(underneath.folder).not.toBe(folder)
    expect(underneath.patch).toMatchObject([{ table: 'case' }])
    expect(await readFile(join(here(), 'history.jsonl'))).toEqual(before)
    const copy = library.pathOf(underneath.folder)
    expect((await stored(here())).data.event[0]?.title).toBe('as they have it')
    expect((await stored(copy)).data.event[0]?.title).toBe('as I have it')
    expect(await eventsIn(copy)).toContain('mine')
    expect(await readdir(join(copy, 'attachments'))).toHaveLength(1)
    expect([await verify(here()), await verify(copy)]).toEqual([[], []])
    const mine = await library.open(underneath.folder)
    expect(mine.rev).toBe(1)
    await mine.close()
  })

  it('is not read while the other program is still writing it', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await workThere((other) => add(other, 'theirs'))
    const whole = await readFile(join(there(), 'history.jsonl'))
    await writeFile(join(here(), 'history.jsonl'), whole.subarray(0, whole.length - 20))
    await expect(add(open, 'mine')).rejects.toMatchObject({ code: 'busy' })
    await syncHere()
    await add(open, 'mine')
    await open.close()
    expect(await eventsIn(here())).toEqual(expect.arrayContaining(['mine', 'theirs']))
  })

  it('keeps a case.json that came without its history under another name, and says so', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await workThere((other) => add(other, 'theirs'))
    await syncHere(['case.json'])
    await add(open, 'mine')
    await open.flush()
    expect(open.takeUnderneath()?.notice).toMatch(/kept as case\.json\.other/)
    const other = (await readdir(here())).find((name) => name.startsWith('case.json.other')) ?? ''
    expect(await readFile(join(here(), other), 'utf8')).toContain('"theirs"')
    await open.close()
    expect(await verify(here())).toEqual([])
  })

  it('says again what the disk refused in the middle, and writes no case.json meanwhile', async () => {
    const open = await library.open(folder)
    await open.flush()
    await syncThere()
    await add(open, 'mine-1')
    await add(open, 'mine-2')
    await workThere((other) => add(other, 'theirs'))
    await syncHere()
    let writes = 0
    world.judge = ({ name }) => (name === 'write' && ++writes >= 2 ? { when: 'before', code: 'ENOSPC' } : null)
    await expect(add(open, 'mine-3')).rejects.toMatchObject({ code: 'disk-full' })
    await expect(open.flush()).rejects.toMatchObject({ code: 'disk-full' })
    world.judge = null
    await add(open, 'mine-3')
    await open.close()
    expect(await eventsIn(here())).toEqual(expect.arrayContaining(['mine-1', 'mine-2', 'mine-3', 'theirs']))
    expect(await verify(here())).toEqual([])
  })

  it('loses nothing that either side was told is saved, whatever both did', PATIENCE, async () => {
    const some = steps.map((all) => all.slice(0, 6))
    await fc.assert(
      fc.asyncProperty(some, some, some, async (before, mine, theirs) => {
        folder = await library.create(aDocument(3), 'A. Lawyer')
        const open = await library.open(folder)
        const act = async (target: OpenCase, todo: typeof before, tag: number): Promise<void> => {
          for (const [n, step] of todo.entries()) {
            const patch = patchOf(target.document, step, tag * 100 + n)
            if (patch !== null) await commit(target, patch)
          }
        }
        await act(open, before, 1)
        await open.flush()
        await syncThere()
        await act(open, mine, 2)
        const ours = structuredClone(open.document)
        const other = await workThere(async (target) => {
          await act(target, theirs, 3)
          return structuredClone(target.document)
        })
        await syncHere()
        await open.check()
        const underneath = open.takeUnderneath()
        await open.close()
        const shown = applyPatch(ours, underneath?.patch ?? [])
        const goesOn = library.pathOf(underneath?.folder ?? folder)
        expect(shown.ok && (await stored(goesOn)).data.event).toEqual(
          shown.ok && [...shown.value.event.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        )
        // Theirs is whole: in the merged case, where every record that they left is as they left it or ours, or under its old name.
        const left = new Set(await eventsIn(here()))
        for (const id of other.event.keys()) expect(left.has(id) || !open.document.event.has(id)).toBe(true)
        expect([await verify(here()), await verify(goesOn)]).toEqual([[], []])
      }),
      { numRuns: 40 },
    )
  })
})
