import { chmod, cp, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentData, theCase, type CaseDocument } from '../../shared/document'
import { CaseFolder, Library } from '../../shared/ipc/contract'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { aDocument, retitling } from '../../shared/testing/test-document'
import { applyPatch } from '../../shared/patch'
import type { CaseLibrary } from './case-library'
import { openLibrary } from './library-folder'
import { add, stored } from './testing/test-case'
import { contentOf, TestWorld } from './testing/test-world'

let world: TestWorld
let library: CaseLibrary
beforeEach(async () => {
  world = new TestWorld()
  library = await openLibrary(world.start(), world.path('Library'))
})
afterEach(() => world.remove())

const folder = (name: string): CaseFolder => CaseFolder.parse(name)
const NAME = folder('sec-v-binance-holdings-ltd')
const create = (document: CaseDocument = aDocument(2)): Promise<CaseFolder> => library.create(document, 'A. Lawyer')
const names = async (): Promise<{ cases: string[]; trash: string[] }> => {
  const { cases, trash } = await library.list()
  return { cases: cases.map((card) => card.folder), trash: trash.map((card) => card.folder) }
}

describe('a new case', () => {
  it('has a folder of its own that only the user can read, with a case and a history of one line', async () => {
    expect(await create()).toBe(NAME)
    const path = library.pathOf(NAME)
    expect((await readdir(path)).toSorted()).toEqual(['case.json', 'history.jsonl'])
    const mode = async (file: string): Promise<number> => (await stat(file)).mode & 0o777
    expect([await mode(library.path), await mode(path)]).toEqual([0o700, 0o700])
    expect([await mode(`${path}/case.json`), await mode(`${path}/history.jsonl`)]).toEqual([0o600, 0o600])
    const [line = '', ...rest] = (await readFile(`${path}/history.jsonl`, 'utf8')).split('\n')
    expect(rest).toEqual([''])
    expect(JSON.parse(line)).toMatchObject({ rev: 1, label: 'Create case', by: 'A. Lawyer', prev: '0'.repeat(64) })
    expect(await stored(path)).toEqual({ data: documentData(aDocument(2)), rev: 1 })
  })

  it('is synced, and its name with it, before it is told', async () => {
    world.calls = []
    await create()
    const order = world.calls
      .filter(({ name }) => ['sync', 'rename', 'writeFile'].includes(name))
      .map(({ name, path }) => {
        const place = path.endsWith('.tmp')
          ? 'temp'
          : path.endsWith('.jsonl')
            ? 'history'
            : path === library.path
              ? 'library'
              : 'case'
        return `${name} ${place}`
      })
    expect(order).toEqual([
      'writeFile history',
      'sync history',
      'writeFile temp',
      'sync temp',
      'rename case',
      'sync case',
      'rename case',
      'sync library',
    ])
  })

  it('of the same title has a name of its own', async () => {
    expect([await create(), ...(await Promise.all([create(), create()]))]).toEqual([NAME, `${NAME}-2`, `${NAME}-3`])
    expect((await names()).cases).toHaveLength(3)
  })

  it('that is not sound is refused and leaves nothing', async () => {
    const broken = { ...aDocument(1), case: new Map() }
    const linked = applyPatch(aDocument(1), [
      {
        table: 'event',
        id: EventId.parse('e'),
        before: null,
        after: { ...emptyEvent(EventId.parse('e'), 'order'), ecf: 'x'.repeat(41) },
      },
    ])
    await expect(
      create({ ...aDocument(1), ...broken }).catch((error: unknown) => Promise.reject(error)),
    ).rejects.toThrow()
    if (!linked.ok) throw new Error('not applied')
    await expect(create(linked.value)).rejects.toMatchObject({ name: 'ExpectedError', code: 'bad-input' })
    expect(await readdir(library.path)).toEqual([])
  })

  it('on a full disk is refused and leaves nothing', async () => {
    world.judge = ({ name }) => (name === 'writeFile' ? { when: 'before', code: 'ENOSPC' } : null)
    await expect(create()).rejects.toMatchObject({ name: 'ExpectedError', code: 'disk-full' })
    expect(await readdir(library.path)).toEqual([])
  })
})

