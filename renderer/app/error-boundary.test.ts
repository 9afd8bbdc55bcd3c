import { describe, expect, it } from 'vitest'
import { whatIsSafe } from './error-boundary'

describe('whatIsSafe', () => {
  it('promises nothing before the disk has answered', () => {
    expect(whatIsSafe(null)).not.toMatch(/saved|safe/)
  })
  it('says what a reload would lose, and that it loses nothing else', () => {
    expect(whatIsSafe(0)).toContain('Everything you did is saved')
    expect(whatIsSafe(1)).toContain('Your last change is not saved')
    expect(whatIsSafe(3)).toContain('Your last 3 changes are not saved')
    expect(whatIsSafe(3)).toContain('all before is safe')
  })
})
