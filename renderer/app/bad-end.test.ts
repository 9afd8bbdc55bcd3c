import { expect, it } from 'vitest'
import { afterBadEnd } from './bad-end'

it('says what is safe: the revision that was confirmed, or that nothing is lost', () => {
  expect(afterBadEnd(214)).toContain('revision 214')
  expect(afterBadEnd(null)).toContain('as it was last saved')
})
