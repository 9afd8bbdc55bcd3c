import { expect, it } from 'vitest'
import { docketIn } from '../testing/docket-in'
import { DISTRICT } from '../testing/made-up-dockets'

const partyBeside = (lawyers: string): string[] | undefined =>
  docketIn(DISTRICT.replace('<B>Rita Poe   Esq </B><BR>1 Elm Row', lawyers)).parties[0]?.counsel

it.each([
  ['<B>Rita Poe</B><BR>Poe & Dent LLP<BR>1 Elm Row<BR>Reno, NV 89501<BR>Fax: 555-0100', ['Rita Poe, Poe & Dent LLP']],
  [
    '<B>Rita     Poe</B><BR>(See above for address)<BR><I>LEAD ATTORNEY</I><BR><BR><B>Cal Dent</B>',
    ['Rita Poe', 'Cal Dent'],
  ],
  ['<B>Ada Quill</B><BR>1 Elm Row<BR>PRO SE', undefined],
])('%s', (lawyers, counsel) => {
  expect(partyBeside(lawyers)).toEqual(counsel)
})
