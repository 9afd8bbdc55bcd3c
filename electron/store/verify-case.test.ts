import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { retitling } from '../../shared/testing/test-document'
import { SCHEMA } from './case-file'
import { nodeFileSystem } from './file-system'
import { add, commit, makeCase } from './testing/test-case'
import { contentOf, TestWorld } from './testing/test-world'
import { verifyCase } from './verify-case'

let world: TestWorld
let path = ''

/** A case at revision 4, closed, so that `case.json` stands there and its backup before it. */
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 2)
  const open = await world.open(world.start(), path)
  await add(open, 'first')
  await open.flush()
  await add(open, 'second')
  await commit(open, retitling(open.document, 'SEC v. Binance'))
  await open.close()
})
afterEach(() => world.remove())

const verify = () => verifyCase({ fs: nodeFileSystem }, path)
const at = (name: string): string => join(path, name)
const edit = async (name: string, change: (text: string) => string): Promise<void> =>
  writeFile(at(name), change(await readFile(at(name), 'utf8')))
const linesOf = async (): Promise<string[]> => (await readFile(at('history.jsonl'), 'utf8')).split('\n')
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Changes a line and everything after it so that the chain holds again, as a forger would. */
async function forge(number: number, change: (line: string) => string): Promise<void> {
  const lines = await linesOf()
  for (let index = number - 1; index < lines.length - 1; index++) {
    const before = lines[index] ?? ''
    const line =
      index === number - 1
        ? change(before)
        : before.replace(/"prev":"[0-9a-f]*"/, `"prev":"${hash(lines[index - 1] ?? '')}"`)
    lines[index] = line
  }
  await writeFile(at('history.jsonl'), lines.join('\n'))
}

it('finds nothing wrong with a sound case, open or closed, and changes nothing', async () => {
  const before = await contentOf(path)
  expect(await verify()).toEqual([])
  expect(await contentOf(path)).toEqual(before)
  const open = await world.open(world.start(), path)
  await add(open, 'third')
  expect(await verify()).toEqual([])
})

it('says so where there is no case', async () => {
  await expect(verifyCase({ fs: nodeFileSystem }, world.path('nowhere'))).rejects.toMatchObject({ code: 'not-found' })
})

describe('what is wrong', () => {
  it('a line that was changed: the next one no longer continues it', async () => {
    await edit('history.jsonl', (text) => text.replace('"label":"Add event"', '"label":"Add nothing"'))
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: 3 }])
  })

  it('a changed last line, by the head that case.json keeps', async () => {
    await edit('history.jsonl', (text) => text.replace(/"label":"Edit"(?!.*"label")/s, '"label":"Edlt"'))
    expect(await verify()).toMatchObject([{ file: 'case.json', line: null }])
  })

  it('a history rewritten with a chain of its own', async () => {
    await forge(2, (line) => line.replace('Motion to dismiss', 'Motion to compel'))
    expect(await verify()).toMatchObject([{ file: 'case.json.bak' }, { file: 'case.json' }])
  })

  it('a line that is none', async () => {
    await edit('history.jsonl', (text) => text.replace(/\n.*/, '\nnull'))
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: 2 }])
  })

  it('a line of another form whose chain holds', async () => {
    await forge(3, (line) => line.replace('"label":', '"lable":'))
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: 3 }])
  })

  it('a line that does not fit the lines before it', async () => {
    await forge(3, (line) => line.replace('"before":null', '"before":{}').replaceAll('"second"', '"first"'))
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: 3 }])
  })

  it('a torn last line', async () => {
    await edit('history.jsonl', (text) => `${text}{"rev":5`)
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: 5 }])
  })

  it('lines that are gone from the end', async () => {
    await edit('history.jsonl', (text) => `${text.split('\n').slice(0, 3).join('\n')}\n`)
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: null }])
  })

  it('a history that is missing', async () => {
    await rm(at('history.jsonl'))
    expect(await verify()).toMatchObject([{ file: 'history.jsonl', line: null }])
  })

  it('a case file edited by hand', async () => {
    await edit('case.json', (text) => text.replace('Motion to dismiss', 'Motion to compel'))
    expect(await verify()).toMatchObject([{ file: 'case.json', line: null }])
  })

  it.each([
    ['missing', null],
    ['empty', ''],
    ['null', 'null'],
    ['half', '{"format":"docketline.case","schema":1'],
  ])('a case file that is %s', async (_, content) => {
    await (content === null ? rm(at('case.json')) : writeFile(at('case.json'), content))
    expect(await verify()).toMatchObject([{ file: 'case.json', line: null }])
  })

  it('a reference that points nowhere', async () => {
    await edit('case.json', (text) => text.replace('"cites": []', '"cites": [{ "source": "gone", "pin": "" }]'))
    expect(await verify()).toMatchObject([{ file: 'case.json', problem: expect.stringContaining('gone') as string }])
  })

  it('a newer format', async () => {
    await edit('case.json', (text) => text.replace(`"schema": ${SCHEMA}`, '"schema": 99'))
    expect(await verify()).toMatchObject([{ file: 'case.json', problem: expect.stringContaining('newer') as string }])
  })

  it('an attachment that is not what its name says', async () => {
    await mkdir(at('attachments'))
    const name = hash('exhibit')
    await writeFile(join(path, 'attachments', name), 'exhibit')
    expect(await verify()).toEqual([])
    await writeFile(join(path, 'attachments', name), 'exhlbit')
    expect(await verify()).toMatchObject([{ file: `attachments/${name}` }])
  })

  it('an attachment that a source has and that is not there', async () => {
    const file = { sha256: hash('gone'), name: '71-main.pdf', bytes: 4, pages: null }
    const open = await world.open(world.start(), path)
    const [before] = open.document.source.values()
    if (before === undefined) throw new Error('a case without a source')
    await commit(open, [{ table: 'source', id: before.id, before, after: { ...before, file } }])
    await open.close()
    expect(await verify()).toMatchObject([{ file: `attachments/${file.sha256}` }])
  })
})

const hasTools = ['bash', 'jq', 'sha256sum'].every((tool) => spawnSync(tool, ['--version']).status === 0)

describe.skipIf(!hasTools)('the recipe for sha256sum and jq in the docstring of verifyCase', () => {
  const source = readFileSync(new URL('verify-case.ts', import.meta.url), 'utf8')
  const recipe = [...source.matchAll(/^ \* {5}(.*)$/gm)].map(([, line]) => line).join('\n')
  const run = (): string => spawnSync('bash', ['-c', recipe], { cwd: path, encoding: 'utf8' }).stdout

  it('says the same of the chain and of case.json where all is well', () => {
    const [chain, file] = run().trim().split('\n')
    expect(chain).toMatch(/^4 [0-9a-f]{64}$/)
    expect(chain).toBe(file)
  })

  it('names the first line that does not continue the one before it', async () => {
    await edit('history.jsonl', (text) => text.replace('"label":"Add event"', '"label":"Add nothing"'))
    expect(run()).toContain('line 3 does not continue the line before it')
  })
})
