import { mkdtempSync, rmSync } from 'node:fs'
import { appendFile, cp, mkdir, readdir, readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFrom, theCase } from '../../shared/document'
import type { CaseFolder } from '../../shared/ipc/contract'
import { aCase } from '../../shared/testing/a-case'
import { cardFactsIn, type CardFacts } from './card-facts'
import type { CaseLibrary, OpenCase } from './case-library'
import { FIRST_VIEW_FILE, readFirstPicture, readFirstTexts } from './first-view-file'
import { openLibrary } from './library-folder'
import { readLargeCase } from './read-large-case'
import { nodePorts } from './store-ports'
import { verifyCase } from './verify-case'

const ports = nodePorts('0.1.0')

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

async function renameCase(open: OpenCase, shortTitle: string): Promise<void> {
  const before = theCase(open.document)
  const patch = [{ table: 'case', id: before.id, before, after: { ...before, shortTitle } }] as const
  await open.commit({ rev: open.rev, label: 'Rename', by: '', patch })
}

/** What the list says of the case as its first view has it; null where none is given. */
async function kept(version = '0.1.0'): Promise<CardFacts | null> {
  const first = await readFirstPicture({ ...ports, version }, path)
  return first && cardFactsIn(first.picture)
}

const facts = (title: string): CardFacts => ({ title, court: '', docketNumber: '', events: 0, openQuestions: 0 })
const AS_MADE = facts(aCase().shortTitle)

describe('a large case that is read', () => {
  it('has a first view as long as it is as it was, opened and closed again, that a check of the case knows nothing of', async () => {
    expect(await kept()).toBeNull()
    expect(await readLargeCase(ports, path, 'library')).toEqual(AS_MADE)
    expect(await kept()).toEqual(AS_MADE)
    await (await library.open(folder)).close()
    expect(await kept()).toEqual(AS_MADE)
    expect(await verifyCase(ports, path)).toEqual([])
    rmSync(join(path, FIRST_VIEW_FILE))
    expect(await kept()).toBeNull()
  })

  it('has none after a commit, in the history or in the case file, until it is read again', async () => {
    const open = await library.open(folder)
    await readLargeCase(ports, path, 'library')
    await renameCase(open, 'Roe v. Doe')
    expect(await kept()).toBeNull()
    expect(await readLargeCase(ports, path, 'library')).toEqual(facts('Roe v. Doe'))
    expect(await kept()).toEqual(facts('Roe v. Doe'))
    await open.flush()
    expect(await kept()).toBeNull()
    await readLargeCase(ports, path, 'library')
    await open.close()
    expect(await kept()).toEqual(facts('Roe v. Doe'))
  })

  it.each(['case.json', 'history.jsonl'])(
    'has none where %s was replaced, even by one as large and as old',
    async (name) => {
      await readLargeCase(ports, path, 'library')
      const file = join(path, name)
      const [bytes, { atime, mtime, size }] = [await readFile(file), await stat(file)]
      await writeFile(file, bytes)
      await utimes(file, atime, mtime)
      expect((await stat(file)).size).toBe(size)
      expect(await kept()).toBeNull()
    },
  )

  it('has none where it was copied from elsewhere, first view and all', async () => {
    await readLargeCase(ports, path, 'library')
    const copy = join(place, 'copied')
    await cp(path, copy, { recursive: true, preserveTimestamps: true })
    expect(await readdir(copy)).toContain(FIRST_VIEW_FILE)
    expect(await readFirstPicture(ports, copy)).toBeNull()
    expect(await readLargeCase(ports, copy, 'library')).toEqual(AS_MADE)
    expect(await readFirstPicture(ports, copy)).not.toBeNull()
  })

  it('has the texts of its first view for whoever was given the picture, and not for one of before', async () => {
    await readLargeCase(ports, path, 'library')
    const before = await readFirstPicture(ports, path)
    const mark = before?.mark ?? ''
    expect(await readFirstTexts(ports, path, mark)).toHaveLength(4)
    const open = await library.open(folder)
    await renameCase(open, 'Roe v. Doe')
    // They still belong to what is on screen.
    expect(await readFirstTexts(ports, path, mark)).not.toBeNull()
    await open.close()
    await readLargeCase(ports, path, 'library')
    expect(await kept()).not.toBeNull()
    expect(await readFirstTexts(ports, path, mark)).toBeNull()
  })

  it('has no texts where the disk did not keep them whole', async () => {
    await readLargeCase(ports, path, 'library')
    const mark = (await readFirstPicture(ports, path))?.mark ?? ''
    const file = join(path, FIRST_VIEW_FILE)
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(7, bytes.length - 1))
    expect(await readFirstTexts(ports, path, mark)).toBeNull()
  })

  it.each(['cut off', 'zero in a place', 'empty'])(
    'has none where its file is %s, as after a power cut',
    async (how) => {
      await readLargeCase(ports, path, 'library')
      const file = join(path, FIRST_VIEW_FILE)
      const bytes = await readFile(file)
      if (how === 'cut off') await truncate(file, bytes.length - 8)
      else if (how === 'empty') await truncate(file, 0)
      else await writeFile(file, bytes.fill(0, bytes.length - 20, bytes.length - 8))
      expect(await kept()).toBeNull()
      expect(await readLargeCase(ports, path, 'library')).toEqual(AS_MADE)
      expect(await kept()).toEqual(AS_MADE)
    },
  )

  it('has none where something is wrong that its opening would put right', async () => {
    await appendFile(join(path, 'history.jsonl'), '{"rev":2')
    expect(await readLargeCase(ports, path, 'library')).toEqual(AS_MADE)
    expect(await kept()).toBeNull()
  })

  it('is read all the same where the view cannot be kept, and nothing is left of it', async () => {
    await mkdir(join(path, FIRST_VIEW_FILE))
    expect(await readLargeCase(ports, path, 'library')).toEqual(AS_MADE)
    expect(await kept()).toBeNull()
    expect((await readdir(path)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('has none in the trash, where nobody opens it, and still the one it had before', async () => {
    expect(await readLargeCase(ports, path, 'trash')).toEqual(AS_MADE)
    expect(await kept()).toBeNull()
    await readLargeCase(ports, path, 'library')
    await library.trash(folder)
    expect(await readFirstPicture(ports, join(place, '.trash', folder))).not.toBeNull()
  })

  it('has one for this version of the app alone, and leaves nothing else in the folder', async () => {
    await readLargeCase(ports, path, 'library')
    expect(await kept('0.2.0')).toBeNull()
    expect((await readdir(path)).filter((name) => name.includes('first-view'))).toEqual([FIRST_VIEW_FILE])
  })
})
