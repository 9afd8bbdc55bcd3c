import { describe, expect, it } from 'vitest'
import { toolRequest } from './tool-request'

describe('what is understood', () => {
  it.each([
    [['--help'], { kind: 'help' }],
    [['brief', '-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
    [
      ['brief', 'a case', '--out', 'b.pdf'],
      { kind: 'brief', source: { kind: 'folder', path: 'a case' }, out: 'b.pdf', date: null },
    ],
    [
      ['brief', '--out=b.pdf', '--sample', '--date', '2025-07-01'],
      { kind: 'brief', source: { kind: 'sample' }, out: 'b.pdf', date: '2025-07-01' },
    ],
    [
      ['--out', 'b.pdf', 'brief', '--', '-odd'],
      { kind: 'brief', source: { kind: 'folder', path: '-odd' }, out: 'b.pdf', date: null },
    ],
  ])('%j', (args, request) => {
    expect(toolRequest(args)).toEqual(request)
  })
})

describe('what is not', () => {
  it.each([
    [[], /what to do/u],
    [['breif'], /no command “breif”/u],
    [['brief', '--out', 'b.pdf'], /which case/u],
    [['brief', 'a', 'b', '--out', 'b.pdf'], /One case at a time/u],
    [['brief', 'a', '--sample', '--out', 'b.pdf'], /not both/u],
    [['brief', '--sample'], /where to save/u],
    [['brief', '--sample', '--out', ''], /where to save/u],
    [['brief', '--sample', '--out', 'b.pdf', '--date', '2025-07'], /one day/u],
    [['brief', '--sample', '--out', 'b.pdf', '--date', '2025-02-30'], /one day/u],
    [['brief', '--sample', '--out', 'b.pdf', '--colour'], /--colour/u],
    [['brief', '--sample', '--out'], /--out/u],
  ])('%j', (args, why) => {
    const request = toolRequest(args)
    expect(request.kind === 'wrong' && request.why).toMatch(why)
  })
})
