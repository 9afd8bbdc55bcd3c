import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { theCase, type CaseDocument } from '../../../shared/document'
import type { Patch } from '../../../shared/patch'
import type { CaseLibrary } from '../../store/case-library'
import { openLibrary } from '../../store/library-folder'
import { nodePorts } from '../../store/store-ports'
import { createCaseDesk } from './case-desk'
import { newCase } from './new-case'

let folder: string
let library: CaseLibrary
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-desk-'))
  library = await openLibrary(nodePorts('0.1.0'), folder)
  untold.length = 0
  unwritten.length = 0
  minutes = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const report = vi.fn<(error: unknown) => void>()
const untold: string[] = []
const unwritten: string[] = []
let minutes = 0
const deskOf = () =>
  createCaseDesk({
    library: () => Promise.resolve(library),
    keepUntold: (notice) => Promise.resolve(void untold.push(notice)),
    onUnwritten: (notice) => unwritten.push(notice),
    now: () => minutes * 60_000,
    report,
  })
const create = (title: string) =>
  library.create(
    newCase({ shortTitle: title, court: 'D.D.C.', docketNumber: '' }, () => `id-${title}`),
    'clerk',
  )

const retitle = (document: CaseDocument, caption: string): Patch => {
  const before = theCase(document)
  return [{ table: 'case', id: before.id, before, after: { ...before, caption } }]
}

it('holds one case, and puts the one before it away when the next is there', async () => {
  const [a, b] = [await create('A'), await create('B')]
  const desk = deskOf()
  const first = await desk.open(a)
  expect(await desk.open(a)).toBe(first)
  const patch = retitle(first.document, 'Saved to A')
  await desk.open(b)
  expect(desk.current?.folder).toBe(b)
  await expect(first.commit({ rev: 1, label: 'Edit caption', by: '', patch })).rejects.toMatchObject({
    code: 'not-found',
  })
})

it('keeps the open case when the next cannot be opened', async () => {
  const a = await create('A')
  const b = await create('B')
  const desk = deskOf()
  await desk.open(a)
  await rm(library.pathOf(b), { recursive: true })
  await expect(desk.open(b)).rejects.toThrow()
  expect(desk.current?.folder).toBe(a)
})

it('still saves to the case that was left while the next one opened', async () => {
  const [a, b] = [await create('A'), await create('B')]
  const desk = deskOf()
  const { document, rev } = await desk.open(a)
  const patch = retitle(document, 'Saved to A')
  const [, saved] = await Promise.all([desk.open(b), desk.commit(a, { rev, label: 'Edit caption', by: '', patch })])
  expect(saved).toEqual({ rev: rev + 1, underneath: null })
  expect(desk.current?.folder).toBe(b)
  expect(theCase((await desk.open(a)).document).caption).toBe('Saved to A')
})

it('refuses what does not start from what is saved', async () => {
  const a = await create('A')
  const desk = deskOf()
  const { document, rev } = await desk.open(a)
  const patch = retitle(document, 'Once')
  await desk.commit(a, { rev, label: 'Edit caption', by: '', patch })
  await expect(desk.commit(a, { rev, label: 'Edit caption', by: '', patch })).rejects.toMatchObject({
    code: 'conflict',
  })
})

it('puts away the case it is told to, and no other', async () => {
  const [a, b] = [await create('A'), await create('B')]
  const desk = deskOf()
  await desk.open(a)
  await desk.putAway(b)
  expect(desk.current?.folder).toBe(a)
  await desk.putAway(a)
  expect(desk.current).toBeNull()
  expect(report).not.toHaveBeenCalled()
})

it('goes on in the copy where another program has changed the history beyond recognition', async () => {
  const a = await create('A')
  const desk = deskOf()
  const { document, rev } = await desk.open(a)
  const patch = retitle(document, 'Mine')
  await appendFile(join(library.pathOf(a), 'history.jsonl'), `{"rev":2,"prev":"${'0'.repeat(64)}","label":"theirs"}\n`)
  const { rev: now, underneath } = await desk.commit(a, { rev, label: 'Edit caption', by: '', patch })
  expect(now).toBe(1)
  expect(underneath?.folder).not.toBe(a)
  expect(desk.current?.folder).toBe(underneath?.folder)
  expect(desk.current !== null && theCase(desk.current.document).caption).toBe('Mine')
  await desk.putAway()
})

