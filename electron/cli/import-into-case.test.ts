import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { theCase } from '../../shared/document'
import { CaseFolder } from '../../shared/ipc/contract'
import { DISTRICT, NOT_DOCKETS } from '../import/testing/made-up-dockets'
import { openLibrary } from '../store/library-folder'
import { readCaseFolder } from '../store/read-case'
import { nodePorts } from '../store/store-ports'
import { runImport } from './import-command'
import { EXIT } from './usage'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-import-into-'))
  await writeFile(join(folder, 'docket.html'), DISTRICT)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const io = { folder, version: '0.0.0', out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  return { code: await runImport(args, io), out, err: err.join('\n') }
}

const made = () => readCaseFolder(join(folder, 'cases', 'quill'))
const into = ['docket.html', '--out', 'cases/quill']

it('makes a case of a docket', async () => {
  const { code, out, err } = await run(...into)
  expect({ code, out }).toEqual({ code: EXIT.ok, out: [join(folder, 'cases', 'quill')] })
  expect(err).toContain('4 docket entries: 4 new, 0 changed, 0 to look at, 0 as before')
  const { document, rev } = await made()
  expect(rev).toBe(2)
  expect(theCase(document)).toMatchObject({
    shortTitle: 'Quill v. Beacon Mills & Co.',
    docketNumber: '1:24-cv-00017-VS-RLE',
  })
  expect([...document.link.values()].map(({ type }) => type)).toEqual(['rules on'])
})

it('changes nothing when it is run again', async () => {
  await run(...into)
  const before = await readFile(join(folder, 'cases/quill/history.jsonl'), 'utf8')
  const { code, err } = await run(...into)
  expect(code).toBe(EXIT.ok)
  expect(err).toContain('4 docket entries: 0 new, 0 changed, 0 to look at, 4 as before')
  expect(await readFile(join(folder, 'cases/quill/history.jsonl'), 'utf8')).toBe(before)
})

it('leaves what the user edited when a newer docket comes', async () => {
  await run(...into)
  const opened = await (await openLibrary(nodePorts('0'), join(folder, 'cases'))).open(CaseFolder.parse('quill'))
  const motion = [...opened.document.event.values()].find(({ ecf }) => ecf === '2')
  if (motion === undefined) throw new Error('no motion')
  const after = { ...motion, title: 'Their motion' }
  await opened.commit({
    rev: opened.rev,
    label: 'Edit title',
    by: '',
    patch: [{ table: 'event', id: motion.id, before: motion, after }],
  })
  await opened.close()
  const newer = DISTRICT.replaceAll('01/20/2024', '01/21/2024').replace('with prejudice', 'without prejudice')
  await writeFile(join(folder, 'newer.html'), newer)
  const { err } = await run('newer.html', '--out', 'cases/quill')
  expect(err).toContain('4 docket entries: 0 new, 0 changed, 1 to look at, 3 as before')
  const event = (await made()).document.event.get(motion.id)
  expect(event).toMatchObject({ title: 'Their motion', date: '2024-01-20', filed: '2024-01-20' })
  expect(event?.proposals.map(({ field }) => field)).toEqual(['title', 'date', 'filed', 'entered'])
})

it('writes nothing of the PACER receipt and no token into the case', async () => {
  await run(...into)
  const path = join(folder, 'cases/quill')
  for (const name of await readdir(path, { recursive: true })) {
    const bytes = await readFile(join(path, name)).catch(() => Buffer.alloc(0))
    expect(bytes.toString()).not.toMatch(/secretlogin|secretclient|SECRETMAGIC|magic_num/i)
  }
})

it('imports the files that are sound and names the others', async () => {
  await writeFile(join(folder, 'login.html'), NOT_DOCKETS['login-page'])
  const { code, err } = await run('login.html', ...into)
  expect(code).toBe(EXIT.badInput)
  expect(err).toContain('login.html: This is the PACER login page')
  expect((await made()).document.event.size).toBe(4)
  expect(await run('login.html', '--out', 'other')).toMatchObject({ code: EXIT.badInput, out: [] })
  expect(await readdir(folder)).not.toContain('other')
})

it('writes into no folder of something else', async () => {
  await mkdir(join(folder, 'mine'))
  await writeFile(join(folder, 'mine', 'thesis.txt'), 'x')
  await expect(run('docket.html', '--out', 'mine')).rejects.toThrow('is no case and is not empty')
  expect(await readdir(join(folder, 'mine'))).toEqual(['thesis.txt'])
})
