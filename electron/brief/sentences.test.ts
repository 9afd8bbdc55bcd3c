import { expect, it } from 'vitest'
import { sentencesOf } from './sentences'

it.each([
  ['One thing. Another thing.', ['One thing.', 'Another thing.']],
  ['The SEC v. Northgate case went on. It ended', ['The SEC v. Northgate case went on.', 'It ended.']],
  ['The U.S. Government and Rivera Inc. Both filed.', ['The U.S. Government and Rivera Inc. Both filed.']],
  [
    'See No. 12 of J. Marsh at 2 p.m. Friday. (He agreed.) “Yes.” It was so!',
    ['See No. 12 of J. Marsh at 2 p.m. Friday.', '(He agreed.)', '“Yes.”', 'It was so!'],
  ],
  ['', []],
])('divides %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})