describe('the list', () => {
  it('shows what each case is about, in the form of the contract', async () => {
    const question = { ...emptyEvent(EventId.parse('q'), 'question'), date: LegalDate.parse('2023-06-05/..') }
    const document = aDocument(2)
    await create({ ...document, event: new Map([...document.event, [question.id, question]]) })
    const { cases, trash } = await library.list()
    expect(Library.parse({ path: library.path, cases, trash })).toMatchObject({
      cases: [
        {
          folder: NAME,
          title: 'SEC v. Binance Holdings Ltd.',
          court: 'United States District Court for the District of Columbia',
          docketNumber: '1:23-cv-01599',
          events: 3,
          openQuestions: 1,
          changed: expect.stringMatching(/^\d{4}-.*Z$/) as string,
          state: { kind: 'ready' },
        },
      ],
      trash: [],
    })
  })

  it('shows an open case as it is now', async () => {
    await create()
    await add(await library.open(NAME), 'new')
    expect((await library.list()).cases).toMatchObject([{ events: 3 }])
  })

  it('shows a case that cannot be read with the reason, and opens the rest', async () => {
    await create()
    for (const name of ['broken', 'empty', 'newer']) await mkdir(world.path('Library', name))
    await writeFile(world.path('Library', 'broken', 'case.json'), '{"half')
    await writeFile(world.path('Library', 'empty', 'case.json'), '')
    await writeFile(world.path('Library', 'newer', 'case.json'), '{"format":"docketline.case","schema":99}')
    const before = await contentOf(library.path)
    const { cases } = await library.list()
    expect(cases.map(({ folder: name, state }) => [name, state.kind])).toEqual([
      ['broken', 'unreadable'],
      ['empty', 'unreadable'],
      ['newer', 'newer'],
      [NAME, 'ready'],
    ])
    expect(cases[0]?.state).toMatchObject({ reason: expect.stringMatching(/case\.json cannot be read/) as string })
    await expect(library.open(folder('broken'))).rejects.toMatchObject({ code: 'unreadable' })
    expect((await library.open(NAME)).readOnly).toBeNull()
    expect(await readFile(world.path('Library', 'broken', 'case.json'), 'utf8')).toBe('{"half')
    expect(await contentOf(library.path)).toEqual(before)
  })

  it('shows a case whose case.json is damaged but whose history is whole as ready', async () => {
    await create()
    await truncate(`${library.pathOf(NAME)}/case.json`, 10)
    expect((await library.list()).cases).toMatchObject([
      { title: 'SEC v. Binance Holdings Ltd.', state: { kind: 'ready' } },
    ])
  })

  it('shows a case that may not be read with the reason', async () => {
    await create()
    world.judge = ({ name, path }) =>
      name === 'readFile' && path.endsWith('case.json') ? { when: 'before', code: 'EACCES' } : null
    const fresh = await openLibrary(world.start(), library.path)
    expect((await fresh.list()).cases).toMatchObject([
      { folder: NAME, state: { kind: 'unreadable', reason: expect.stringMatching(/permission/) as string } },
    ])
    world.judge = null
    expect((await fresh.list()).cases).toMatchObject([{ state: { kind: 'ready' } }])
  })

  it('leaves out what is no case, and picks up one that was copied in', async () => {
    await create()
    await mkdir(world.path('Library', 'notes'))
    await writeFile(world.path('Library', 'readme.txt'), 'x')
    await mkdir(world.path('Library', '.hidden'))
    await cp(library.pathOf(NAME), world.path('Library', 'Copy of SEC'), { recursive: true })
    expect((await names()).cases).toEqual(['Copy of SEC', NAME])
    const copy = await library.open(folder('Copy of SEC'))
    await add(copy, 'new')
    await copy.close()
    expect((await library.list()).cases.map(({ events }) => events)).toEqual([3, 2])
  })

  it('reads a case again only when it has changed', async () => {
    await create()
    await create()
    await library.list()
    world.calls = []
    await library.list()
    expect(world.calls.filter(({ name }) => name === 'readFile')).toEqual([])
    const open = await library.open(NAME)
    await add(open, 'new')
    await open.close()
    world.calls = []
    expect((await library.list()).cases.map(({ events }) => events)).toEqual([3, 2])
    expect(world.calls.filter(({ name }) => name === 'readFile')).toHaveLength(1)
  })

  it('fails where the library is gone, rather than show an empty one', async () => {
    world.judge = ({ name }) => (name === 'readdir' ? { when: 'before', code: 'ENOENT' } : null)
    await expect(library.list()).rejects.toMatchObject({ name: 'ExpectedError', code: 'not-found' })
  })
})

describe('opening', () => {
  it('a case twice gives the one that is open, and a new one once that is closed', async () => {
    await create()
    const [first, second] = await Promise.all([library.open(NAME), library.open(NAME)])
    expect(first).toBe(second)
    await first.close()
    const third = await library.open(NAME)
    expect([third === first, third.readOnly]).toEqual([false, null])
  })

  it('a case that another process has open is for reading', async () => {
    await create()
    await library.open(NAME)
    const other = await openLibrary(world.start(), library.path)
    expect((await other.open(NAME)).readOnly).toMatch(/another Docketline/)
  })

  it('a case that is not there fails', async () => {
    await expect(library.open(folder('nowhere'))).rejects.toMatchObject({ code: 'not-found' })
    expect(await readdir(library.path)).toEqual([])
  })
})

