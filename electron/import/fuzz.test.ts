import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ParsedDocket } from '../../shared/docket/parsed-docket'
import { readDocket } from './read-docket'
import * as made from './testing/made-up-dockets'

const SOUND = [
  made.DISTRICT,
  made.TWO_TABLES,
  made.CRIMINAL,
  made.BANKRUPTCY,
  made.HISTORY,
  JSON.stringify([made.API_DOCKET, made.apiPage(made.API_ENTRIES, null)]),
  made.API_ENTRIES.map((entry) => JSON.stringify(entry)).join('\n'),
  made.CSV,
  made.ARCHIVE_XML,
]

const LABELLED = 'PACER Login:</th><td>secretlogin</td><th>Client Code:</th><td>secretclient'

type Mutation = (text: string, a: number, b: number) => string

const MUTATIONS: readonly Mutation[] = [
  (text, a) => text.slice(0, Math.floor(text.length * a)),
  (text, a) => text.slice(Math.floor(text.length * a)),
  (text, a, b) => text.slice(0, Math.floor(text.length * a)) + text.slice(Math.floor(text.length * b)),
  (text, a) => {
    const tags = text.split(/(?=[<{,])/)
    const at = Math.floor(tags.length * a)
    return [...tags.slice(at), ...tags.slice(0, at)].join('')
  },
  (text, a) =>
    text
      .split(/(?=<)/)
      .toSorted((x, y) => ((x.length * a) % 7) - ((y.length * a) % 7))
      .join(''),
  (text, a) => '<table><tr><td>'.repeat(Math.floor(a * 2000)) + text,
  (text, a) => '['.repeat(Math.floor(a * 5000)) + text,
  (text, a) => '<b id=1><i><p>'.repeat(Math.floor(a * 3000)) + text,
  (text, a, b) =>
    text.slice(0, Math.floor(text.length * a)) +
    '\0\ufffd"<'.repeat(Math.floor(b * 50)) +
    text.slice(Math.floor(text.length * a)),
  (text, a) => text.repeat(1 + Math.floor(a * 20)),
]

it('never crashes, hangs or gives an empty case for a docket that was damaged', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const damaged = fc
    .tuple(
      fc.constantFrom(...SOUND),
      fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), share, share), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, steps]) => steps.reduce((so, [mutate, a, b]) => mutate(so, a, b).slice(0, 400_000), text))
  fc.assert(
    fc.property(damaged, fc.boolean(), (text, wide) => {
      const encoded = wide ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : new TextEncoder().encode(text)
      const started = performance.now()
      const read = readDocket(encoded)
      expect(performance.now() - started).toBeLessThan(10_000)
      if (!read.ok) {
        expect(read.error.message).toMatch(/^[A-Z].*\.$/)
        return
      }
      const docket = ParsedDocket.parse(read.value)
      // Without its label nobody can tell a login from any other word.
      if (text.includes(LABELLED)) expect(JSON.stringify(docket)).not.toMatch(/secretlogin|secretclient/)
      if (docket.entries.length > 0) return
      expect(docket.warnings).not.toEqual([])
      expect(docket.docketNumber ?? docket.caseName).not.toBeNull()
    }),
    { numRuns: 200 },
  )
})

it('reads 20,000 entries in a time that grows with their number only', () => {
  const rows = Array.from({ length: 5000 }, () => made.ROWS.join('')).join('')
  const page = made.DISTRICT.replace(made.ROWS[0] ?? '', rows)
  const read = readDocket(new TextEncoder().encode(page))
  expect(read.ok && read.value.entries.length).toBe(20_003)
})
