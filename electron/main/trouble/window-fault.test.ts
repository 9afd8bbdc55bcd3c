import fc from 'fast-check'
import { expect, it } from 'vitest'
import { windowFault } from './window-fault'

it('keeps the name and the places in our own code', () => {
  const stack = [
    'TypeError: SEALED: Doe v. Roe',
    '    at Timeline.draw (app://case/assets/index-CP5q4ktT.js:12:3456)',
    '    at async app://case/assets/index-CP5q4ktT.js:1:2',
    '    at open (file:///home/clerk/Doe-v-Roe/case.js:1:2)',
  ].join('\n')
  expect(windowFault({ name: 'TypeError', stack })).toEqual({
    name: 'TypeError',
    stack: 'Timeline.draw index-CP5q4ktT.js:12:3456',
  })
})

it('lets no text of a case through, whatever the window calls an error', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const secret = `§${text}§`
      const fault = windowFault({
        name: secret,
        stack: `Error: ${secret}\n    at ${secret} (app://case/assets/a.js:1:2)`,
      })
      expect(JSON.stringify(fault)).not.toContain('§')
    }),
  )
})
