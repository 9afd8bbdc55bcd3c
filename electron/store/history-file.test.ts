import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { HistoryLine } from '../../shared/history'
import { adding, anEvent } from '../../shared/testing/test-document'
import { lineBytes, NO_LINE, readHistory, sha256 } from './history-file'

/** A chained history of so many lines, from a revision on. */
function history(lines: number, firstRev = 1): Buffer {
  const all: Buffer[] = []
  let prev = NO_LINE
  for (let n = 0; n < lines; n++) {
    const rev = firstRev + n
    const line = { rev, at: '2023-06-05T14:30:00.000Z', by: 'A. Lawyer', label: 'Add event', prev }
    const bytes = lineBytes({ ...line, patch: adding(anEvent(`e${rev}`, 'Motion — “sealed”')) })
    prev = sha256(bytes)
    all.push(bytes, Buffer.from('\n'))
  }
  return Buffer.concat(all)
}

describe('a line of history', () => {
  it('is one line of JSON that its schema reads back', () => {
    const [text = '', rest] = history(1).toString().split('\n')
    expect(rest).toBe('')
    expect(HistoryLine.parse(JSON.parse(text)).label).toBe('Add event')
  })

  it('is chained by the SHA-256 of the bytes before it, as any tool computes it', () => {
    const [first = '', second = ''] = history(2).toString().split('\n')
    expect(HistoryLine.parse(JSON.parse(first)).prev).toBe('0'.repeat(64))
    expect(HistoryLine.parse(JSON.parse(second)).prev).toBe(createHash('sha256').update(first, 'utf8').digest('hex'))
  })
})

describe('reading a history', () => {
  it('finds every line and its place', () => {
    const bytes = history(3)
    const { entries, tornAt, broken } = readHistory(bytes)
    expect({ tornAt, broken }).toEqual({ tornAt: null, broken: null })
    expect(entries.map(({ number, link }) => [number, link?.rev])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    for (const { start, end, bytes: line } of entries) expect(bytes.subarray(start, end - 1).equals(line)).toBe(true)
    expect(entries.at(-1)?.end).toBe(bytes.length)
  })

  it('takes an empty file for an empty history', () => {
    expect(readHistory(Buffer.alloc(0))).toEqual({ entries: [], tornAt: null, broken: null })
  })

  it('may begin at a later revision', () => {
    expect(readHistory(history(3, 40)).broken).toBeNull()
  })

  it('finds the last line torn, cut at whatever byte', () => {
    const bytes = history(3)
    const two = history(2).length
    for (let length = two + 1; length < bytes.length; length++) {
      const { entries, tornAt, broken } = readHistory(bytes.subarray(0, length))
      expect([length, entries.length, tornAt, broken]).toEqual([length, 2, two, null])
    }
  })

  it.each([
    ['zero bytes', Buffer.alloc(600)],
    ['zero bytes and a newline', Buffer.concat([Buffer.alloc(600), Buffer.from('\n')])],
    ['an empty line', Buffer.from('\n')],
    ['half a line and a newline', Buffer.from('{"rev":4,"at":"20\n')],
  ])('finds %s at the end torn', (_what, tail) => {
    const bytes = history(3)
    const { entries, tornAt, broken } = readHistory(Buffer.concat([bytes, tail]))
    expect([entries.length, tornAt, broken]).toEqual([3, bytes.length, null])
  })

  it('never takes a last line for torn that is whole, JSON and something else', () => {
    const { entries, tornAt, broken } = readHistory(Buffer.concat([history(2), Buffer.from('{"rev":"three"}\n')]))
    expect([entries.length, tornAt, broken?.number]).toEqual([3, null, 3])
  })

  it('names the line after a byte flipped at any place of a line in the middle, or that line', () => {
    const bytes = history(4)
    const { entries } = readHistory(bytes)
    const second = entries[1]
    if (second === undefined) throw new Error('no second line')
    for (let at = second.start; at < second.end; at++) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      const { broken, tornAt } = readHistory(flipped)
      expect([at, tornAt]).toEqual([at, null])
      expect([2, 3], `byte ${at}`).toContain(broken?.number)
    }
  })

  it('takes a run of what was never a line for one entry, so that a file of newlines does not fill the memory', () => {
    const newlines = Buffer.alloc(100_000_000, '\n')
    const { entries, tornAt, broken } = readHistory(newlines)
    expect([entries.length, tornAt, broken?.number]).toEqual([1, newlines.length - 1, 1])
  })

  it('finds the lines after what was never a line, with their numbers', () => {
    const lines = history(3).toString().trimEnd().split('\n')
    const { entries, broken } = readHistory(Buffer.from(`${lines.toSpliced(1, 0, '', 'junk', '{}').join('\n')}\n`))
    expect(entries.map(({ number, link }) => [number, link?.rev])).toEqual([
      [1, 1],
      [2, undefined],
      [5, 2],
      [6, 3],
    ])
    expect(broken?.number).toBe(2)
  })

  it.each([
    ['removed', (lines: string[]) => lines.toSpliced(1, 1), 2],
    ['put in the wrong order', ([a = '', b = '', c = '']: string[]) => [a, c, b], 2],
    ['put in twice', ([a = '', b = '', c = '']: string[]) => [a, b, b, c], 3],
    ['missing from the beginning', (lines: string[]) => lines.slice(1), 1],
  ])('finds a line that was %s', (_what, change, number) => {
    const lines = history(3).toString().trimEnd().split('\n')
    expect(readHistory(Buffer.from(`${change(lines).join('\n')}\n`)).broken?.number).toBe(number)
  })
})
