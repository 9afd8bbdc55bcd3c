import { describe, expect, it } from 'vitest'
import { documentData, documentFrom } from '../../shared/document'
import { liveDocument } from '../../shared/patch'
import { LinkId, EventId } from '../../shared/model/ids'
import { hostileData } from '../../shared/testing/hostile/hostile-case'
import { aDocumentData } from '../../shared/testing/test-document'
import { parseCaseFile, SCHEMA } from './case-file'
import { latestSchema, migrate, type Migration } from './case-migrations'
import { caseFileOf } from './case-file-on-disk'

const HEAD = 'a'.repeat(64)
const data = aDocumentData(3)
const file = caseFileOf(liveDocument(documentFrom(data)), 7, HEAD, '0.1.0')
const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const refusalOf = (value: unknown): unknown => {
  try {
    return parseCaseFile(value instanceof Uint8Array ? value : bytesOf(value))
  } catch (error) {
    return error
  }
}

describe('a case file', () => {
  it('is read as it was written', () => {
    expect(parseCaseFile(bytesOf(file))).toEqual(file)
    expect(Object.keys(file)).toEqual(['format', 'schema', 'rev', 'head', 'savedBy', 'data'])
  })

  it('has the same bytes whatever order the records and their keys came in', () => {
    const shuffled = parseCaseFile(
      bytesOf({
        ...file,
        data: {
          ...data,
          event: data.event.toReversed().map((event) => Object.fromEntries(Object.entries(event).toReversed())),
        },
      }),
    )
    const written = caseFileOf(liveDocument(documentFrom(shuffled.data)), 7, HEAD, '0.1.0')
    expect(JSON.stringify(written)).toBe(JSON.stringify(file))
  })

  it.each([
    ['nothing', Buffer.from('')],
    ['half of it', bytesOf(file).subarray(0, 200)],
    ['zero bytes', Buffer.alloc(1000)],
    ['null', null],
    ['a list', []],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x7b])],
    ['10,000 brackets', Buffer.from('['.repeat(10_000) + ']'.repeat(10_000))],
    ['another format', { ...file, format: 'somebody.else' }],
    ['no format', { ...file, format: undefined }],
    ['an event without its kind', { ...file, data: { ...data, event: [{ ...data.event[0], kind: undefined }] } }],
    ['a date that is none', { ...file, data: { ...data, event: [{ ...data.event[0], date: '2023-02-30' }] } }],
    ['no case record', { ...file, data: { ...data, case: [] } }],
    ['a key too many', { ...file, extra: 1 }],
    ['a revision that is none', { ...file, rev: 0 }],
  ])('that holds %s is unreadable', (_what, value) => {
    expect(refusalOf(value)).toMatchObject({ name: 'ExpectedError', code: 'unreadable' })
  })

  it('with a link that points nowhere is unreadable', () => {
    const [event] = data.event
    const link = { id: LinkId.parse('l'), from: event?.id, to: EventId.parse('gone'), type: 'relates to' }
    expect(refusalOf({ ...file, data: { ...data, link: [link] } })).toMatchObject({ code: 'unreadable' })
  })

  it('is read where an editor gave it a byte order mark', () => {
    expect(parseCaseFile(Buffer.from(`\ufeff${JSON.stringify(file)}`))).toEqual(file)
  })

  it('of a newer schema is read where it says nothing new', () => {
    const newer = { ...file, schema: SCHEMA + 1 }
    expect(parseCaseFile(bytesOf(newer))).toEqual(newer)
  })

  it.each([
    ['in the file', { ...file, schema: SCHEMA + 1, attachments: [] }],
    ['in a record', { ...file, schema: SCHEMA + 1, data: { ...data, event: [{ ...data.event[0], exhibit: 'A' }] } }],
  ])('of a newer schema is refused as such where it says something new %s', (_where, newer) => {
    expect(refusalOf(newer)).toMatchObject({ code: 'newer-format' })
  })

  it('keeps every record', () => {
    expect(documentData(documentFrom(parseCaseFile(bytesOf(file)).data))).toEqual(data)
  })
})

describe('migrations', () => {
  const step = (to: number): Migration => ({ to, name: `step ${to}`, migrate: (value) => `${String(value)} ${to}` })

  it('run in order from the schema of the file', () => {
    const steps = [step(2), step(3), step(4)]
    expect(latestSchema(steps)).toBe(4)
    expect(migrate('data', 1, steps)).toBe('data 2 3 4')
    expect(migrate('data', 3, steps)).toBe('data 4')
    expect(migrate('data', 4, steps)).toBe('data')
    expect(migrate('data', 9, steps)).toBe('data')
  })

  it.each([[[step(3)]], [[step(2), step(4)]], [[step(2), step(2)]], [[step(1)]]])('must not have a gap', (steps) => {
    expect(() => latestSchema(steps)).toThrow(/leads to schema/)
  })
})

describe('a case file that somebody wrote by hand', () => {
  /** As text, since an object literal cannot have a key `__proto__`. */
  const withKey = (record: string, key: string): Uint8Array =>
    Buffer.from(JSON.stringify(file).replace(record, `${record}"${key}":{"polluted":1},`))

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('changes nothing by the key %s', (key) => {
    for (const record of ['{', '"data":{', '"savedBy":{', '"event":[{']) {
      const refusal = refusalOf(withKey(record, key))
      expect(refusal === undefined || refusal instanceof Error || !Object.hasOwn(Object(refusal), key)).toBe(true)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    }
  })

  it.each(['__proto__', 'constructor', 'toString'])('may name its records %s', (id) => {
    const [event] = data.event
    const named = { ...file, data: { ...data, event: [{ ...event, id, title: id }] } }
    const read = parseCaseFile(bytesOf(named))
    expect(documentFrom(read.data).event.get(EventId.parse(id))?.title).toBe(id)
    expect(JSON.stringify(caseFileOf(liveDocument(documentFrom(read.data)), 7, HEAD, '0.1.0').data.event)).toContain(id)
  })

  it('says the hostile texts back to the letter', () => {
    const hostile = hostileData(10_000)
    const written = caseFileOf(liveDocument(documentFrom(hostile)), 7, HEAD, '0.1.0')
    expect(parseCaseFile(bytesOf(written)).data).toEqual(written.data)
  })
})
