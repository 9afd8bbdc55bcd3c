import { expect, it } from 'vitest'
import { DocumentData } from '../../document'
import { hostileData } from './hostile-case'
import { HOSTILE_STRINGS } from './hostile-strings'

it('is 300 texts, each different', () => {
  expect(new Set(HOSTILE_STRINGS.map(({ text }) => text)).size).toBe(300)
  expect(HOSTILE_STRINGS).toHaveLength(300)
})

it('is a case that the model takes, with every text in it, and comes back from its file unchanged', () => {
  const data = hostileData()
  const read = DocumentData.parse(JSON.parse(JSON.stringify(data)))
  expect(read.event.map(({ title }) => title)).toEqual(HOSTILE_STRINGS.map(({ text }) => text))
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
