import { describe, expect, it } from 'vitest'
import { countsInWords, saveStateInWords } from './status-words'

describe('saveStateInWords', () => {
  it('says Saved only of what the disk has', () => {
    expect(saveStateInWords({ kind: 'saved', rev: 214 })).toBe('Saved, revision 214')
    expect(saveStateInWords({ kind: 'saving', rev: 214, unsaved: 1 })).not.toMatch(/^Saved/)
    expect(saveStateInWords({ kind: 'failed', rev: 214, unsaved: 3, message: 'The disk is full.' })).toBe(
      'Not saved: 3 changes. The disk is full.',
    )
    expect(saveStateInWords({ kind: 'failed', rev: 1, unsaved: 1, message: 'No.' })).toBe('Not saved: 1 change. No.')
  })
})

describe('countsInWords', () => {
  it('names what there is', () => {
    expect(countsInWords({ shown: 318, total: 318, open: 9, selected: 1 })).toBe('318 events, 9 open questions')
    expect(countsInWords({ shown: 1, total: 1, open: 1, selected: 0 })).toBe('1 event, 1 open question')
  })
  it('says how many the filter leaves and how many are selected', () => {
    expect(countsInWords({ shown: 42, total: 10_318, open: 0, selected: 2 })).toBe(
      '42 of 10,318 events, 0 open questions, 2 selected',
    )
  })
})
