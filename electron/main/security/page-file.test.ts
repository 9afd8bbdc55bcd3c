import { join, relative, resolve, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageFile } from './page-file'

const root = resolve('/opt/docketline/out/renderer')

describe('pageFile', () => {
  it.each([
    ['app://case/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://case/', 'index.html', 'text/html; charset=utf-8'],
    ['app://case', 'index.html', 'text/html; charset=utf-8'],
    ['app://case/assets/main-a1.js?v=2#x', 'assets/main-a1.js', 'text/javascript; charset=utf-8'],
    ['app://case/assets/inter%20var.woff2', 'assets/inter var.woff2', 'font/woff2'],
    ['app://case/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://case/a..b.js', 'a..b.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', (address, path, mimeType) => {
    expect(pageFile(root, address)).toEqual({ path: join(root, path), mimeType })
  })

  it.each([
    'app://evil/index.html',
    'app://case.evil/index.html',
    'app://user@case/index.html',
    'app://case:80/index.html',
    'https://case/index.html',
    'file:///opt/docketline/out/renderer/index.html',
    'app://case/%2e%2e%2fmain%2fmain.js',
    'app://case/..%2f..%2f..%2fetc%2fx.json',
    'app://case/..%2frenderer-evil%2findex.html',
    'app://case/..%5cmain%5cmain.js',
    'app://case/C:%2fwindows%2fwin.json',
    'app://case/index.html::$DATA.html',
    'app://case/index.html%00.js',
    'app://case/%E0%A4%A.js',
    'app://case/.env',
    'app://case/main',
    'app://case/run.exe',
    'app://case/constructor',
    'app://case/x.constructor',
    'not an address',
  ])('does not serve %s', (address) => {
    expect(pageFile(root, address)).toBeNull()
  })

  it('never leaves the folder, whatever the path', () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'a',
      'renderer-evil',
      'index.html',
      '%00',
      ':',
      '%25',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (path) => {
        const file = pageFile(root, `app://case/${path.join('')}`)
        if (file === null) return
        expect(file.path.startsWith(root + sep)).toBe(true)
        expect(relative(root, file.path).split(sep)).not.toContain('..')
      }),
      { numRuns: 2000 },
    )
  })
})
