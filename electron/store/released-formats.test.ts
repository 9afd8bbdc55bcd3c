import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { theCase } from '../../shared/document'
import { CASE_FILE, parseCaseFile, SCHEMA } from './case-file'
import { nodeFileSystem } from './file-system'
import { generationsIn } from './generations'
import { HISTORY_FILE } from './history-file'
import { add } from './testing/test-case'
import { TestWorld } from './testing/test-world'
import { verifyCase } from './verify-case'

/** One invented case in each format before this one, as the app of its day wrote it: `case.json` a change behind the history. */
const RELEASED = join(import.meta.dirname, 'testing', 'released')
const OLDER = Array.from({ length: SCHEMA - 1 }, (_, n) => n + 1)

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const schemaOf = (path: string): unknown => (JSON.parse(readFileSync(path, 'utf8')) as { schema?: unknown }).schema

it('has a case of every format that was ever written', () => {
  expect(readdirSync(RELEASED).toSorted()).toEqual(OLDER.map((schema) => `schema-${schema}`))
})

describe.each(OLDER)('a case of schema %i', (schema) => {
  const released = (name: string): string => join(RELEASED, `schema-${schema}`, name)
  let path = ''
  beforeEach(() => {
    path = world.path('case')
    cpSync(join(RELEASED, `schema-${schema}`), path, { recursive: true })
  })

  it('is what it says it is, and sound', async () => {
    expect(schemaOf(released(CASE_FILE))).toBe(schema)
    expect(await verifyCase({ fs: nodeFileSystem }, path)).toEqual([])
  })

  it('opens with everything in it, the last line of its history included', async () => {
    const open = await world.open(world.start(), path)
    expect(open.readOnly).toBeNull()
    expect(open.notices).toEqual([])
    expect(open.rev).toBe(3)
    expect(theCase(open.document)).toMatchObject({ shortTitle: 'Marlow v. Tidewater', assignedTo: 'Hon. Ada Quill' })
    expect([...open.document.event.values()].map(({ title }) => title).toSorted()).toEqual([
      'Answer',
      'Complaint',
      'Pears left on the dock',
      'Who let the pears spoil?',
    ])
    expect([...open.document.event.values()].find(({ kind }) => kind === 'question')).toMatchObject({
      date: '2024-01-08/2024-03-01',
      answer: { text: 'The carrier.', outcome: 'answered' },
    })
    expect(open.document.link.size).toBe(2)
    await open.close()
  })

  it('is kept as it was, then saved in the format of today, its history untouched, and verifies', async () => {
    const open = await world.open(world.start(), path)
    await add(open, 'new')
    await open.close()

    const kept = (await generationsIn(nodeFileSystem, path)).filter(({ kind }) => kind === 'before-format')
    expect(kept).toHaveLength(1)
    for (const { name } of kept) {
      expect(readFileSync(join(path, 'backups', name))).toEqual(readFileSync(released(CASE_FILE)))
    }
    const saved = parseCaseFile(readFileSync(join(path, CASE_FILE)))
    expect(schemaOf(join(path, CASE_FILE))).toBe(SCHEMA)
    expect(saved.rev).toBe(4)
    expect(saved.data.event).toHaveLength(5)
    const before = readFileSync(released(HISTORY_FILE))
    expect(readFileSync(join(path, HISTORY_FILE)).subarray(0, before.length)).toEqual(before)
    expect(await verifyCase({ fs: nodeFileSystem }, path)).toEqual([])
  })
})

it('keeps what schema 2 knew and schema 1 did not', () => {
  const { data } = parseCaseFile(readFileSync(join(RELEASED, 'schema-2', CASE_FILE)))
  expect(data.case[0]).toMatchObject({ cause: 'Breach of contract', flags: ['JURY'] })
  expect(data.party[0]?.counsel).toEqual(['Nora Pell, Pell & Rook'])
  expect(data.event.find(({ kind }) => kind === 'context')?.dispute).toBe('disputed by them')
})
