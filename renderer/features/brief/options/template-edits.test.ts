import { expect, it } from 'vitest'
import { briefDefaults } from '../../../../shared/brief/brief-options'
import { EventId } from '../../../../shared/model/ids'
import { forEveryCase, withoutTemplate, withTemplate } from './template-edits'

const options = briefDefaults('ddc', 'court')
const names = (templates: readonly { name: string }[]): string[] => templates.map(({ name }) => name)

it('keeps each name once, in order', () => {
  const all = withTemplate(withTemplate([], { name: 'Filing', options }), { name: 'Partner', options })
  expect(names(withTemplate(all, { name: 'Early', options }))).toEqual(['Early', 'Filing', 'Partner'])
  const again = withTemplate(all, { name: 'Filing', options: { ...options, paper: 'a4' } })
  expect(again.map((template) => template.options.paper)).toEqual(['a4', 'letter'])
  expect(names(withoutTemplate(all, 'Filing'))).toEqual(['Partner'])
})

it('takes nothing of one case along to another', () => {
  const scope = { kind: 'listed' as const, ids: [EventId.parse('e')] }
  expect(forEveryCase({ ...options, title: 'Roe', scope })).toEqual(options)
  expect(forEveryCase({ ...options, scope: { kind: 'key' } }).scope).toEqual({ kind: 'key' })
})