describe('renaming', () => {
  it('a closed case changes its title, says who did, and leaves it closed', async () => {
    await create()
    await library.rename(NAME, 'SEC v. Zhao', 'B. Counsel')
    expect((await library.list()).cases).toMatchObject([{ folder: NAME, title: 'SEC v. Zhao' }])
    const last = (await readFile(`${library.pathOf(NAME)}/history.jsonl`, 'utf8')).trimEnd().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ rev: 2, by: 'B. Counsel', label: 'Rename case' })
    expect(await readdir(library.pathOf(NAME))).not.toContain('case.lock')
  })

  it('an open case goes through the one that is open', async () => {
    await create()
    const open = await library.open(NAME)
    await library.rename(NAME, 'SEC v. Zhao', '')
    expect([theCase(open.document).shortTitle, open.rev]).toEqual(['SEC v. Zhao', 2])
    await library.rename(NAME, 'SEC v. Zhao', '')
    expect(open.rev).toBe(2)
    expect(await add(open, 'new')).toBe(3)
  })

  it('to nothing, or of a case that can only be read, is refused', async () => {
    await create()
    await expect(library.rename(NAME, '', '')).rejects.toMatchObject({ code: 'bad-input' })
    const other = await openLibrary(world.start(), library.path)
    await library.open(NAME)
    await expect(other.rename(NAME, 'SEC v. Zhao', '')).rejects.toMatchObject({ code: 'read-only' })
  })
})

describe('the trash', () => {
  it('keeps a case as it is and gives it back', async () => {
    await create()
    const before = await contentOf(library.pathOf(NAME))
    await library.trash(NAME)
    expect(await names()).toEqual({ cases: [], trash: [NAME] })
    expect(await contentOf(world.path('Library', '.trash', NAME))).toEqual(before)
    expect(await library.restore(NAME)).toBe(NAME)
    expect(await names()).toEqual({ cases: [NAME], trash: [] })
    expect(await contentOf(library.pathOf(NAME))).toEqual(before)
  })

  it('closes an open case first, with everything in it', async () => {
    await create()
    const open = await library.open(NAME)
    await add(open, 'new')
    await library.trash(NAME)
    await expect(add(open, 'late')).rejects.toMatchObject({ code: 'not-found' })
    await library.restore(NAME)
    expect((await library.open(NAME)).document.event.size).toBe(3)
  })

  it('takes cases of one name and gives each back under a name of its own', async () => {
    for (let n = 0; n < 2; n++) {
      await create()
      await library.trash(NAME)
    }
    await create()
    expect(await names()).toEqual({ cases: [NAME], trash: [NAME, `${NAME}-2`] })
    expect(await library.restore(NAME)).toBe(`${NAME}-2`)
    expect(await library.restore(folder(`${NAME}-2`))).toBe(`${NAME}-2-2`)
  })

  it('takes a case that cannot be read', async () => {
    await create()
    await truncate(`${library.pathOf(NAME)}/case.json`, 3)
    await truncate(`${library.pathOf(NAME)}/history.jsonl`, 3)
    await library.trash(NAME)
    expect((await library.list()).trash).toMatchObject([{ folder: NAME, state: { kind: 'unreadable' } }])
  })

  it('does not take a case from under another process', async () => {
    await create()
    await library.open(NAME)
    const other = await openLibrary(world.start(), library.path)
    await expect(other.trash(NAME)).rejects.toMatchObject({ name: 'ExpectedError', code: 'busy' })
    expect((await names()).cases).toEqual([NAME])
  })

  it('on a disk that can only be read says so', async () => {
    await create()
    world.judge = ({ name }) => (name === 'mkdir' ? { when: 'before', code: 'EROFS' } : null)
    await expect(library.trash(NAME)).rejects.toMatchObject({ name: 'ExpectedError', code: 'read-only' })
  })

  it('of nothing fails', async () => {
    await expect(library.trash(folder('nowhere'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(library.restore(folder('nowhere'))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a library', () => {
  it('that cannot be made says so', async () => {
    await writeFile(world.path('file'), '')
    await expect(openLibrary(world.start(), world.path('file', 'Library'))).rejects.toMatchObject({
      name: 'ExpectedError',
    })
  })

  it('removes what a creation cut short left behind, a day later', async () => {
    world.judge = ({ name, path }) =>
      name === 'rm' || path.includes('case.json') ? { when: 'before', code: 'EIO' } : null
    await expect(create()).rejects.toMatchObject({ code: 'io' })
    world.judge = null
    await mkdir(world.path('Library', '.new-things'))
    expect(await readdir(library.path)).toHaveLength(2)
    await openLibrary(world.start(), library.path)
    expect(await readdir(library.path)).toHaveLength(2)
    world.clock.advance(86_400_000 * 2)
    await openLibrary(world.start(), library.path)
    expect(await readdir(library.path)).toEqual(['.new-things'])
  })

  it('is synced with every folder that had to be made above it', async () => {
    world.calls = []
    await openLibrary(world.start(), world.path('a', 'b', 'Library'))
    const synced = world.calls.filter(({ name }) => name === 'sync').map(({ path }) => path)
    expect(synced).toEqual([world.folder, world.path('a'), world.path('a', 'b')])
  })

  it('keeps the mode of a folder that is there', async () => {
    await chmod(library.path, 0o750)
    await openLibrary(world.start(), library.path)
    expect((await stat(library.path)).mode & 0o777).toBe(0o750)
  })
})

it('a title from a patch reaches the card', async () => {
  await create()
  const open = await library.open(NAME)
  await open.commit({ rev: 1, label: 'Edit caption', by: '', patch: retitling(open.document, 'SEC v. CZ') })
  await open.close()
  expect((await library.list()).cases).toMatchObject([{ title: 'SEC v. CZ' }])
})
