import { expect, it } from 'vitest'
import { createSignal } from './signal'

it('reaches who waits already and who comes later', async () => {
  const signal = createSignal()
  const heard: string[] = []
  const early = signal.sent.then(() => heard.push('early'))
  signal.send()
  signal.send()
  await early
  await signal.sent.then(() => heard.push('late'))
  expect(heard).toEqual(['early', 'late'])
})
