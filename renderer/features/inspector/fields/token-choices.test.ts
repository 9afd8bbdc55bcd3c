import { describe, expect, it } from 'vitest'
import { tokenChoices, type Token } from './token-choices'

const token = (label: string): Token<string> => ({ value: label.toLowerCase(), label })
const known = [token('Discovery'), token('Motion to dismiss'), token('Dismissal'), token('Stay')]

const offered = (typed: string, held: readonly Token<string>[] = [], canCreate = true) =>
  tokenChoices(known, held, typed, canCreate).map((choice) =>
    choice.kind === 'new'
      ? `+${choice.text}`
      : choice.kind === 'rest'
        ? `${choice.token.label} to all`
        : choice.token.label,
  )

describe('tokenChoices', () => {
  it('offers all that is not held before anything is typed', () => {
    expect(offered('', [token('Stay')])).toEqual(['Discovery', 'Motion to dismiss', 'Dismissal'])
  })

  it('puts what begins so before what contains it, and a new one last', () => {
    expect(offered('dis')).toEqual(['Discovery', 'Dismissal', 'Motion to dismiss', '+dis'])
  })

  it('still offers what only some of several events carry', () => {
    expect(offered('st', [{ ...token('Stay'), detail: '1 of 3', partly: true }])).toEqual(['Stay to all', '+st'])
  })

  it('never offers to make what is already there, in any case or spacing', () => {
    expect(offered(' STAY ')).toEqual(['Stay'])
    expect(offered('stay', [token('Stay')])).toEqual([])
    expect(offered('new', [], false)).toEqual([])
  })
})
