import { expect, it } from 'vitest'
import { feedAddress } from './feed-address'

it.each([
  ['https://updates.example/docketline', 'https://updates.example/docketline/'],
  ['https://updates.example', 'https://updates.example/'],
  ['http://127.0.0.1:8080/feed/', 'http://127.0.0.1:8080/feed/'],
])('takes %s', (text, address) => {
  expect(feedAddress(text)?.href).toBe(address)
})

it.each([
  '',
  'updates.example',
  'http://updates.example/',
  'file:///srv/feed/',
  'https://me:pw@updates.example/',
  'https://updates.example/?a=1',
  'ftp://updates.example/',
])('refuses %j', (text) => {
  expect(feedAddress(text)).toBeNull()
})
