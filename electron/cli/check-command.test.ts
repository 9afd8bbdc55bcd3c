import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkoutAssets } from '../brief/made-up/checkout-assets'
import { legalDate } from '../brief/made-up/made-up-case'
import { makeCase } from '../store/testing/test-case'
import { contentOf, TestWorld } from '../store/testing/test-world'
import { runCheck } from './check-command'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

async function run(args: readonly string[], today = '2025-07-01') {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCheck(args, {
    assets: checkoutAssets,
    folder: world.folder,
    today: () => legalDate(today),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out, err }
}

/** What programs may count on. */
const Check = z.object({
  questions: z.array(
    z.object({
      title: z.string(),
      status: z.enum(['open', 'answered', 'mooted', 'withdrawn']),
      raised: z.string().nullable(),
      answered: z.string().nullable(),
      ageDays: z.number().nullable(),
    }),
  ),
  findings: z.array(
    z.object({ code: z.string(), message: z.string(), eventIds: z.array(z.string()), reason: z.string() }),
  ),
  deadlines: z.array(
    z.discriminatedUnion('status', [
      z.object({ title: z.string(), date: z.string(), rule: z.string(), status: z.literal('computed, unverified') }),
      z.object({
        title: z.string(),
        date: z.string(),
        status: z.literal('set by an order'),
        insteadOf: z.object({ rule: z.string(), date: z.string() }).nullable(),
      }),
    ]),
  ),
})

async function check(args: readonly string[], today?: string): Promise<z.infer<typeof Check>> {
  const { code, out, err } = await run([...args, '--json'], today)
  expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 })
  return Check.parse(JSON.parse(out[0] ?? ''))
}

describe('the check of the sample', () => {
  it('has the lives of its fourteen questions', async () => {
    const { questions } = await check(['--sample'])
    const count = (status: string) => questions.filter((question) => question.status === status).length
    expect([questions.length, count('answered'), count('mooted'), count('open')]).toEqual([14, 11, 2, 1])
    expect(questions.find(({ title }) => title.startsWith('Is a "crypto asset"'))).toEqual({
      title: 'Is a "crypto asset" different from a "crypto asset security"?',
      status: 'answered',
      raised: '2023-06-13',
      answered: '2024-06-28',
      ageDays: 381,
    })
    expect(questions.find(({ status }) => status === 'open')).toMatchObject({ answered: null, ageDays: 757 })
  })

  it('finds nothing out of order, and the amended complaint with one source', async () => {
    const { findings } = await check(['--sample'])
    expect(findings.map(({ code, eventIds }) => ({ code, eventIds }))).toEqual([
      { code: 'single-source', eventIds: ['evt-081-amended-complaint'] },
    ])
  })

  it('has the days that the court set in place of those that rules give', async () => {
    const { deadlines } = await check(['--sample'])
    expect(deadlines.every(({ status }) => status === 'set by an order')).toBe(true)
    expect(deadlines).toContainEqual({
      title: 'BAM motion to dismiss the complaint',
      date: '2023-11-07',
      status: 'set by an order',
      insteadOf: { rule: 'LCvR 7(b) (D.D.C.)', date: '2023-10-05' },
    })
  })

  it('computes deadlines while the case is open, and none for an act that the court set a day for', async () => {
    const { deadlines } = await check(['--sample'], '2023-11-08')
    const computed = deadlines.filter(({ status }) => status === 'computed, unverified')
    expect(computed).not.toEqual([])
    expect(computed.map(({ title }) => title)).not.toContain('BAM motion to dismiss the complaint')
    const { deadlines: later } = await check(['--sample'], '2024-12-05')
    expect(later).toContainEqual({
      title: 'Motions to dismiss the amended complaint',
      date: '2024-12-11',
      rule: 'LCvR 7(d) (D.D.C.)',
      status: 'computed, unverified',
    })
  })

  it('reads as text too', async () => {
    const { code, out } = await run(['--sample'])
    expect(code).toBe(0)
    expect(out).toEqual(expect.arrayContaining(['Questions: 14, open: 1', 'Findings: 1', 'Deadlines: 8']))
  })
})

it('reads the folder of a case and changes nothing in it', async () => {
  const path = await makeCase(world, 2)
  const before = await contentOf(path)
  const { findings, deadlines } = await check([basename(path)])
  expect(findings).toEqual([])
  expect(deadlines.map(({ title, date }) => ({ title, date }))).toEqual([
    { title: 'Motion to dismiss', date: '2023-06-20' },
    { title: 'Motion to dismiss', date: '2023-06-20' },
  ])
  expect(await contentOf(path)).toEqual(before)
})

it.each([[[]], [['a', 'b']], [['--sample', 'a']], [['--fast', 'a']], [['nowhere']]])(
  '%j is bad input',
  async (args) => {
    const { code, out, err } = await run([...args, '--json'])
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 })
  },
)

it('never takes a file that cannot be read for an empty case', async () => {
  const path = await makeCase(world, 2)
  for (const name of ['case.json', 'case.json.bak', 'history.jsonl']) await writeFile(join(path, name), 'null')
  expect(await run([path, '--json'])).toMatchObject({ code: 2, out: [] })
})
