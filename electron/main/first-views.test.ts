import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFrom, theCase } from '../../shared/document'
import type { CaseFolder } from '../../shared/ipc/contract'
import { aCase } from '../../shared/testing/a-case'
import type { CaseLibrary, OpenCase } from '../store/case-library'
import { openLibrary } from '../store/library-folder'
import { nodePorts } from '../store/store-ports'
import { verifyCase } from '../store/verify-case'
import { FIRST_VIEW_FILE, firstViews } from './first-views'

const ports = nodePorts('0.1.0')
const VIEW = new Uint8Array([1, 2, 3])
const views = firstViews(ports, () => undefined)

let place: string
let library: CaseLibrary
let folder: CaseFolder
let path: string

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'docketline-views-'))
  library = await openLibrary(ports, place)
  folder = await library.create(documentFrom({ case: [aCase()] }), 'A. Clerk')
  path = library.pathOf(folder)
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

async function keep(open: OpenCase): Promise<void> {
  const stamp = await open.stampAt(open.rev)
  if (stamp === null) throw new Error('the case is not at its own revision')
  await views.keep(path, stamp, VIEW)
}

async function renameCase(open: OpenCase, shortTitle: string): Promise<void> {
  const before = theCase(open.document)
  const patch = [{ table: 'case', id: before.id, before, after: { ...before, shortTitle } }] as const
  await open.commit({ rev: open.rev, label: 'Rename', by: '', patch })
}

const kept = async (): Promise<number[] | null> => {
  const view = await views.read(path)
  return view === null ? null : [...view]
}

describe('a first view', () => {
  it('is given while the case is as it was, opened and closed again, and not known to a check of the case', async () => {
    expect(await kept()).toBeNull()
    const open = await library.open(folder)
    await keep(open)
    expect(await kept()).toEqual([...VIEW])
    await open.close()
    expect(await kept()).toEqual([...VIEW])
    await (await library.open(folder)).close()
    expect(await kept()).toEqual([...VIEW])
    expect(await verifyCase(ports, path)).toEqual([])
    rmSync(join(path, FIRST_VIEW_FILE))
    expect(await kept()).toBeNull()
  })

  it('is not given after a commit, nor kept for a revision that the case has left', async () => {
    const open = await library.open(folder)
    await keep(open)
    const before = open.rev
    await renameCase(open, 'Roe v. Doe')
    expect(await kept()).toBeNull()
    expect(await open.stampAt(before)).toBeNull()
    await keep(open)
    await open.close()
    expect(await kept()).toEqual([...VIEW])
  })

  it.each(['case.json', 'history.jsonl'])(
    'is not given where %s was replaced, even by one as large and as old',
    async (name) => {
      const open = await library.open(folder)
      await keep(open)
      await open.close()
      const file = join(path, name)
      const [bytes, { atime, mtime, size }] = [await readFile(file), await stat(file)]
      await writeFile(file, bytes)
      await utimes(file, atime, mtime)
      expect((await stat(file)).size).toBe(size)
      expect(await kept()).toBeNull()
    },
  )

  it('is not kept where another program has put something else in the place of the case file', async () => {
    const open = await library.open(folder)
    const file = join(path, 'case.json')
    await writeFile(file, `${await readFile(file, 'utf8')}\n`)
    expect(await open.stampAt(open.rev)).toBeNull()
    await open.close()
  })

  it('is of this version of the app alone, and leaves nothing else in the folder', async () => {
    const open = await library.open(folder)
    await keep(open)
    await open.close()
    expect(await firstViews({ ...ports, version: '0.2.0' }, () => undefined).read(path)).toBeNull()
    expect((await readdir(path)).filter((name) => name.includes('first-view'))).toEqual([FIRST_VIEW_FILE])
  })
})
