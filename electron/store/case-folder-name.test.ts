import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFree, folderNameFor } from './case-folder-name'

/** Half characters included; fast-check's own units are slow to build. */
const anyCharacter = fc.nat(0xff_ff).map((code) => String.fromCharCode(code))

describe('the folder name of a case', () => {
  it.each([
    ['SEC v. Binance Holdings Ltd.', 'sec-v-binance-holdings-ltd'],
    ['In re Café Müller', 'in-re-cafe-muller'],
    ['  ../../etc/passwd ', 'etc-passwd'],
    ['C:\\Users', 'c-users'],
    ['CON', 'case-con'],
    ['Lpt1.', 'case-lpt1'],
    ['最高法院', 'case'],
    ['...', 'case'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('of %j is %s', (title, name) => {
    expect(folderNameFor(title)).toBe(name)
  })

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (title) => {
        const name = folderNameFor(title)
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(name.length).toBeLessThanOrEqual(60)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/)
      }),
    )
  })

  it('is numbered where it is taken', async () => {
    const taken = new Set(['sec', 'sec-2'])
    expect(await firstFree(folderNameFor('SEC'), async (name) => taken.has(name))).toBe('sec-3')
  })
})
