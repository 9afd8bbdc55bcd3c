import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLaunchArguments } from './launch-arguments'

const here = resolve('/home/clerk')
const folderOf = (...words: string[]) => readLaunchArguments(['/opt/docketline/docketline', ...words], here)

describe('readLaunchArguments', () => {
  it('has no library of its own where none was asked for, whatever else Electron and Playwright put there', () => {
    expect(
      folderOf('/src/app', '--no-sandbox', '--user-data-dir=/tmp/library', '--librarian=x', '--inspect=0'),
    ).toEqual({
      library: null,
      bundle: null,
      notices: [],
    })
  })

  it.each([
    [['--library', resolve('/cases')], resolve('/cases')],
    [[`--library=${resolve('/cases')}`], resolve('/cases')],
    [['--no-sandbox', '--library', resolve('/my cases'), '--inspect=0'], resolve('/my cases')],
    [['--library', 'cases'], resolve(here, 'cases')],
    [['--library=a=b'], resolve(here, 'a=b')],
    [['--library', '-cases'], resolve(here, '-cases')],
    [['--library', '/first', '--library', resolve('/second')], resolve('/second')],
  ])('reads %j', (words, library) => {
    expect(folderOf(...words)).toEqual({ library, bundle: null, notices: [] })
  })

  it.each([[['--library']], [['--library=']], [['--library', '--no-sandbox']]])(
    'says so when the folder is missing: %j',
    (words) => {
      const { library, notices } = folderOf(...words)
      expect(library).toBeNull()
      expect(notices).toHaveLength(1)
    },
  )

  it.each([
    [['letter.docketline'], resolve(here, 'letter.docketline')],
    [[resolve('/mail/Doe v. Roe.DOCKETLINE')], resolve('/mail/Doe v. Roe.DOCKETLINE')],
    [['--library', 'cases.docketline'], null],
    [['--user-data-dir=/tmp/x.docketline'], null],
  ])('finds the bundle to import in %j', (words, bundle) => {
    expect(folderOf(...words).bundle).toBe(bundle)
  })
})
