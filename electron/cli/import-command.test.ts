import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DISTRICT, NOT_DOCKETS } from '../import/testing/made-up-dockets'
import { runImport } from './import-command'
import { EXIT } from './usage'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-import-'))
  await writeFile(join(folder, 'docket.bin'), DISTRICT)
  await writeFile(join(folder, 'login.html'), NOT_DOCKETS['login-page'])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = []
  const err: string[] = []
  const code = await runImport(args, {
    folder,
    version: '0.0.0',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out, err }
}

it('prints one JSON value a file, with exactly the promised keys', async () => {
  const { code, out, err } = await run('docket.bin', '--json')
  expect({ code, err, lines: out.length }).toEqual({ code: EXIT.ok, err: [], lines: 1 })
  const printed: unknown = JSON.parse(out[0] ?? '')
  expect(Object.keys(printed as object)).toEqual(
    'format court docketNumber caseName dateFiled dateTerminated assignedTo referredTo parties entries warnings'.split(
      ' ',
    ),
  )
  expect(printed).toMatchObject({
    parties: [
      { name: 'Ada Quill', role: 'Plaintiff' },
      { name: 'Beacon Mills & Co.', role: 'Defendant' },
    ],
  })
  const { entries } = printed as { entries: object[] }
  expect(Object.keys(entries[0] ?? {})).toEqual(
    'number dateFiled dateEntered text documentId kind subtype importance'.split(' '),
  )
  expect(entries[3]).toMatchObject({ number: '3', kind: 'order', subtype: 'order', importance: 'key' })
})

it('reads the other files although one is no docket, and says so with its exit code', async () => {
  const { code, out } = await run('--json', 'login.html', 'missing.html', 'docket.bin')
  expect(code).toBe(EXIT.badInput)
  expect(out.map((line): unknown => JSON.parse(line))).toMatchObject([
    { error: { code: 'login-page' } },
    { error: { code: 'unreadable-file', message: 'The file could not be opened (ENOENT).' } },
    { docketNumber: '1:24-cv-00017' },
  ])
})

it('prints a summary for people', async () => {
  const { code, out, err } = await run('docket.bin', 'login.html')
  expect(code).toBe(EXIT.badInput)
  expect(out).toEqual([
    'docket.bin: Quill v. Beacon Mills & Co., 1:24-cv-00017 (nysd)',
    '  4 entries, filed 2024-01-02 to 2024-02-10; 2 parties; read as pacer-district',
  ])
  expect(err.join()).toContain('login.html: This is the PACER login page')
})

it.each([[[]], [['docket.bin', '--out']], [['--json', '--out', 'case', 'docket.bin']], [['--wrong', 'docket.bin']]])(
  'refuses %j with a sentence',
  async (args) => {
    const { code, out, err } = await run(...args)
    expect({ code, out, lines: err.length }).toEqual({ code: EXIT.badInput, out: [], lines: 1 })
  },
)