const OTHER_LINE = `{"rev":2,"prev":"${'0'.repeat(64)}","label":"theirs"}\n`

it('keeps for the next opening what became of a case that another program changed before it was closed', async () => {
  const a = await create('A')
  const desk = deskOf()
  await desk.open(a)
  await appendFile(join(library.pathOf(a), 'history.jsonl'), OTHER_LINE)
  await desk.putAway()
  expect(untold).toEqual([expect.stringMatching(/^“A” was changed elsewhere.*“A \(your version of/)])
})

it('keeps it too where the window was told as it closed, and not where it stood there for a while', async () => {
  const [a, b] = [await create('A'), await create('B')]
  const desk = deskOf()
  for (const [folder, waited] of [
    [a, 0],
    [b, 1],
  ] as const) {
    await desk.open(folder)
    await appendFile(join(library.pathOf(folder), 'history.jsonl'), OTHER_LINE)
    await desk.check(folder)
    minutes += waited
    await desk.putAway()
  }
  expect(untold).toEqual([expect.stringMatching(/^“A”/)])
})

it('tells that it is saving, also while a commit waits for its turn', async () => {
  const a = await create('A')
  const desk = deskOf()
  const { document, rev } = await desk.open(a)
  expect(desk.isSaving).toBe(false)
  const slow = desk.flush()
  const saving = desk.commit(a, { rev, label: 'Edit caption', by: '', patch: retitle(document, 'Saved') })
  expect(desk.isSaving).toBe(true)
  await slow
  await saving
  expect(desk.isSaving).toBe(false)
  const refused = desk.commit(a, { rev, label: 'Edit caption', by: '', patch: retitle(document, 'Stale') })
  await expect(refused).rejects.toThrow()
  expect(desk.isSaving).toBe(false)
})

const begunCase = async (title: string) => {
  const document = newCase({ shortTitle: title, court: 'D.D.C.', docketNumber: '' }, () => `id-${title}`)
  return { folder: await library.nameFor(document), document, by: 'clerk' }
}

it('writes a case that was begun when it is opened, and before it is saved to', async () => {
  const desk = deskOf()
  const a = await begunCase('A')
  desk.begin(a)
  expect([desk.current, desk.begun, (await library.list()).cases]).toEqual([null, a.folder, []])
  const patch = retitle(a.document, 'Mine')
  expect(await desk.commit(a.folder, { rev: 1, label: 'Edit caption', by: '', patch })).toMatchObject({ rev: 2 })
  expect([desk.current?.folder, desk.begun]).toEqual([a.folder, null])
  const b = await begunCase('B')
  desk.begin(b)
  let release = (): void => undefined
  const opened = desk.open(b.folder, new Promise((resolve) => (release = resolve)))
  // Whatever comes after waits for it.
  const putAway = desk.putAway(b.folder)
  release()
  expect(theCase((await opened).document).shortTitle).toBe('B')
  await putAway
  expect(desk.current).toBeNull()
})

it('tells once that a case which was begun cannot be written, and writes it as soon as it can be', async () => {
  const desk = deskOf()
  const a = await begunCase('A')
  desk.begin(a)
  await writeFile(library.pathOf(a.folder), 'a file in its place')
  await expect(desk.open(a.folder)).rejects.toMatchObject({ name: 'ExpectedError' })
  const commit = { rev: 1, label: 'Edit caption', by: '', patch: retitle(a.document, 'Mine') }
  await expect(desk.commit(a.folder, commit)).rejects.toMatchObject({ name: 'ExpectedError' })
  expect(unwritten).toEqual([expect.stringContaining('could not be created')])
  expect(desk.begun).toBe(a.folder)
  await rm(library.pathOf(a.folder))
  expect(await desk.commit(a.folder, commit)).toMatchObject({ rev: 2 })
  expect(desk.begun).toBeNull()
})
