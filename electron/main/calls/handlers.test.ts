import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { theCase, documentFrom } from '../../../shared/document'
import { CALLS } from '../../../shared/ipc/channels'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { PDF, playedPress, setUpCalls } from './testing/test-calls'

let folder: string
let remove: () => void = () => undefined
afterEach(() => remove())

async function setUp() {
  const calls = await setUpCalls()
  folder = calls.folder
  remove = calls.remove
  return calls
}

describe('app.start', () => {
  it('gives a new library the sample case, once', async () => {
    const { call, desk } = await setUp()
    const first = await call('app.start', {})
    expect(first).toMatchObject({ version: '0.1.0', notices: ['Said at the start.'] })
    expect(first.case).not.toBeNull()
    expect(await call('app.start', {})).toEqual(first)
    expect((await call('library.list', {})).cases).toHaveLength(1)
    await desk.putAway()
  })

  it('shows the sample as it will be on the disk before it is there', async () => {
    const { call, libraryPath } = await setUp()
    const { case: sample, opened } = await call('app.start', {})
    expect(await readdir(libraryPath)).toEqual([])
    await call('settings.change', { lastCase: sample })
    expect(await readdir(libraryPath)).toEqual([sample])
    expect(sample === null || (await call('case.open', { case: sample }))).toEqual(JSON.parse(opened ?? ''))
  })

  it('says that the sample cannot be written, and gives it once it can be', async () => {
    const { call, events, libraryPath } = await setUp()
    const { case: sample } = await call('app.start', {})
    const inItsPlace = join(libraryPath, sample ?? '')
    writeFileSync(inItsPlace, 'a file')
    const notice = expect.stringContaining('The case could not be created') as string
    await vi.waitFor(() => expect(events).toEqual([{ type: 'case.unwritten', notice }]))
    expect(await call('app.start', {})).toMatchObject({ case: null, notices: ['Said at the start.', notice] })
    await rm(inItsPlace)
    expect(await call('app.start', {})).toMatchObject({ case: sample, notices: ['Said at the start.'] })
    expect(await readdir(libraryPath)).toEqual([sample])
  })

  it('opens the last case, and the first where that one is gone', async () => {
    const { call } = await setUp()
    const { case: sample } = await call('app.start', {})
    const { case: mine } = await call('library.create', { shortTitle: 'Doe v. Roe', court: '', docketNumber: '' })
    await call('settings.change', { lastCase: mine })
    expect((await call('app.start', {})).case).toBe(mine)
    await call('library.trash', { case: mine })
    expect((await call('app.start', {})).case).toBe(sample)
  })

  it('gives no second sample where all cases are in the trash', async () => {
    const { call } = await setUp()
    const { case: sample } = await call('app.start', {})
    if (sample === null) throw new Error('no sample case')
    await call('library.trash', { case: sample })
    expect((await call('app.start', {})).case).toBeNull()
  })

  it('says what cannot be read, leaves it alone and opens another', async () => {
    const { call, libraryPath } = await setUp()
    const { case: sample } = await call('app.start', {})
    const broken = join(libraryPath, 'a-broken-case')
    await mkdir(broken)
    await writeFile(join(broken, 'case.json'), '{"format": "docketline.case", tor')
    const start = await call('app.start', {})
    expect(start.case).toBe(sample)
    expect(start.notices.at(-1)).toContain('One case cannot be read')
    expect(await readFile(join(broken, 'case.json'), 'utf8')).toBe('{"format": "docketline.case", tor')
  })

  it('opens all the same where the library cannot be made, and tries again when asked', async () => {
    const { call, libraryPath } = await setUp()
    await writeFile(libraryPath, 'a file in the place of the folder')
    const start = await call('app.start', {})
    expect(start.case).toBeNull()
    expect(start.notices).toHaveLength(2)
    await expect(call('library.list', {})).rejects.toThrow()
    await rm(libraryPath)
    expect((await call('library.list', {})).cases).toEqual([])
  })
})

describe('cases', () => {
  it('are opened, committed to and found again', async () => {
    const { call, desk } = await setUp()
    await call('settings.change', { userName: 'A. Clerk' })
    const { case: folder } = await call('library.create', {
      shortTitle: 'Doe v. Roe',
      court: 'D.D.C.',
      docketNumber: '1:26-cv-1',
    })
    const opened = await call('case.open', { case: folder })
    expect(opened).toMatchObject({ folder, readOnly: null })
    const before = theCase(documentFrom(opened.data))
    const patch = [{ table: 'case', id: before.id, before, after: { ...before, assignedTo: 'ABJ' } }] as const
    const { rev } = await call('case.commit', { case: folder, rev: opened.rev, label: 'Edit judge', patch })
    expect(rev).toBe(opened.rev + 1)
    await desk.putAway()
    expect((await call('case.open', { case: folder })).data.case[0]?.assignedTo).toBe('ABJ')
    const history = await readFile(join((await call('library.list', {})).path, folder, 'history.jsonl'), 'utf8')
    expect(history.trimEnd().split('\n').at(-1)).toContain('"by":"A. Clerk"')
    await desk.putAway()
  })

  it('come back from the trash, also the one that was open', async () => {
    const { call, desk } = await setUp()
    const { case: sample } = await call('library.addSample', {})
    await call('case.open', { case: sample })
    await call('library.trash', { case: sample })
    expect(desk.current).toBeNull()
    const { case: restored } = await call('library.restore', { case: sample })
    expect((await call('case.open', { case: restored })).data.event).toHaveLength(91)
    await desk.putAway()
  })
})

const options = briefDefaults()

