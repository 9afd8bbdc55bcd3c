import { expect, it } from 'vitest'
import { cratesNamedIn, typstLicence } from '../../../scripts/licences/rust-crates.mjs'

it('lists the crates that a compiled module names, each once, with its version', () => {
  const module = [
    'assert!/usr/local/cargo/registry/src/index.crates.io-1949cf8c/unicode-bidi-0.3.18/src/lib.rs',
    'C:\\cargo\\registry\\src\\index.crates.io-1949cf8c\\bit-vec-0.8.0-rc.1\\src\\lib.rs',
    '/registry/src/index.crates.io-1949cf8c/unicode-bidi-0.3.18/src/level.rs',
    '/git/checkouts/typst-a1cd/951788c/crates',
  ].join('\0')
  expect(cratesNamedIn([module, module])).toEqual(['bit-vec 0.8.0-rc.1', 'unicode-bidi 0.3.18'])
})

it('names the licence of Typst, where its notices are, and the crates of the compiler that is installed', () => {
  const { licence, text } = typstLicence()
  expect(licence).toContain('Apache-2.0')
  expect(text).toContain('NOTICE at https://github.com/typst/typst')
  expect(text).toMatch(/^typst-assets \d/m)
  expect(text).toMatch(/^comemo \d/m)
})
