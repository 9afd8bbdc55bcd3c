import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyMapping } from './apply-mapping'
import { guessMapping, headerKey } from './guess-mapping'
import type { ParsedTable } from './parsed-table'
import { dayOrder, sheetDate } from './sheet-date'

const table = (head: string[], ...rows: string[][]): ParsedTable => ({
  format: 'csv',
  sheet: null,
  head,
  rows,
  firstLine: 2,
  warnings: [],
})

describe('the date in a cell', () => {
  it.each([
    ['6/5/2023', '2023-06-05'],
    ['06-05-23', '2023-06-05'],
    ['2023-06-05', '2023-06-05'],
    ['2023-06-05T10:00:00Z', '2023-06-05'],
    ['6/5/2023 10:30 AM', '2023-06-05'],
    ['June 5, 2023', '2023-06-05'],
    ['Monday, June 5, 2023', '2023-06-05'],
    ['08/??/1999', '1999-08'],
    ['08/xx/1999', '1999-08'],
    ['??/??/1999', '1999'],
    ['1999-08-??', '1999-08'],
    ['1999-XX-XX', '1999'],
    ['on or about 6/5/2023', '2023-06-05~'],
    ['On or about June 5, 2023', '2023-06-05~'],
    ['circa 2013', '2013~'],
    ['mid-August 2012', '2012-08~'],
    ['early 2012', '2012~'],
    ['Summer 2012', '2012~'],
    ['Q2 2023', '2023-04/2023-06'],
    ['June 5-7, 2023', '2023-06-05/2023-06-07'],
    ['6/5/2023 - 6/9/2023', '2023-06-05/2023-06-09'],
    ['June 2023', '2023-06'],
    ['2013', '2013'],
  ])('%s', (cell, date) => {
    expect(sheetDate(cell, 'month first')).toBe(date)
  })

  it.each(['', 'soon', '45082', '13/13/2023', '2/30/2023', '$1,200', '12'])('is not in %j', (cell) => {
    expect(sheetDate(cell, 'month first')).toBeNull()
  })

  it('is read day first where the column can only be read so', () => {
    expect(dayOrder(['1/2/2023', '25/2/2023'])).toBe('day first')
    expect(dayOrder(['1/2/2023', '25/2/2023', '2/25/2023'])).toBe('month first')
    expect(sheetDate('25/2/2023', 'day first')).toBe('2023-02-25')
  })

  it('never throws and never invents a form that is not stored', () => {
    fc.assert(fc.property(fc.string(), (cell) => void sheetDate(cell, 'month first')))
  })
})

describe('what the columns hold', () => {
  it.each([
    [
      ['Date', 'Event', 'Source'],
      ['date', 'title', 'source'],
    ],
    [
      ['Date Filed', '#', 'Docket Text'],
      ['date', 'number', 'text'],
    ],
    [
      ['ECF No.', 'Filing Date', 'Description', 'Type', 'Notes'],
      ['number', 'date', 'text', 'kind', 'note'],
    ],
    [
      ['EventDate', 'Title', 'Details', 'Bates No.'],
      ['date', 'title', 'text', 'source'],
    ],
    [
      ['Start', 'End', 'Subject', 'Location'],
      ['date', 'end date', 'title', 'note'],
    ],
    [
      ['date_filed', 'date_entered', 'entry_number', 'description'],
      ['date', 'date entered', 'number', 'text'],
    ],
  ])('%j', (head, mapping) => {
    expect(guessMapping(table(head))).toEqual(mapping)
  })

  it('is told by the cells where the names do not', () => {
    const cells = table(
      ['Column A', 'Column B', 'Column C'],
      ['1', 'A long story of the mill', '6/5/2023'],
      ['2', 'More of it', '6/7/2023'],
    )
    expect(guessMapping(cells)).toEqual([null, 'text', 'date'])
  })

  it('is told by the texts where rows were copied from a docket', () => {
    const copied = table(
      ['Column A', 'Column B', 'Column C'],
      ['01/02/2024', '1', 'COMPLAINT by Ada Quill. (Entered: 01/03/2024)'],
      ['01/05/2024', '', 'Case Designated ECF. (Entered: 01/05/2024)'],
    )
    const mapping = guessMapping(copied)
    expect(mapping).toEqual(['date', 'number', 'text'])
    expect(applyMapping(copied, mapping).proposals).toMatchObject([
      { number: '1', date: '2024-01-02', entered: '2024-01-03', subtype: 'complaint' },
      { number: null, entered: '2024-01-05' },
    ])
  })

  it('is remembered for the same names however they are spelt', () => {
    expect(headerKey(['Date  Filed', 'ECF No.'])).toBe(headerKey(['date_filed', 'ecf no']))
    expect(headerKey(['Date', 'Event'])).not.toBe(headerKey(['Event', 'Date']))
  })
})

describe('rows under a mapping', () => {
  it('become proposals, with kind, number, span, source and remarks', () => {
    const { proposals, problems } = applyMapping(
      table(
        ['Date', 'To', 'No', 'What', 'Note', 'Source'],
        ['6/5/2023', '', 'ECF No. 12', 'MOTION to Dismiss. By the mill.', 'check', 'Ex. 4'],
        ['June 5, 2023', 'June 9, 2023', '', 'The mill closed', '', ''],
      ),
      ['date', 'end date', 'number', 'text', 'note', 'source'],
    )
    expect(problems).toEqual([])
    expect(proposals).toMatchObject([
      {
        date: '2023-06-05',
        number: '12',
        title: 'MOTION to Dismiss',
        kind: 'filing',
        subtype: 'motion',
        note: 'check\nSource: Ex. 4',
        place: 'row 2',
      },
      { date: '2023-06-05/2023-06-09', kind: 'context', subtype: 'fact', title: 'The mill closed' },
    ])
  })

  it('that cannot be read are named one by one; empty ones are not rows', () => {
    const { proposals, problems } = applyMapping(
      table(['Date', 'What'], ['some day', 'A'], ['', ''], ['6/5/2023', ''], ['n/a', 'B']),
      ['date', 'title'],
    )
    expect(proposals.map(({ title, date }) => [title, date])).toEqual([
      ['A', null],
      ['B', null],
    ])
    expect(problems.map(({ line }) => line)).toEqual([2, 4])
  })
})
