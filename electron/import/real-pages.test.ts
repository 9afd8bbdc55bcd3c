import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DocketEntry, ParsedDocket } from '../../shared/docket/parsed-docket'
import { readDocket } from './read-docket'
import { EXPLAINED, MISFILED, NOT_COMPARED } from './testing/explained-differences'

/** Real court pages with what juriscraper reads in them. They name real people and are no part of this repository. */
const REAL = resolve(import.meta.dirname, '../../../shared/fixtures/pacer')
const absent = !existsSync(REAL)

const words = z.string().nullish()
const Expected = z.object({
  court_id: words,
  docket_number: words,
  date_filed: words,
  date_terminated: words,
  assigned_to_str: words,
  referred_to_str: words,
  parties: z.array(z.object({ name: z.string(), type: z.string() })).nullish(),
  docket_entries: z
    .array(
      z.object({
        document_number: words,
        date_filed: words,
        date_entered: words,
        description: z.string(),
        short_description: words,
      }),
    )
    .nullish(),
})
type Expected = z.infer<typeof Expected>
type ExpectedEntry = NonNullable<Expected['docket_entries']>[number]

interface Tally {
  right: number
  all: number
  differences: string[]
}

class Tallies {
  readonly by = new Map<string, Tally>()
  private readonly used = new Map<string, number>()

  count(what: string, file: string, got: string | null | undefined, expected: string | null | undefined): void {
    const tally = this.by.get(what) ?? { right: 0, all: 0, differences: [] }
    this.by.set(what, tally)
    tally.all += 1
    if (plain(got) === plain(expected) || this.explained(what, file)) tally.right += 1
    else tally.differences.push(`${file}: ${plain(got)} | ${plain(expected)}`)
  }

  private explained(what: string, file: string): boolean {
    const known = EXPLAINED.find((entry) => entry.file === file && entry.what === what)
    const used = (this.used.get(`${file} ${what}`) ?? 0) + 1
    this.used.set(`${file} ${what}`, used)
    return known !== undefined && used <= known.times
  }

  share(what: string): number {
    const tally = this.by.get(what)
    return tally === undefined ? 0 : tally.right / tally.all
  }

  said(): string {
    return [...this.by]
      .flatMap(([what, { right, all, differences }]) => [`${what} ${right}/${all}`, ...differences])
      .join('\n')
  }
}

/** White space collapsed, no space before a comma, entities that the expected files left in: how these are to be compared. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll('&#036;', '$')
    .replaceAll('&#039;', "'")
    .trim()

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(REAL, folder)).filter((name) => name.endsWith(ending))
}

function expectedOf(folder: string, file: string): Expected {
  return Expected.parse(JSON.parse(readFileSync(join(REAL, folder, file.replace(/\.\w+$/, '.json')), 'utf8')))
}

function countEntries(
  tallies: Tallies,
  file: string,
  got: readonly DocketEntry[],
  expected: readonly ExpectedEntry[],
): void {
  tallies.count('entry count', file, String(got.length), String(expected.length))
  for (const [index, entry] of expected.entries()) {
    const ours = got[index]
    tallies.count('entry number', file, ours?.number, entry.document_number)
    tallies.count('entry filed', file, ours?.dateFiled, entry.date_filed)
    tallies.count('entry entered', file, ours?.dateEntered, entry.date_entered)
    tallies.count('entry text', file, ours?.text, entry.description || (entry.short_description ?? ''))
  }
}

function countHead(tallies: Tallies, file: string, docket: ParsedDocket, expected: Expected): void {
  tallies.count('court', file, docket.court, expected.court_id)
  tallies.count('docket number', file, docket.docketNumber, expected.docket_number)
  tallies.count('date filed', file, docket.dateFiled, expected.date_filed)
  tallies.count('date terminated', file, docket.dateTerminated, expected.date_terminated)
  tallies.count('judge', file, docket.assignedTo, expected.assigned_to_str)
  tallies.count('judge', file, docket.referredTo, expected.referred_to_str)
  const parties = expected.parties ?? []
  tallies.count('party count', file, String(docket.parties.length), String(parties.length))
  for (const [index, party] of parties.entries()) {
    const ours = docket.parties[index]
    tallies.count('party name', file, ours?.name, party.name)
    tallies.count('party role', file, ours?.role, party.type)
  }
}

function tallyOf(folders: readonly string[], ending: string): Tallies {
  const tallies = new Tallies()
  for (const folder of folders) {
    for (const file of filesIn(folder, ending)) {
      const expected = expectedOf(folder, file)
      const read = readDocket(readFileSync(join(REAL, folder, file)))
      const isDocket = (expected.court_id ?? '') !== ''
      tallies.count('is a docket', file, String(read.ok), String(isDocket))
      if (!read.ok || !isDocket) continue
      countHead(tallies, file, read.value, expected)
      if (NOT_COMPARED.has(file)) continue
      countEntries(tallies, file, read.value.entries, expected.docket_entries ?? [])
    }
  }
  return tallies
}

describe.skipIf(absent)('real court pages (skipped where the shared fixtures are not beside the repository)', () => {
  it('docket reports are read as juriscraper reads them, but for explained differences', () => {
    const tallies = tallyOf(['district', 'bankruptcy', 'special'], '.html')
    for (const what of ['is a docket', 'court', 'docket number', 'date filed', 'date terminated']) {
      expect([what, tallies.share(what)], tallies.said()).toEqual([what, 1])
    }
    for (const what of ['judge', 'party name', 'party role', 'party count']) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
    }
    for (const what of ['entry number', 'entry filed', 'entry entered', 'entry text', 'entry count']) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.995)
    }
  })

  it('history reports too', () => {
    const tallies = tallyOf(['docket_history_reports'], '.html')
    for (const what of [
      'court',
      'docket number',
      'date filed',
      'date terminated',
      'judge',
      'entry number',
      'entry filed',
      'entry entered',
      'entry text',
    ]) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
    }
  })

  it('and the dockets of the Internet Archive', () => {
    for (const ending of ['.xml', '.json']) {
      const tallies = tallyOf(['dockets_internet_archive'], ending)
      for (const what of [
        'court',
        'docket number',
        'date filed',
        'judge',
        'party name',
        'entry number',
        'entry filed',
        'entry text',
      ]) {
        expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
      }
    }
  })

  it('what is no docket is an error that says what it is', () => {
    for (const file of filesIn('not_dockets', '.html').filter((name) => !MISFILED.has(name))) {
      const read = readDocket(readFileSync(join(REAL, 'not_dockets', file)))
      expect([file, read.ok || read.error.code === 'other-page']).toEqual([file, false])
    }
  })

  it('no output holds a login, a client code or a free-look token', () => {
    for (const folder of ['district', 'bankruptcy', 'special', 'docket_history_reports']) {
      for (const file of filesIn(folder, '.html')) {
        const read = readDocket(readFileSync(join(REAL, folder, file)))
        expect([file, /magic_num|pacer login|client code/i.test(JSON.stringify(read))]).toEqual([file, false])
      }
    }
  })
})
