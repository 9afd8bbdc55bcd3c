import { describe, expect, it } from 'vitest'
import { linkedCase, eventOf } from '../testing/linked-case'
import { CITE_STYLE_EXAMPLES, CITE_STYLES } from './cite-style'
import { readPin } from './pin'
import { ecfCite, recordCite } from './record-cite'
import { depositionName, docketNumberOf, namedSourceCite } from './source-cite'
import { uncitedEvents } from './uncited-events'

describe('one stored cite', () => {
  it('is printed in every style', () => {
    for (const style of CITE_STYLES) expect(ecfCite('71', '3, PageID.412', style)).toBe(CITE_STYLE_EXAMPLES[style])
  })

  it.each([
    ['71', '', 'doc', 'Doc. 71'],
    ['71-2', 'at 4', 'ecf', 'ECF No. 71-2 at 4'],
    ['71', 'pp. 3-5', 'dkt', 'Dkt. 71 at 3-5'],
    ['1', '¶ 14', 'ecf', 'ECF No. 1 ¶ 14'],
    ['1', 'paras 2-3', 'dkt', 'Dkt. 1 ¶¶ 2-3'],
    ['71', '3', 'pageid', 'ECF No. 71 at 3'],
    ['71', '¶ 9 (PageID.412-413)', 'pageid', 'ECF No. 71 ¶ 9, PageID.412-413'],
    ['71', '¶ 9 (PageID.412)', 'ecf', 'ECF No. 71 ¶ 9'],
    ['90', '45:3-12', 'ecf', 'ECF No. 90 45:3-12'],
  ] as const)('cites %s %j in the style %s', (ecf, pin, style, cite) => {
    expect(ecfCite(ecf, pin, style)).toBe(cite)
  })

  it('reads the page of the record wherever it stands', () => {
    expect(readPin('PageID.412')).toEqual({ place: '', pageId: '412' })
    expect(readPin('3; PageID #: 412')).toEqual({ place: '3', pageId: '412' })
    expect(readPin('PageID sheet')).toEqual({ place: 'PageID sheet', pageId: null })
  })
})

it('cites a minute order by its date in any style, by its title or by what it is said to be', () => {
  const order = eventOf('order', 'Deadline extended', { date: '2023-06-13' })
  expect(recordCite(order)).toBeNull()
  expect(recordCite({ ...order, subtype: 'minute order' }, 'dkt')).toBe('Minute Order (June 13, 2023)')
})

describe('sources with a name in the record', () => {
  it.each([
    ['ECF No. 71-2, Exhibit B', '71-2'],
    ['Dkt. 12 (Answer)', '12'],
    ['PlainSite copy of ECF No. 36', '36'],
    ['CourtListener (RECAP) copy of ECF No. 248 (opinion)', '248'],
    ['Newspaper: what ECF No. 36 says', null],
    ['The docket', null],
  ])('reads the number of %j', (title, number) => {
    expect(docketNumberOf({ title })).toBe(number)
  })

  it.each([
    ['Deposition of Jane Smith (May 3, 2021)', 'Smith Dep.'],
    ['Jane Smith Deposition', 'Smith Dep.'],
    ['Smith Dep.', 'Smith Dep.'],
    ['Smith’s deposition transcript', 'Smith Dep.'],
    ['Department of Water report', null],
    ['Independent review', null],
  ])('reads the witness of %j', (title, name) => {
    expect(depositionName({ title })).toBe(name)
  })

  it('are cited by it, the others by their place in a list', () => {
    expect(namedSourceCite({ title: 'Deposition of Jane Smith' }, '45:3-12', 'ecf')).toBe('Smith Dep. 45:3-12')
    expect(namedSourceCite({ title: 'ECF No. 71' }, '3', 'dkt')).toBe('Dkt. 71 at 3')
    expect(namedSourceCite({ title: 'The Daily News' }, '3', 'dkt')).toBeNull()
  })
})

it('finds the events that nothing supports', () => {
  const events = [
    eventOf('filing', 'numbered', { ecf: '1' }),
    eventOf('order', 'Minute order', { date: '2023-06-13' }),
    eventOf('context', 'bare'),
  ]
  expect(uncitedEvents(linkedCase(events))).toEqual(['bare'])
})
