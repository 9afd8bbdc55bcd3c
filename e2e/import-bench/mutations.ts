import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, REAL } from '../../electron/import/testing/agreement'
import { seeded } from '../../electron/import/testing/synthetic-docket'

const SOURCES = [
  ['district', '.html'],
  ['bankruptcy', '.html'],
  ['special', '.html'],
  ['docket_history_reports', '.html'],
  ['not_dockets', '.html'],
  ['dockets_internet_archive', '.xml'],
  ['dockets_internet_archive', '.json'],
  ['rss_feeds', '.xml'],
] as const

/** Of each hundred files one is this large, one in fifty this deep. */
const LARGE = 50_000_000
const DEEP = 100_000

type Random = () => number
type Mutation = (bytes: Buffer, random: Random) => Buffer

const at = (random: Random, length: number): number => Math.floor(random() * length)

/** Pieces between tags, braces or lines, in another order. */
function shuffled(bytes: Buffer, random: Random): Buffer {
  const pieces = bytes.toString('latin1').split(/(?=<|\{)/)
  for (let left = pieces.length - 1; left > 0; left -= 1) {
    const other = at(random, left + 1)
    const [a = '', b = ''] = [pieces[left], pieces[other]]
    pieces[left] = b
    pieces[other] = a
  }
  return Buffer.from(pieces.join(''), 'latin1')
}

function flipped(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let flips = 1 + at(random, 200); flips > 0 && copy.length > 0; flips -= 1)
    copy[at(random, copy.length)] = at(random, 256)
  return copy
}

/** Nested tags or brackets before the file or in the midst of it. */
function deep(bytes: Buffer, random: Random, depth: number): Buffer {
  const opening = ['<div>', '<table><tr><td>', '<b><i>', '[', '{"results":[', '<a href=x>'][at(random, 6)] ?? '<div>'
  const place = random() < 0.5 ? 0 : at(random, bytes.length)
  return Buffer.concat([bytes.subarray(0, place), Buffer.from(opening.repeat(depth)), bytes.subarray(place)])
}

function large(bytes: Buffer): Buffer {
  const times = Math.ceil(LARGE / Math.max(1, bytes.length))
  return Buffer.concat(Array.from({ length: times }, () => bytes)).subarray(0, LARGE)
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, at(random, bytes.length)),
  (bytes, random) => bytes.subarray(at(random, bytes.length)),
  (bytes, random) => {
    const from = at(random, bytes.length)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + at(random, bytes.length - from))])
  },
  shuffled,
  flipped,
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le').swap16()]),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes, random) => deep(bytes, random, at(random, 3000)),
  (bytes, random) => Buffer.concat([bytes, bytes.subarray(at(random, bytes.length))]),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(/<[^>]*>/g, ' '), 'latin1'),
  (bytes, random) => Buffer.concat([bytes.subarray(0, at(random, bytes.length)), Buffer.alloc(at(random, 2000))]),
]

/** The files that are damaged, in a fixed order. */
export function originals(): string[] {
  return SOURCES.flatMap(([folder, ending]) => filesIn(folder, ending).map((file) => join(REAL, folder, file)))
}

/** The damaged file with this number: the same for the same number. */
export function mutated(number: number, files: readonly string[]): { what: string; bytes: Buffer } {
  const random = seeded(number)
  const file = files[at(random, files.length)] ?? ''
  const bytes = readFileSync(file)
  const kind = at(random, MUTATIONS.length)
  const mutate = MUTATIONS[kind]
  const damaged = mutate === undefined ? bytes : mutate(bytes, random)
  const what = `${number}: ${file.split('/').slice(-2).join('/')}, damage ${kind}`
  if (number % 100 === 0) return { what: `${what}, made 50 MB`, bytes: large(damaged) }
  if (number % 50 === 1) return { what: `${what}, made deep`, bytes: deep(damaged, random, DEEP) }
  return { what, bytes: damaged }
}
