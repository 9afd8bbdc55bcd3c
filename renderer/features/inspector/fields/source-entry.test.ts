import { sourceTitled } from '../../../../shared/model/source'
import { describe, expect, it } from 'vitest'
import { SourceId } from '../../../../shared/model/ids'
import { findSources, sourceFromText } from './source-entry'

const id = SourceId.parse('s')

describe('sourceFromText', () => {
  it.each([
    ['Complaint, ECF 1', 'Complaint, ECF 1', null],
    ['https://www.sec.gov/news/2023-101/', 'sec.gov/news/2023-101', 'https://www.sec.gov/news/2023-101/'],
    ['www.sec.gov/news', 'sec.gov/news', 'https://www.sec.gov/news'],
    ['SEC release (https://www.sec.gov/news)', 'SEC release', 'https://www.sec.gov/news'],
    ['SEC release: https://www.sec.gov/news.', 'SEC release', 'https://www.sec.gov/news'],
  ])('reads %s', (text, title, url) => {
    expect(sourceFromText(id, text)).toEqual({ ...sourceTitled(id, title), url })
  })
})

describe('findSources', () => {
  it('looks in title and address for every word, and sorts by title', () => {
    const sources = ['Order https://a.org/x', 'Complaint https://b.org/x', 'Brief'].map((text, index) =>
      sourceFromText(SourceId.parse(`s${index}`), text),
    )
    expect(findSources(sources, 'ORG x', 9).map(({ title }) => title)).toEqual(['Complaint', 'Order'])
    expect(findSources(sources, '', 2).map(({ title }) => title)).toEqual(['Brief', 'Complaint'])
  })
})
