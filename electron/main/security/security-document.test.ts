import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const inCheckout = (name: string): string => resolve(import.meta.dirname, '../../..', name)
const text = readFileSync(inCheckout('SECURITY.md'), 'utf8')

/** The rows of the table of Electron's points. */
const rows = [...text.matchAll(/^\| (\d+) +\|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, point = '', rule = '', answer = '', tests = '']) => ({
    point: Number(point),
    rule: rule.trim(),
    answer: answer.trim(),
    tests: [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name })),
  }),
)

it('answers all 20 of Electron’s points, each with a test', () => {
  expect(rows.map(({ point }) => point)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  for (const { point, answer, tests } of rows) {
    expect(answer, `point ${point}`).not.toBe('')
    expect(tests, `point ${point}`).not.toEqual([])
  }
})

it.each(rows.flatMap(({ tests }) => tests))('$file has the test “$name”', ({ file, name }) => {
  expect(existsSync(inCheckout(file))).toBe(true)
  const source = readFileSync(inCheckout(file), 'utf8').replaceAll('\\', '')
  expect(source).toContain(name)
})
