import { expect, it } from 'vitest'
import { ExpectedError } from '../../shared/expected-error'
import { lossByLeaving } from './leaving'

it('asks nothing when everything is on the disk', () => {
  expect(lossByLeaving({ kind: 'answered', unsaved: 0 }, null, null)).toBeNull()
})

it('says how many changes would be lost, and keeps open by default', () => {
  expect(lossByLeaving({ kind: 'answered', unsaved: 1 }, null, null)).toMatchObject({
    message: '1 change is not saved.',
    yes: 'Quit anyway',
    no: 'Keep open',
  })
  expect(lossByLeaving({ kind: 'answered', unsaved: 12 }, null, null)?.message).toBe('12 changes are not saved.')
})

it('does not take silence for a yes', () => {
  expect(lossByLeaving({ kind: 'silent' }, null, null)?.message).toContain('may not be saved')
})

it('says that a stale case file loses nothing', () => {
  const full = new ExpectedError('disk-full', 'The disk is full.')
  expect(lossByLeaving({ kind: 'answered', unsaved: 0 }, full, null)?.detail).toContain(
    'The disk is full. No change is lost',
  )
})
