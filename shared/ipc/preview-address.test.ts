import { expect, it } from 'vitest'
import { previewAddress, previewPage } from './preview-address'

it('is found again by its path, and nothing else is', () => {
  expect(previewPage(new URL(previewAddress(12, 3)).pathname)).toEqual({ id: 12, page: 3 })
  for (const path of [
    '/preview/1/2',
    '/preview/1/../2.svg',
    '/preview/-1/2.svg',
    '/x/preview/1/2.svg',
    '/preview/1/2.svg/',
  ])
    expect(previewPage(path)).toBeNull()
})
