import { describe, expect, it } from 'vitest'
import { CaseFolder } from '../../../shared/ipc/contract'
import { INITIAL_UI, type UiState } from '../../store/ui-store'
import { refusalOf } from './take-dropped-files'

const onCase: UiState = { ...INITIAL_UI, screen: 'case', open: { folder: CaseFolder.parse('one'), readOnly: null } }

describe('refusalOf', () => {
  it.each<[string, UiState]>([
    ['a case', onCase],
    ['the list of cases', { ...INITIAL_UI, screen: 'cases' }],
    ['a page of the case', { ...onCase, page: 'questions' }],
  ])('takes files dropped on %s', (_where, state) => {
    expect(refusalOf(state)).toBeNull()
  })

  it.each<[string, UiState, RegExp]>([
    ['during an import', { ...onCase, dialog: 'import' }, /import is under way/],
    ['under a dialog', { ...onCase, dialog: 'settings' }, /Close it first/],
    ['under a question', { ...onCase, bundle: { name: 'a.docketline', locked: false } }, /Close it first/],
    ['while the case is presented', { ...onCase, presenting: true }, /being presented/],
    [
      'on a case that is only read',
      { ...onCase, open: { folder: CaseFolder.parse('one'), readOnly: 'No.' } },
      /only be read/,
    ],
  ])('says why not %s', (_when, state, why) => {
    expect(refusalOf(state)).toMatch(why)
  })
})
