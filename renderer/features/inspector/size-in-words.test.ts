import { expect, it } from 'vitest'
import { sizeInWords } from './size-in-words'

it.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [35_400, '35 kB'],
  [999_700, '1.0 MB'],
  [1_440_000, '1.4 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words))