describe('brief.preview', () => {
  it('gives the pages and where the events are', async () => {
    const { call, brief, desk } = await setUp()
    const { case: sample } = await call('library.addSample', {})
    const size = { width: 612, height: 792 }
    const place = { event: 'evt-1', of: 'row', page: 0, left: 72, top: 100, right: 540, bottom: 150 }
    brief.start = () =>
      playedPress(({ id }, answer) =>
        answer({ kind: 'done', id, work: { kind: 'preview', sizes: [size], places: [place], words: 7 } }),
      )
    const preview = await call('brief.preview', { case: sample, options })
    expect(preview).toEqual({ outcome: 'set', id: 1, pages: [size], places: [place], words: 7 })
    await desk.putAway()
  })
})

describe('brief.export', () => {
  const ready = async () => {
    const all = await setUp()
    const { case: sample } = await all.call('library.addSample', {})
    const path = join(folder, 'briefs', 'SEC.pdf')
    await mkdir(join(folder, 'briefs'))
    all.desktop.chooseExportFile.mockResolvedValue(path)
    return { ...all, sample, path }
  }

  it('writes the brief, opens it when asked and remembers the folder', async () => {
    const { call, desktop, sample, path, desk } = await ready()
    expect(await call('brief.export', { case: sample, options })).toEqual({ outcome: 'saved', path, notes: [] })
    expect(await readFile(path)).toEqual(Buffer.from(PDF))
    expect(await readdir(join(folder, 'briefs'))).toEqual(['SEC.pdf'])
    await call('brief.openFile', {})
    expect(desktop.open).toHaveBeenCalledWith(path)
    expect(desktop.chooseExportFile).toHaveBeenLastCalledWith(
      join(folder, 'SEC v. Binance Holdings Ltd. brief.pdf'),
      'pdf',
    )
    await call('brief.export', { case: sample, options })
    expect(desktop.chooseExportFile).toHaveBeenLastCalledWith(
      join(folder, 'briefs', 'SEC v. Binance Holdings Ltd. brief.pdf'),
      'pdf',
    )
    await call('brief.reveal', {})
    expect(desktop.showInFolder).toHaveBeenCalledWith(path)
    await desk.putAway()
  })

  it('says which files of the case are gone', async () => {
    const { call, sample, desk } = await ready()
    const opened = await call('case.open', { case: sample })
    const [before] = opened.data.source
    if (before === undefined) throw new Error('a sample without sources')
    const after = { ...before, file: { sha256: 'ab'.repeat(32), name: '1-main.pdf', bytes: 9, pages: 1 } }
    const patch = [{ table: 'source', id: before.id, before, after }] as const
    await call('case.commit', { case: sample, rev: opened.rev, label: 'Attach', patch })
    const saved = await call('brief.export', { case: sample, options })
    expect(saved).toMatchObject({ notes: [expect.stringContaining('not in the case folder: 1-main.pdf')] })
    await desk.putAway()
  })

  it('refuses a second one meanwhile, tells the steps, and can be cancelled', async () => {
    const { call, brief, sample, path, events, desk } = await ready()
    const asked = new Promise<(message: object) => void>((resolve) => {
      brief.start = () => playedPress(({ id }, answer) => resolve((message) => answer({ id, ...message })))
    })
    const first = call('brief.export', { case: sample, options })
    const answer = await asked
    answer({ kind: 'step', fraction: 0.5, step: 'Setting the pages' })
    expect(events.at(-1)).toEqual({ type: 'brief.progress', fraction: 0.5, step: 'Setting the pages' })
    await expect(call('brief.export', { case: sample, options })).rejects.toMatchObject({ code: 'busy' })
    await call('brief.cancel', {})
    expect(await first).toEqual({ outcome: 'cancelled' })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    await desk.putAway()
  })

  it('leaves an older brief as it is where the new one cannot be written', async () => {
    const { call, sample, desktop, desk } = await ready()
    const inTheWay = join(folder, 'briefs', 'a folder.pdf')
    await mkdir(join(inTheWay, 'full'), { recursive: true })
    desktop.chooseExportFile.mockResolvedValue(inTheWay)
    await expect(call('brief.export', { case: sample, options })).rejects.toMatchObject({ code: 'bad-input' })
    expect(await readdir(join(folder, 'briefs'))).toEqual(['a folder.pdf'])
    await expect(call('brief.openFile', {})).rejects.toMatchObject({ code: 'not-found' })
    await desk.putAway()
  })
})

describe('links', () => {
  it('are opened only after a yes', async () => {
    const { call, desktop } = await setUp()
    const url = 'https://www.courtlistener.com/docket/67474542/'
    expect(await call('app.openLink', { url })).toEqual({ opened: false })
    expect(desktop.openLink).not.toHaveBeenCalled()
    desktop.confirm.mockResolvedValue(true)
    expect(await call('app.openLink', { url })).toEqual({ opened: true })
    expect(desktop.confirm.mock.lastCall?.[0].message).toContain('www.courtlistener.com')
    await expect(call('app.openLink', { url: 'file:///etc/passwd' })).rejects.toMatchObject({ code: 'bad-input' })
  })
})

it('refuses junk on every call', async () => {
  const { call, report } = await setUp()
  const anything = call as (name: string, input: unknown) => Promise<unknown>
  for (const name of CALLS) {
    for (const junk of [null, 7, 'junk', [], { unexpected: true }, { case: '../..' }]) {
      await expect(anything(name, junk), name).rejects.toMatchObject({ code: 'bad-input' })
    }
  }
  expect(report).not.toHaveBeenCalled()
})
