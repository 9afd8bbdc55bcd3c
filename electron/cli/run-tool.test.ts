import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkoutAssets } from '../brief/made-up/checkout-assets'
import { legalDate } from '../brief/made-up/made-up-case'
import { compact, readPdf } from '../brief/made-up/read-pdf'
import { runTool } from './run-tool'

// Whole documents are set and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'docketline-tool-')))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Runs the tool in the test's folder and returns what it answered. */
async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[]; steps: string[] }> {
  const [out, err, steps]: string[][] = [[], [], []]
  const code = await runTool(args, {
    assets: checkoutAssets,
    version: '1.2.3',
    folder,
    today: () => legalDate('2025-07-01'),
    out: (line) => out?.push(line),
    err: (line) => err?.push(line),
    progress: ({ step }) => steps?.push(step),
  })
  return { code, out: out ?? [], err: err ?? [], steps: steps ?? [] }
}

it('sets the brief of the sample and prints nothing but its path', async () => {
  const { code, out, err, steps } = await run('brief', '--sample', '--out', 'brief.pdf')
  expect({ code, out, err }).toEqual({ code: 0, out: [join(folder, 'brief.pdf')], err: [] })
  expect(steps.length).toBeGreaterThan(2)
  const { pages } = await readPdf(await readFile(join(folder, 'brief.pdf')))
  const text = compact(pages.map((page) => page.text).join(' '))
  expect(text).toContain(compact('Civil Action No. 1:23-cv-01599-ABJ-ZMF'))
  expect(text).toContain(compact('Prepared July 1, 2025'))
  expect(text).toContain(compact('06/17/2023 Consent order governing conduct pending judgment'))
})

it('takes the date that is given', async () => {
  await run('brief', '--sample', '--out', 'brief.pdf', '--date', '2024-02-29')
  const { pages } = await readPdf(await readFile(join(folder, 'brief.pdf')))
  expect(compact(pages[0]?.text ?? '')).toContain(compact('Prepared February 29, 2024'))
})

it('answers for help and version', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, out: ['1.2.3'] })
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const words of ['--sample', '--out', '--date', 'Exit codes']) expect(out.join('\n')).toContain(words)
})

it('says on standard error what is wrong, and leaves nothing behind', async () => {
  expect(await run('brief', '--sample')).toMatchObject({ code: 2, out: [] })
  const noCase = await run('brief', 'nowhere', '--out', 'brief.pdf')
  expect(noCase).toMatchObject({ code: 2, out: [] })
  expect(noCase.err).toHaveLength(1)
  const noFolder = await run('brief', '--sample', '--out', 'nowhere/brief.pdf')
  expect(noFolder).toMatchObject({ code: 2, out: [] })
  expect(noFolder.err[0]).toContain('there is no such folder')
  expect(await readdir(folder)).toEqual([])
})

it('hands each command its own options, and explains itself wherever help is asked for', async () => {
  const deadline = await run('deadline', '--trigger', '2023-06-05', '--days', '14', '--json')
  // Juneteenth, June 19, 2023: the fourteenth day is a legal holiday, FRCP 6(a)(1)(C) and (6)(A).
  expect(JSON.parse(deadline.out.join('\n'))).toMatchObject({ date: '2023-06-20' })
  const check = await run('check', '--sample', '--json')
  const told: unknown = JSON.parse(check.out.join('\n'))
  expect(told).toMatchObject({ questions: { length: 14 } })
  expect((await run('deadline', '--help')).out.join('\n')).toContain('FRCP 6(a)')
  expect((await run('deadline', '--trigger', 'soon', '--days', '3')).code).toBe(2)
})
