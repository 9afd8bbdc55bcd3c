import { expect, it } from 'vitest'
import { toolRequest } from './tool-request'

it.each([
  [['--help'], { kind: 'help' }],
  [['brief', '-h'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
  [['-v'], { kind: 'version' }],
  [['brief', '--out', 'b.pdf', '--help'], { kind: 'help' }],
])('understands %j', (args, request) => {
  expect(toolRequest(args)).toEqual(request)
})

it.each([
  [[], /what to do/u],
  [['breif'], /no command “breif”/u],
  [['--colour'], /what to do/u],
])('says what is wrong with %j', (args, why) => {
  const request = toolRequest(args)
  expect(request.kind === 'wrong' && request.why).toMatch(why)
})
