import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRows } from '../../shared/case-tables/read-rows'
import { checkoutAssets } from '../brief/made-up/checkout-assets'
import { legalDate } from '../brief/made-up/made-up-case'
import { caseTableOfCsv } from '../import/case-tables/read-case-tables'
import { readSampleCase } from '../store/sample-case'
import { TestWorld } from '../store/testing/test-world'
import { runExport } from './export-command'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runExport(args, {
    assets: checkoutAssets,
    version: '0.1.0',
    folder: world.folder,
    today: () => legalDate('2025-07-01'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out, err }
}

const written = (name: string): Promise<string> => readFile(join(world.folder, name), 'utf8')

describe('docketline export', () => {
  it('draws the timeline of the sample as vectors', async () => {
    const { code, out } = await run('--sample', '--format', 'svg', '--out', 'x.svg')
    expect({ code, out }).toEqual({ code: 0, out: [join(world.folder, 'x.svg')] })
    const svg = await written('x.svg')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('Complaint with jury demand')
  })

  it('writes the sample as a table that says of the sample nothing new', async () => {
    const { code, out } = await run('--sample', '--format', 'csv', '--out', 'x.csv')
    expect({ code, out }).toEqual({ code: 0, out: [join(world.folder, 'x.csv')] })
    const table = caseTableOfCsv(await written('x.csv'))
    const sample = await readSampleCase(checkoutAssets.path('.'))
    expect(table?.rows.filter(([kind]) => kind === 'event')).toHaveLength(91)
    expect(readRows(sample, table === null ? [] : [table])).toMatchObject({ patch: [], problems: [] })
  })

  it.each(['docx', 'md'])(
    'says of a brief as %s what it leaves out and what to look at, as of one in PDF',
    async (format) => {
      const { code, err } = await run('--sample', '--format', format, '--audience', 'court', '--out', 'x')
      expect(code).toBe(0)
      expect(err.join('\n')).toMatch(/Left out: 46 notes\./u)
      expect((await run('--sample', '--format', 'csv', '--audience', 'court', '--out', 'x')).err).toEqual([])
    },
  )

  it('names the file after the case, and says which hearings are not in the calendar, which has the days that orders set too', async () => {
    const { code, out, err } = await run('--sample', '--format', 'ics')
    expect({ code, out }).toEqual({ code: 0, out: [join(world.folder, 'sec-v-binance-holdings-ltd.ics')] })
    const calendar = new ICAL.Component(ICAL.parse(await written('sec-v-binance-holdings-ltd.ics')))
    const sample = await readSampleCase(checkoutAssets.path('.'))
    const hearings = [...sample.event.values()].filter(({ kind }) => kind === 'hearing')
    const left = Number(/^(\d+) hearing/.exec(err[0] ?? '0 hearings')?.[1] ?? 0)
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(hearings.length - left + sample.deadline.size)
  })

  it.each([
    [['--sample'], /in which format/],
    [['--sample', '--format', 'doc'], /csv\|xlsx/],
    [['--format', 'csv'], /which case/],
    [['--sample', '--format', 'md', '--audience', 'jury'], /internal, opposing, court, press/],
    [['a', 'b', '--format', 'csv'], /One case/],
    [['--sample', '--format', 'csv', '--colour'], /--colour/],
    [['--sample', '--format', 'csv', '--out', 'no/x.csv'], /no such folder/],
  ])('refuses %j', async (args, why) => {
    const { code, out, err } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err.join('\n')).toMatch(why)
  })
})
