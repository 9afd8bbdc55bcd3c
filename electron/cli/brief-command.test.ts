import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import type { CaseDocument } from '../../shared/document'
import { checkoutAssets } from '../brief/made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent, madeUpSource } from '../brief/made-up/made-up-case'
import { compact, readPdf } from '../brief/made-up/read-pdf'
import { wordsIn } from '../brief/word-count'
import { createCase } from '../store/create-case'
import { nodePorts } from '../store/store-ports'
import { runBrief } from './brief-command'
import { lengthWarning } from './brief-warnings'

// Whole documents are set and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docketline-brief-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function run(args: readonly string[], assets = checkoutAssets) {
  const err: string[] = []
  const code = await runBrief(args, {
    assets,
    version: '1.2.3',
    folder,
    today: () => legalDate('2025-07-01'),
    out: () => undefined,
    err: (line) => err.push(line),
    progress: null,
  })
  return { code, err }
}

const paper = {
  ...madeUpSource('paper', 'ECF No. 1', null),
  file: { sha256: 'ab'.repeat(32), name: '1-main.pdf', bytes: 10, pages: 1 },
}
const rivera: CaseDocument = madeUpCase(
  [
    madeUpEvent('filing', 'Complaint', {
      id: 'a',
      date: '2019-03-04',
      ecf: '1',
      notes: 'Ours.',
      cites: [{ source: 'paper', pin: '3' }],
    }),
    madeUpEvent('context', 'Sealed talk', { id: 'b', date: '2019-03-05', confidential: true }),
    madeUpEvent('context', 'Call with 219-09-9999', { id: 'c', date: '2019-03-06', summary: 'x '.repeat(10_001) }),
  ],
  { sources: [paper] },
)

async function caseFolder(): Promise<string> {
  await createCase(nodePorts('1.2.3'), folder, {
    document: rivera,
    by: 'A. Lawyer',
    nameFor: () => Promise.resolve('rivera'),
  })
  return 'rivera'
}

describe('a brief for the court', () => {
  it('says what it leaves out, what nothing supports, what to redact and which file is gone', async () => {
    const { code, err } = await run([await caseFolder(), '--audience', 'court', '--profile', 'ddc', '--out', 'b.pdf'])
    expect(code).toBe(0)
    expect(err.join('\n')).toMatch(/Left out: 2 notes/u)
    expect(err.join('\n')).toMatch(/Left out: 1 confidential event\./u)
    expect(err.join('\n')).toMatch(/Without a source: 1 event \(Nos\. 2\)/u)
    expect(err.join('\n')).toMatch(/No\. 2, title: Of a social security/u)
    expect(err.join('\n')).toMatch(/No\. 2, summary: the first 20,000 of 20,002 characters/u)
    expect(err.join('\n')).toMatch(/not in the case folder: 1-main\.pdf/u)
    expect(err.join('\n')).not.toContain('219-09')
    const { pages } = await readPdf(await readFile(join(folder, 'b.pdf')))
    const text = compact(pages.map((page) => page.text).join(' '))
    expect(text).toContain('ECFNo.1at3')
    expect(text).not.toMatch(/Ours|Sealedtalk/u)
  })

  it('warns of more words than the court allows', () => {
    const options = briefDefaults('sdny', 'court')
    expect(lengthWarning(8750, options)).toBeNull()
    expect(lengthWarning(9120, options)).toMatch(/has 9,120 words; Local Civil Rule 7\.1.* allows 8,750/u)
    expect(lengthWarning(90_000, briefDefaults('ddc', 'court'))).toBeNull()
    expect(wordsIn('One two-three  — 4, “five”')).toBe(4)
  })
})

describe('what stands in the way', () => {
  const leftovers = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.tmp'))

  it('is told, and leaves no half a file: a folder that is not there, a folder of that name', async () => {
    await mkdir(join(folder, 'taken'))
    for (const [out, why] of [
      [join('nowhere', 'b.pdf'), /no such folder/u],
      ['taken', /folder of that name/u],
    ] as const) {
      const { code, err } = await run(['--sample', '--parts', 'caption', '--out', out])
      expect(code).not.toBe(0)
      expect(err.join(' ')).toMatch(why)
    }
    expect(await leftovers()).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('is told: a folder that must not be written to', async () => {
    await mkdir(join(folder, 'locked'))
    await chmod(join(folder, 'locked'), 0o500)
    const { code, err } = await run(['--sample', '--parts', 'caption', '--out', join('locked', 'b.pdf')])
    expect(code).toBe(1)
    expect(err.join(' ')).toMatch(/permission/u)
  })

  it('is told: a typeface that is gone', async () => {
    const assets = join(folder, 'assets')
    await mkdir(join(assets, 'fonts', 'tinos'), { recursive: true })
    await symlink(checkoutAssets.path('brief'), join(assets, 'brief'))
    await symlink(checkoutAssets.path('sample'), join(assets, 'sample'))
    await writeFile(join(assets, 'fonts', 'tinos', 'Tinos-Regular.ttf'), 'no font')
    const { code, err } = await run(['--sample', '--out', 'b.pdf'], { path: (name) => join(assets, name) })
    expect(code).toBe(1)
    expect(err.join(' ')).toMatch(/typeface of the brief .* is missing or damaged.*Install Docketline again/u)
    expect(await readdir(folder)).not.toContain('b.pdf')
  })
})
