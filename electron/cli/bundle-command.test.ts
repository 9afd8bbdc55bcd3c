import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aDocument } from '../../shared/testing/test-document'
import { createCase } from '../store/create-case'
import { nodePorts } from '../store/store-ports'
import { runTool, type ToolPorts } from './run-tool'
import { EXIT } from './usage'

let folder = ''
let said: { out: string[]; err: string[] }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-bundle-'))
  said = { out: [], err: [] }
  await createCase(nodePorts('0.1.0'), folder, { document: aDocument(2), by: 'A. Lawyer', nameFor: async () => 'case' })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) => {
  const ports = {
    version: '0.1.0',
    folder,
    out: (line: string) => void said.out.push(line),
    err: (line: string) => void said.err.push(line),
  }
  return runTool(args, ports as unknown as ToolPorts)
}

it('bundles a case and unbundles it byte for byte', async () => {
  expect(await run('bundle', 'case', '--out', 'case.docketline')).toBe(EXIT.ok)
  expect(said.out).toEqual([join(folder, 'case.docketline')])
  expect(await run('unbundle', 'case.docketline', '--into', 'library')).toBe(EXIT.ok)
  const [made = ''] = await readdir(join(folder, 'library'))
  expect(said.out.at(-1)).toBe(join(folder, 'library', made))
  for (const name of ['case.json', 'history.jsonl']) {
    expect(await readFile(join(folder, 'library', made, name))).toEqual(await readFile(join(folder, 'case', name)))
  }
})

it('locks a bundle with a passphrase from a file, and warns of losing it', async () => {
  await writeFile(join(folder, 'words'), 'correct horse\n')
  expect(await run('bundle', 'case', '--out', 'case.docketline', '--passphrase-file', 'words')).toBe(EXIT.ok)
  expect(said.err.join('')).toMatch(/cannot be recovered/)
  expect(await run('unbundle', 'case.docketline', '--into', 'library')).toBe(EXIT.badInput)
  expect(said.err.at(-1)).toMatch(/locked/)
  expect(await run('unbundle', 'case.docketline', '--into', 'library', '--passphrase-file', 'words')).toBe(EXIT.ok)
}, 30_000)

it.each([
  [['bundle'], /folder of a case/],
  [['bundle', 'case'], /--out/],
  [['bundle', 'nowhere', '--out', 'x.docketline'], /no case/],
  [['unbundle', 'case/case.json', '--into', 'library'], /no bundle/],
  [['unbundle', 'case/case.json'], /--into/],
])('says what is wrong with %j', async (args, why) => {
  expect(await run(...args)).toBe(EXIT.badInput)
  expect(said.err.join('\n')).toMatch(why)
})
