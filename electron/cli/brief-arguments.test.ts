import { describe, expect, it } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import { BRIEF_PARTS } from '../../shared/brief/brief-parts'
import { briefArguments } from './brief-arguments'

const optionsOf = (...args: string[]) => briefArguments(['--sample', '--out', 'b.pdf', ...args]).options
const partsOf = (...args: string[]) =>
  optionsOf(...args)
    .parts.filter(({ on }) => on)
    .map(({ part }) => part)

describe('what is understood', () => {
  it('is a case and a file, the rest by the court and the audience', () => {
    expect(briefArguments(['a case', '--out', 'b.pdf'])).toEqual({
      named: { kind: 'folder', path: 'a case' },
      out: 'b.pdf',
      options: briefDefaults(),
    })
    expect(optionsOf('--profile', 'ndcal', '--audience=court')).toEqual(briefDefaults('ndcal', 'court'))
    expect(briefArguments(['--out', 'b.pdf', '--', '-odd']).named).toEqual({ kind: 'folder', path: '-odd' })
  })

  it('is every choice of a brief', () => {
    const args =
      '--cite-style pageid --paper a4 --standard pdf/ua-1 --sheets portrait --label fre-1006 --only key --notes'
    expect(optionsOf(...args.split(' '), '--title', 'Timeline of Events', '--date', '2025-07-01')).toMatchObject({
      citeStyle: 'pageid',
      paper: 'a4',
      standard: 'pdf/ua-1',
      sheets: 'portrait',
      label: 'fre-1006',
      scope: { kind: 'key' },
      notes: true,
      title: 'Timeline of Events',
      preparedOn: '2025-07-01',
    })
  })

  it('is which parts, in which order', () => {
    expect(partsOf('--parts', 'timeline, Chronology,caption')).toEqual(['timeline', 'chronology', 'caption'])
    expect(partsOf('--without', 'history,gaps')).not.toContain('history')
    expect(partsOf('--parts', 'timeline,facts,timeline', '--without', 'facts')).toEqual(['timeline'])
    expect(optionsOf('--parts', 'timeline').parts).toHaveLength(BRIEF_PARTS.length)
  })
})

describe('what is not', () => {
  it.each([
    [['--out', 'b.pdf'], /which case/u],
    [['a', 'b', '--out', 'b.pdf'], /One case at a time/u],
    [['a', '--sample', '--out', 'b.pdf'], /not both/u],
    [['--sample'], /where to save/u],
    [['--sample', '--out', ''], /where to save/u],
    [['--sample', '--out', 'b.pdf', '--date', '2025-07'], /one day/u],
    [['--sample', '--out', 'b.pdf', '--date', '2025-02-30'], /one day/u],
    [['--sample', '--out', 'b.pdf', '--colour'], /--colour/u],
    [['--sample', '--out'], /--out/u],
    [['--sample', '--out', 'b.pdf', '--profile', 'mars'], /--profile takes one of ddc, sdny/u],
    [['--sample', '--out', 'b.pdf', '--standard', 'constructor'], /--standard takes one of a-2a, ua-1/u],
    [['--sample', '--out', 'b.pdf', '--parts', 'captoin'], /no part “captoin”/u],
    [['--sample', '--out', 'b.pdf', '--parts', ','], /at least one/u],
  ])('%j', (args, why) => {
    expect(() => briefArguments(args)).toThrow(why)
  })
})
