import { describe, expect, it } from 'vitest'
import { isOnOrigin, isTrustedSender, trustedPage } from './trusted-page'

const origin = 'app://case'
const page = { origin, url: 'app://case/index.html', parent: null, detached: false }

describe('trustedPage', () => {
  it('is our own scheme, and the development server only when not packaged', () => {
    expect(trustedPage(undefined, false).url).toBe('app://case/index.html')
    expect(trustedPage('http://localhost:5173', true).origin).toBe(origin)
    expect(trustedPage('http://localhost:5173', false)).toEqual({
      origin: 'http://localhost:5173',
      url: 'http://localhost:5173/',
      development: true,
    })
    expect(trustedPage('not an address', false).origin).toBe(origin)
  })
})

describe('isOnOrigin', () => {
  it.each(['app://case/', 'app://case/index.html#x', 'app://case/a?b=https://example.com'])('admits %s', (address) => {
    expect(isOnOrigin(address, origin)).toBe(true)
  })

  it.each([
    '',
    'case',
    'app:case',
    'app://case.evil/',
    'app://CASE/',
    'app://case:80/',
    'app://evil/app://case/',
    'app://user@case/',
    'app://case@evil/',
    'https://case/',
    'https://example.com/?app://case/',
    'https://example.com/#app://case',
    'blob:app://case/0b1c',
    'filesystem:app://case/x',
    'view-source:app://case/',
    'about:blank',
    'data:text/html,app://case',
    'javascript:alert(1)',
    'file:///etc/hostname',
  ])('refuses %s', (address) => {
    expect(isOnOrigin(address, origin)).toBe(false)
  })

  it('compares the port of a development server', () => {
    expect(isOnOrigin('http://localhost:5173/x', 'http://localhost:5173')).toBe(true)
    expect(isOnOrigin('http://localhost:5174/x', 'http://localhost:5173')).toBe(false)
  })
})

describe('isTrustedSender', () => {
  it('admits the main frame of our page', () => {
    expect(isTrustedSender(page, origin)).toBe(true)
  })

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { ...page, parent: page }],
    ['a detached frame', { ...page, detached: true }],
    ['another origin', { ...page, origin: 'app://case.evil', url: 'app://case.evil/' }],
    ['an opaque origin', { ...page, origin: 'null' }],
    ['about:blank, which inherits our origin', { ...page, url: 'about:blank' }],
    ['an empty address', { ...page, url: '' }],
  ])('refuses %s', (_, frame) => {
    expect(isTrustedSender(frame, origin)).toBe(false)
  })

  it('refuses a frame that Electron cannot tell about any more', () => {
    const disposed = {
      ...page,
      get url(): string {
        throw new Error('Render frame was disposed')
      },
    }
    expect(isTrustedSender(disposed, origin)).toBe(false)
  })
})
