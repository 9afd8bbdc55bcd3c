import { describe, expect, it } from 'vitest'
import { courtStamp, stampOf } from './court-stamp'

const D = '2020-03-04'
describe('the stamp of a court', () => {
  it.each([
    ['district', 'Case 1:23-cv-01599-ABC Document 71-2 Filed 03/04/20 Page 1 of 12', '1:23-cv-01599', '71', '2', null],
    [
      'C.D. Cal.',
      'Case 2:19-cv-05019-PA-JC   Document 14   Filed 03/04/20   Page 1 of 13   Page ID #:345',
      '2:19-cv-05019',
      '14',
      null,
      null,
    ],
    [
      'N.D. Ill.',
      'Case: 1:18-cv-00042 Document #: 45 Filed: 03/04/20 Page 1 of 3 PageID #:678',
      '1:18-cv-00042',
      '45',
      null,
      null,
    ],
    [
      'N.D. Ohio',
      'Case: 5:20-cv-00123-SL Doc #: 12-1 Filed: 03/04/20 1 of 5. PageID #: 100',
      '5:20-cv-00123',
      '12',
      '1',
      null,
    ],
    [
      'S.D. Ohio',
      'Case: 1:20-cv-00123-MRB Doc #: 5 Filed: 03/04/20 Page: 1 of 3 PAGEID #: 45',
      '1:20-cv-00123',
      '5',
      null,
      null,
    ],
    [
      'W.D. Mich.',
      'Case 1:22-cv-00001-ABC ECF No. 23 filed 03/04/20 PageID.123 Page 1 of 5',
      '1:22-cv-00001',
      '23',
      null,
      null,
    ],
    ['D.S.C.', '2:16-cv-01234-DCN Date Filed 03/04/20 Entry Number 12-3 Page 1 of 4', '2:16-cv-01234', '12', '3', null],
    [
      'S.D. Tex.',
      'Case 4:20-cv-01234 Document 12 Filed on 03/04/20 in TXSD Page 1 of 3',
      '4:20-cv-01234',
      '12',
      null,
      null,
    ],
    [
      'S.D. Fla.',
      'Case 0:20-cv-60001-XYZ Document 12 Entered on FLSD Docket 03/04/2020 Page 1 of 3',
      '0:20-cv-60001',
      '12',
      null,
      null,
    ],
    ['D. Minn.', 'CASE 0:20-cv-00123-ABC-DEF Doc. 12 Filed 03/04/20 Page 1 of 3', '0:20-cv-00123', '12', null, null],
    ['criminal', 'Case 1:18-cr-00123-ER Document 12 Filed 03/04/20 Page 1 of 3', '1:18-cr-00123', '12', null, null],
    ['Bankr. D. Del.', 'Case 20-10343-LSS Doc 12 Filed 03/04/20 Page 1 of 30', '20-10343', '12', null, null],
    [
      'bankruptcy, entered',
      'Case 19-12345-abc Doc 45 Filed 03/04/20 Entered 03/04/20 10:11:12 Desc Main Document Page 1 of 3',
      '19-12345',
      '45',
      null,
      null,
    ],
    [
      'Bankr. S.D.N.Y.',
      '20-12345-smb Doc 12-1 Filed 03/04/20 Entered 03/04/20 10:11:12 Exhibit A Pg 1 of 5',
      '20-12345',
      '12',
      '1',
      null,
    ],
    [
      'Bankr. N.D. Cal.',
      'Case: 20-30001 Doc# 12 Filed: 03/04/20 Entered: 03/04/20 10:11:12 Page 1 of 3',
      '20-30001',
      '12',
      null,
      null,
    ],
    [
      'Bankr. C.D. Cal.',
      'Case 2:20-bk-12345-BR Doc 5 Filed 03/04/20 Entered 03/04/20 10:11:12 Desc Main Document Page 1 of 3',
      '2:20-bk-12345',
      '5',
      null,
      null,
    ],
    [
      'Bankr. S.D. Tex.',
      'Case 20-33948 Document 12 Filed in TXSB on 03/04/20 Page 1 of 3',
      '20-33948',
      '12',
      null,
      null,
    ],
    [
      '5th Cir.',
      'Case: 20-10001 Document: 00515345678 Page: 1 Date Filed: 03/04/2020',
      '20-10001',
      null,
      null,
      '00515345678',
    ],
    ['2d Cir.', 'Case 20-1234, Document 45, 03/04/2020, 2801234, Page1 of 30', '20-1234', '45', null, null],
    [
      'D.C. Cir.',
      'USCA Case #20-5143 Document #1847325 Filed: 03/04/2020 Page 1 of 30',
      '20-5143',
      null,
      null,
      '1847325',
    ],
    ['4th Cir.', 'USCA4 Appeal: 20-1234 Doc: 22-1 Filed: 03/04/2020 Pg: 1 of 20', '20-1234', '22', '1', null],
    ['Fed. Cir.', 'Case: 20-1234 Document: 45 Page: 1 Filed: 03/04/2020', '20-1234', '45', null, null],
    [
      '9th Cir.',
      'Case: 18-15712, 03/04/2020, ID: 11627890, DktEntry: 55, Page 1 of 60',
      '18-15712',
      '55',
      null,
      '11627890',
    ],
    ['6th Cir.', 'Case: 20-1234 Document: 22-1 Filed: 03/04/2020 Page: 1', '20-1234', '22', '1', null],
    [
      '11th Cir.',
      'USCA11 Case: 20-12003 Document: 45-1 Date Filed: 03/04/2020 Page: 1 of 30',
      '20-12003',
      '45',
      '1',
      null,
    ],
    [
      '10th Cir.',
      'Appellate Case: 20-8001 Document: 010110320123 Date Filed: 03/04/2020 Page: 1',
      '20-8001',
      null,
      null,
      '010110320123',
    ],
    [
      '8th Cir.',
      'Appellate Case: 20-1234 Page: 1 Date Filed: 03/04/2020 Entry ID: 4891234',
      '20-1234',
      null,
      null,
      '4891234',
    ],
    ['7th Cir.', 'Case: 20-1234 Document: 12 Filed: 03/04/2020 Pages: 12', '20-1234', '12', null, null],
  ])('%s: %s', (_, words, docketNumber, number, attachment, documentId) => {
    expect(courtStamp(words)).toMatchObject({ docketNumber, number, attachment, documentId, dateFiled: D })
  })

  it.each([
    'as the Court held in Case 1:23-cv-01599, Document 71, Filed 03/04/20, Page 1 of 12',
    'Case 1:23-cv-01599-ABC',
    'Case 1:23-cv-01599-ABC Document 71 Page 1 of 3',
    'Dkt. 71 at 5',
    '',
  ])('is not in %j', (line) => {
    expect(courtStamp(line)).toBeNull()
  })

  it('of several is the one filed last, and may go on in a second line', () => {
    expect(
      stampOf([
        'Case 1:23-cv-01599-ABC Document 12-4 Filed 06/07/23 Page 2 of 9',
        'Case 3:19-cv-00002-XY Document 5 Filed 01/02/19 Page 1 of 8',
      ]),
    ).toMatchObject({ docketNumber: '1:23-cv-01599', number: '12', attachment: '4' })
    expect(
      stampOf(['Case 19-12345-abc Doc 45 Filed 03/04/20 Entered 03/05/20 10:11:12 Desc Main', 'Document Page 1 of 3']),
    ).toMatchObject({ number: '45', dateFiled: D, dateEntered: '2020-03-05' })
  })

  it('is kept as it is printed, without the line of the paper beside it', () => {
    expect(courtStamp('Case 1:23-cv-01599-ABC Document 7 Filed 03/04/20 Page 1 of 2 UNITED STATES')?.words).toBe(
      'Case 1:23-cv-01599-ABC Document 7 Filed 03/04/20 Page 1 of 2',
    )
  })
})
