import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSignedBy } from './feed-signature'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
const list = Buffer.from('version: 1.2.3\npath: docketline.deb\n')
const signature = sign(null, list, privateKey).toString('base64')

it('believes what the owner of the key has signed', () => {
  expect(isSignedBy(key, list, signature)).toBe(true)
  expect(isSignedBy(key, list, `${signature}\n`)).toBe(true)
})

it('believes no list that differs in a bit', () => {
  fc.assert(
    fc.property(fc.nat(list.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const changed = Buffer.from(list)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      expect(isSignedBy(key, changed, signature)).toBe(false)
    }),
  )
})

it('believes no other signature, and no other key', () => {
  const other = generateKeyPairSync('ed25519')
  const otherKey = other.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  expect(isSignedBy(otherKey, list, signature)).toBe(false)
  expect(isSignedBy(key, list, sign(null, list, other.privateKey).toString('base64'))).toBe(false)
  fc.assert(fc.property(fc.string(), (text) => !isSignedBy(key, list, text)))
  for (const broken of ['', 'junk', 'AAAA']) expect(isSignedBy(broken, list, signature)).toBe(false)
})
