import { expect, it } from 'vitest'
import { troubleDetails } from './trouble-details'

const facts = { version: '1.2.3', electron: '45.4.1', chrome: '156', node: '24', platform: 'linux', arch: 'x64' }

it('has the versions and the stack of the last bug', () => {
  const details = troubleDetails(facts, '2026-11-23T06:30:00.000Z bug name="TypeError" stack="open (main.js:1:2)"\n')
  expect(details).toContain('Docketline 1.2.3')
  expect(details).toContain('Electron 45.4.1')
  expect(details).toContain('stack="open (main.js:1:2)"')
})

it('has the end of a long log, not all of it', () => {
  const log = Array.from({ length: 5000 }, (_, line) => `line ${line}`).join('\n')
  expect(troubleDetails(facts, log)).toContain('line 4999')
  expect(troubleDetails(facts, log).split('\n').length).toBeLessThan(100)
})
