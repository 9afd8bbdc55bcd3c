import { describe, expect, it } from 'vitest'
import { CallError } from '../../../shared/ipc/client'
import { errorNotice } from './error-notice'

describe('errorNotice', () => {
  it('tells what main said, and what to do next where the code knows', () => {
    expect(errorNotice(new CallError('io', 'The folder is gone.')).text).toBe('The folder is gone.')
    expect(errorNotice(new CallError('busy', 'Another window has it.')).text).toBe(
      'Another window has it. Try again in a moment.',
    )
  })
  it('does not say the next step twice', () => {
    const said = 'The disk is full. Free some space and try again.'
    expect(errorNotice(new CallError('disk-full', said)).text).toBe(said)
  })
  it('keeps the words of a bug to itself', () => {
    const { text, tone } = errorNotice(new TypeError('x is not a function'))
    expect(tone).toBe('error')
    expect(text).not.toContain('function')
  })
})
