import { expect, it } from 'vitest'
import { ExpectedError } from '../../shared/expected-error'
import { describeError } from './describe-error'

it('has the name, the code and the place, and nothing of the message', () => {
  const error = Object.assign(new TypeError('cannot open /home/clerk/SEC v. Binance/case.json\n  in SEC v. Binance'), {
    code: 'ENOENT',
  })
  const described = describeError(error)
  expect(described).toMatchObject({ name: 'TypeError', code: 'ENOENT' })
  expect(described.stack).toContain('describe-error.test.ts')
  expect(JSON.stringify(described)).not.toContain('Binance')
})

it('shortens paths, so that no folder of the user is in them', () => {
  const error = new Error('x')
  error.stack =
    'Error: x\n    at open (file:///home/clerk/app/out/main/main.js:10:5)\n    at C:\\Users\\clerk\\app\\out\\main\\main.js:1:2'
  expect(describeError(error).stack).toBe('open (main/main.js:10:5) < main\\main.js:1:2')
})

it('knows expected errors by their code, and takes whatever was thrown', () => {
  expect(describeError(new ExpectedError('disk-full', 'The disk is full.'))).toMatchObject({ code: 'disk-full' })
  expect(describeError('thrown text')).toEqual({ name: 'string', stack: '' })
})
