import { expect, it } from 'vitest'
import { updateWords } from './update-words'

it('says where an update stands', () => {
  expect(updateWords({ kind: 'off' })).toContain('nothing of any network')
  expect(updateWords({ kind: 'downloading', version: '2.0.0', fraction: 0.256 })).toBe(
    'Downloading version 2.0.0: 26 %',
  )
  expect(updateWords({ kind: 'ready', version: '2.0.0' })).toContain('when you quit')
  expect(updateWords({ kind: 'failed', why: 'Not signed.' })).toBe('Not signed.')
})
