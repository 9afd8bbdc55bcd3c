import { describe, expect, it } from 'vitest'
import { datesIn } from './found-date'
import { noonOf } from './prose-proposals'
import { PASTED, readProse } from './read-prose'
import { sentencesIn } from './sentences'

describe('sentences', () => {
  it('do not end after an abbreviation', () => {
    const text =
      'In Quill v. Beacon Mills, Inc. the court ruled. Judge A. B. Stone wrote it (No. 24-17). Appeal followed.'
    expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual([
      'In Quill v. Beacon Mills, Inc. the court ruled.',
      'Judge A. B. Stone wrote it (No. 24-17).',
      'Appeal followed.',
    ])
  })

  it('go on over a broken line, and lines of a list stand alone', () => {
    expect(
      sentencesIn('The court ruled on\nJune 5, 2023.\n\nNext.').map(({ text, paragraph }) => [text, paragraph]),
    ).toEqual([
      ['The court ruled on June 5, 2023.', 1],
      ['Next.', 2],
    ])
    expect(sentencesIn('1/2/2023 Complaint\n2/3/2023 Answer\n3/4/2023 Trial').map(({ text }) => text)).toHaveLength(3)
  })
})

describe('dates in a sentence', () => {
  const dated = noonOf('2023-06-14') // a Wednesday
  it.each([
    ['It was filed on June 5, 2023.', ['2023-06-05']],
    ['It was filed on 6/5/2023 and served June 7, 2023.', ['2023-06-05', '2023-06-07']],
    ['It was signed on or about June 5, 2023.', ['2023-06-05~']],
    ['They met in June 2023.', ['2023-06']],
    ['They met in early 2013.', ['2013~']],
    ['The firm began in 2013.', ['2013']],
    ['It ran from June 5 to June 9, 2023.', ['2023-06-05/2023-06-09']],
    ['The judge ruled last week.', ['2023-06-07~']],
    ['The judge ruled on Monday.', ['2023-06-12~']],
    ['The judge ruled on Friday.', ['2023-06-09~']],
    ['The judge will rule on Friday.', ['2023-06-16~']],
    ['The judge ruled yesterday.', ['2023-06-13~']],
    ['It failed last month.', ['2023-05~']],
    ['It failed last year.', ['2022~']],
    ['He was fired on December 12.', ['2022-12-12~']],
    ['See 28 U.S.C. § 1332 and No. 1:23-cv-01599, at 10:30, within 14 days.', []],
    ['She may file a brief in March or sit on Sat.', []],
    ['We may 5 times review it.', []],
    ['It said it would appeal by Aug. 27.', ['2023-08-27~']],
    ['He must pay by December 12.', ['2023-12-12~']],
    ['The ratio is 3/4 of 10 percent.', []],
  ])('%s', (sentence, dates) => {
    expect(datesIn(sentence, dated).map(({ date }) => date)).toEqual(dates)
  })

  it('that are relative to nobody knows what have none', () => {
    expect(datesIn('The judge ruled last week.', null)).toEqual([{ words: 'last week', date: null }])
  })
})

const ARTICLE = `Mill sued over river

By Rita Poe
Published June 14, 2023 10:15 AM EDT

Ada Quill sued Beacon Mills on June 5, 2023, over the river. The mill denied it last week.
Nothing else is known.

https://news.example/mill`

describe('an article', () => {
  it('becomes proposals that quote their sentences', () => {
    const read = readProse(ARTICLE, PASTED)
    expect(read).toMatchObject({
      ok: true,
      value: { title: 'Mill sued over river', dated: '2023-06-14', url: 'https://news.example/mill', warnings: [] },
    })
    const proposals = read.ok ? read.value.proposals : []
    expect(proposals).toMatchObject([
      {
        quote: 'Ada Quill sued Beacon Mills on June 5, 2023, over the river.',
        date: '2023-06-05',
        kind: 'context',
      },
      { quote: 'The mill denied it last week.', date: '2023-06-07~', dateWords: 'last week' },
    ])
  })

  it('without a date of its own leaves relative dates open and says so', () => {
    const read = readProse('The mill denied it last week.', PASTED)
    expect(read).toMatchObject({ ok: true, value: { dated: null, proposals: [{ date: null }] } })
    expect(read.ok && read.value.warnings.join()).toContain('1 date is relative')
  })

  it('without any date is refused with a sentence', () => {
    expect(readProse('Dear all, see you in court.', PASTED)).toMatchObject({ ok: false, error: { code: 'no-dates' } })
  })
})
