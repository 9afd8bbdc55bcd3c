import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocket } from './read-docket'
import { absent, filesIn, REAL, tallyOf } from './testing/agreement'
import { MISFILED } from './testing/explained-differences'

describe.skipIf(absent)('real court pages (skipped where the shared fixtures are not beside the repository)', () => {
  it('docket reports are read as juriscraper reads them, but for explained differences', () => {
    const tallies = tallyOf(['district', 'bankruptcy', 'special'], '.html')
    for (const what of ['is a docket', 'court', 'docket number', 'date filed', 'date terminated']) {
      expect([what, tallies.share(what)], tallies.said()).toEqual([what, 1])
    }
    for (const what of ['judge', 'party name', 'party role', 'party count']) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
    }
    for (const what of ['entry number', 'entry filed', 'entry entered', 'entry text', 'entry count']) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.995)
    }
  })

  it('history reports too', () => {
    const tallies = tallyOf(['docket_history_reports'], '.html')
    for (const what of [
      'court',
      'docket number',
      'date filed',
      'date terminated',
      'judge',
      'entry number',
      'entry filed',
      'entry entered',
      'entry text',
    ]) {
      expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
    }
  })

  it('and the dockets of the Internet Archive', () => {
    for (const ending of ['.xml', '.json']) {
      const tallies = tallyOf(['dockets_internet_archive'], ending)
      for (const what of [
        'court',
        'docket number',
        'date filed',
        'judge',
        'party name',
        'entry number',
        'entry filed',
        'entry text',
      ]) {
        expect(tallies.share(what), `${what}\n${tallies.said()}`).toBeGreaterThanOrEqual(0.98)
      }
    }
  })

  it('what is no docket is an error that says what it is', () => {
    for (const file of filesIn('not_dockets', '.html').filter((name) => !MISFILED.has(name))) {
      const read = readDocket(readFileSync(join(REAL, 'not_dockets', file)))
      expect([file, read.ok || read.error.code === 'other-page']).toEqual([file, false])
    }
  })

  it('no output holds a login, a client code or a free-look token', () => {
    for (const folder of ['district', 'bankruptcy', 'special', 'docket_history_reports']) {
      for (const file of filesIn(folder, '.html')) {
        const read = readDocket(readFileSync(join(REAL, folder, file)))
        expect([file, /magic_num|pacer login|client code/i.test(JSON.stringify(read))]).toEqual([file, false])
      }
    }
  })
})
