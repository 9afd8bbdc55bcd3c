import { appendFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeCase } from '../store/testing/test-case'
import { contentOf, TestWorld } from '../store/testing/test-world'
import { EXIT } from './usage'
import { runVerify } from './verify-command'

let world: TestWorld
let path = ''
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 2)
})
afterEach(() => world.remove())

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = []
  const err: string[] = []
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    folder: world.folder,
  }
  return { code: await runVerify(args, io), out, err }
}

it('says that a sound case is one', async () => {
  expect(await run(basename(path))).toEqual({
    code: EXIT.ok,
    out: [`${path}: nothing is wrong with this case.`],
    err: [],
  })
  const { code, out } = await run(path, '--json')
  expect([code, JSON.parse(out.join(''))]).toEqual([EXIT.ok, { case: path, ok: true, findings: [] }])
})

it('names the bad line, exits with a failure and leaves the case as it is', async () => {
  await appendFile(join(path, 'history.jsonl'), 'null\n')
  const before = await contentOf(path)
  const { code, out } = await run(path)
  expect([code, out]).toEqual([EXIT.failed, [expect.stringMatching(/^history\.jsonl, line 2: The chain is broken/)]])
  const json = JSON.parse((await run('--json', path)).out.join('')) as unknown
  expect(json).toMatchObject({ ok: false, findings: [{ file: 'history.jsonl', line: 2 }] })
  expect(await contentOf(path)).toEqual(before)
})

it('reports every file that is wrong', async () => {
  await writeFile(join(path, 'case.json'), '')
  await writeFile(join(path, 'history.jsonl'), '')
  expect(await run(path)).toMatchObject({
    code: EXIT.failed,
    out: [/^case\.json: /, /^history\.jsonl: /].map(matching),
  })
})

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

it.each([[[]], [['a', 'b']], [['a', '--fix']], [['nowhere']]])('refuses %j as bad input', async (args) => {
  const { code, out, err } = await run(...args)
  expect([code, out, err.length]).toEqual([EXIT.badInput, [], 1])
})
