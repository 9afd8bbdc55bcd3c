import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../.github/workflows')
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

it.each(workflows)('$name pins every action by its full commit, with the release beside it', ({ text }) => {
  const actions = [...text.matchAll(/uses: *(\S+)(.*)/g)].map(([, action = '', comment = '']) => ({ action, comment }))
  expect(actions.length).toBeGreaterThan(0)
  for (const { action, comment } of actions) {
    expect(action).toMatch(/@[0-9a-f]{40}$/)
    expect(comment).toMatch(/# v\d+\.\d+\.\d+$/)
  }
})

it.each(workflows)('$name may only read, and leaves no credentials in the checkout', ({ text }) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
  const checkouts = text.match(/uses: actions\/checkout@/g)?.length
  expect(text.match(/persist-credentials: false/g)?.length).toBe(checkouts)
})
