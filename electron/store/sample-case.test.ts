import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentData, DocumentData, theCase, type CaseDocument } from '../../shared/document'
import type { CaseEvent, EventKind } from '../../shared/model/event'
import { parsed, type DatePoint, type LegalDate } from '../../shared/model/legal-date'
import { contradictedDates } from '../../shared/questions/question-dates'
import { readSampleCase } from './sample-case'

const ASSETS = fileURLToPath(new URL('../../assets', import.meta.url))

let document: CaseDocument
let data: DocumentData
beforeAll(async () => {
  document = await readSampleCase(ASSETS)
  data = documentData(document)
})

/** How many records there are of each value of a field. */
function tally<R>(records: readonly R[], value: (record: R) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const record of records) counts[value(record)] = (counts[value(record)] ?? 0) + 1
  return counts
}

const ofKind = (kind: EventKind): CaseEvent[] => data.event.filter((event) => event.kind === kind)
const idsOf = (events: readonly CaseEvent[]): string[] => events.map(({ id }) => id)

function pointsOf(date: LegalDate): DatePoint[] {
  const value = parsed(date)
  return (value.kind === 'point' ? [value.point] : [value.from, value.to]).filter((point) => point !== null)
}

describe('the sample case file', () => {
  it('is in normal form: records sorted by id, keys in schema order, two spaces, a final newline, no id twice', async () => {
    const text = await readFile(join(ASSETS, 'sample/sec-v-binance.json'), 'utf8')
    expect(text).toBe(`${JSON.stringify(data, null, 2)}\n`)
    expect(DocumentData.parse(JSON.parse(text))).toEqual(data)
  })

  it('dates no question against its links, so that a first edit brings nothing along', () => {
    expect(contradictedDates(document)).toEqual([])
  })

  it('carries the caption of the case file', () => {
    expect(theCase(document)).toMatchObject({
      caption: 'Securities and Exchange Commission v. Binance Holdings Limited et al.',
      shortTitle: 'SEC v. Binance Holdings Ltd.',
      court: 'U.S. District Court for the District of Columbia',
      docketNumber: '1:23-cv-01599-ABJ-ZMF',
      assignedTo: 'Judge Amy Berman Jackson',
      referredTo: 'Magistrate Judge Zia M. Faruqui',
      filed: '2023-06-05',
      closed: '2025-05-29',
    })
  })

  it('has the five parties and everyone else who acts in the case', () => {
    const short = (role: string): string[] =>
      data.party.filter((party) => party.role === role).map((party) => party.short)
    expect(short('plaintiff')).toEqual(['SEC'])
    expect(short('defendant')).toEqual(['BAM Management', 'BAM Trading (Binance.US)', 'Binance Holdings (BHL)', 'Zhao'])
    expect(short('court')).toEqual(['Court', 'Judge Faruqui', 'Judge Jackson'])
    expect(tally(data.party, ({ role }) => role)).toEqual({
      plaintiff: 1,
      defendant: 4,
      court: 3,
      amicus: 4,
      nonparty: 3,
    })
  })
})

describe('the sample case events', () => {
  it('are all 91, by kind as the data has them', () => {
    expect(data.event).toHaveLength(91)
    expect(tally(data.event, ({ kind }) => kind)).toEqual({
      question: 14,
      filing: 38,
      order: 14,
      hearing: 7,
      context: 18,
    })
  })

  it('each have a date, a title, a summary and a source, and every source is cited', () => {
    expect(
      idsOf(data.event.filter(({ date, title, summary }) => date === null || title === '' || summary === '')),
    ).toEqual([])
    expect(idsOf(data.event.filter(({ cites }) => cites.length === 0))).toEqual([])
    const cited = new Set(data.event.flatMap(({ cites }) => cites.map(({ source }) => source)))
    expect(data.source.filter(({ id }) => !cited.has(id))).toEqual([])
  })

  it('name who acted, but for context that nobody in the case made', () => {
    expect(idsOf(data.event.filter(({ kind, filedBy }) => kind !== 'context' && filedBy.length === 0))).toEqual([])
    const ruledByOthers = [...ofKind('order'), ...ofKind('hearing')].filter(({ filedBy }) =>
      filedBy.some((id) => document.party.get(id)?.role !== 'court'),
    )
    expect(idsOf(ruledByOthers)).toEqual([])
  })

  it('of low confidence stand at an approximate month and say that the day is not verified', () => {
    const low = data.event.filter(({ confidence }) => confidence === 'low')
    expect(low.map(({ date }) => date)).toEqual(['2023-09~/2024-06~', '2024-10~', '2024-10~'])
    expect(low.filter(({ notes }) => !/day not verified/i.test(notes))).toEqual([])
  })

  it('of higher confidence keep their day, approximate only where the notes say why', () => {
    const firm = data.event.filter(({ confidence }) => confidence !== 'low')
    const points = firm.flatMap(({ id, date, notes }) =>
      date === null ? [] : pointsOf(date).map((point) => ({ id, point, notes })),
    )
    expect(points.filter(({ point }) => point.precision !== 'day')).toEqual([])
    const approximate = points.filter(({ point }) => point.qualifier === '~')
    expect(approximate).toHaveLength(6)
    expect(approximate.filter(({ notes }) => !notes.startsWith('Day approximate: '))).toEqual([])
  })

  it('of medium confidence all say in their notes what is not certain', () => {
    const medium = data.event.filter(({ confidence }) => confidence === 'medium')
    expect(medium).toHaveLength(9)
    expect(medium.filter(({ notes }) => notes === '')).toEqual([])
  })

  it('single out the ten to fifteen that matter', () => {
    const key = data.event.filter(({ importance }) => importance === 'key').length
    expect(key).toBeGreaterThanOrEqual(10)
    expect(key).toBeLessThanOrEqual(15)
  })

  it('keep sources that can be opened, each address once', () => {
    const addresses = data.source.map(({ url }) => url)
    expect(addresses.filter((url) => url === null || new URL(url).protocol !== 'https:')).toEqual([])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('hold no words of the article the project started from', () => {
    const words = JSON.stringify(data).toLowerCase()
    const article = [
      'tumultuous since',
      'strict restrictions',
      'token-based fundraising',
      'lucrative crypto market',
      'experts note',
      'regulatory shift',
      'new doors for growth',
      'at the heart of the case',
      'entire cryptocurrency portfolios',
      'mounting concerns',
      'notorious lazarus',
      'unlocking this potential',
    ]
    expect(article.filter((phrase) => words.includes(phrase))).toEqual([])
  })
})

describe('a sample case file that is damaged', () => {
  let folder: string | null = null
  afterEach(async () => {
    if (folder !== null) await rm(folder, { recursive: true })
    folder = null
  })

  async function assetsWith(text: string): Promise<string> {
    folder = await mkdtemp(join(tmpdir(), 'docketline-assets-'))
    await mkdir(join(folder, 'sample'))
    await writeFile(join(folder, 'sample/sec-v-binance.json'), text)
    return folder
  }

  it('is refused where it is no case document', async () => {
    await expect(readSampleCase(await assetsWith('{"case": []}'))).rejects.toThrow()
    await expect(readSampleCase(join(ASSETS, 'no-such-folder'))).rejects.toThrow('ENOENT')
  })

  it('is refused where a reference points nowhere', async () => {
    const { party, ...rest } = data
    const assets = await assetsWith(JSON.stringify({ ...rest, party: party.filter(({ short }) => short !== 'SEC') }))
    await expect(readSampleCase(assets)).rejects.toThrow(
      'evt-007-complaint is filed by pty-sec, who is not in the case',
    )
  })
})
