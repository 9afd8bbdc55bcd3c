import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { DocketEntry, ParsedDocket } from '../../../shared/docket/parsed-docket'
import { readDocket } from '../read-docket'
import { EXPLAINED, NOT_COMPARED } from './explained-differences'

/** Real court pages with what juriscraper reads in them. They name real people and are no part of this repository. */
export const REAL = resolve(process.cwd(), '../shared/fixtures/pacer')
export const absent = !existsSync(REAL)

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
  /** Of these, what a table explains and does not agree as it stands. */
  explained: number
  all: number
  differences: string[]
}

/** How often what was read agrees with what was expected, by what is compared. */
export class Tallies {
  readonly by = new Map<string, Tally>()
  /** The explanations that were needed, as "file what". */
  readonly explanations = new Set<string>()
  private readonly used = new Map<string, number>()

  count(what: string, file: string, got: string | null | undefined, expected: string | null | undefined): void {
    const tally = this.by.get(what) ?? { right: 0, explained: 0, all: 0, differences: [] }
    this.by.set(what, tally)
    tally.all += 1
    if (plain(got) === plain(expected)) tally.right += 1
    else if (this.isExplained(what, file)) {
      tally.right += 1
      tally.explained += 1
    } else tally.differences.push(`${file}: ${plain(got)} | ${plain(expected)}`)
  }

  /** How many were compared, and how many of them agree as they stand. */
  counted(what: string): { all: number; bare: number } {
    const { all = 0, right = 0, explained = 0 } = this.by.get(what) ?? {}
    return { all, bare: right - explained }
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

  /** What differs and no table explains. */
  unexplained(): string[] {
    return [...this.by].flatMap(([what, { differences }]) => differences.map((difference) => `${what}: ${difference}`))
  }

  private isExplained(what: string, file: string): boolean {
    const known = EXPLAINED.find((entry) => entry.file === file && entry.what === what)
    const key = `${file} ${what}`
    const used = (this.used.get(key) ?? 0) + 1
    this.used.set(key, used)
    if (known === undefined || used > known.times) return false
    this.explanations.add(key)
    return true
  }
}

/** White space collapsed, no space before a comma, entities that the expected files left in: how these are to be compared. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll('&#036;', '$')
    .replaceAll('&#039;', "'")
    .replaceAll('&amp;', '&')
    .trim()

/** The files of a folder of the fixtures with that ending, in order. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(REAL, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
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

/** Reads every file of these folders and compares each with the JSON beside it. */
export function tallyOf(folders: readonly string[], ending: string): Tallies {
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
