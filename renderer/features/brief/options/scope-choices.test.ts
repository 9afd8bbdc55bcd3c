import { expect, it } from 'vitest'
import { documentFrom } from '../../../../shared/document'
import { EventId, ViewId } from '../../../../shared/model/ids'
import { eventOf, linkedCase } from '../../../../shared/testing/linked-case'
import { NO_FILTER } from '../../../store/event-filter'
import { viewOf } from '../../../store/saved-views'
import { INITIAL_UI } from '../../../store/ui-store'
import { chosenScope, scopeChoices } from './scope-choices'

const events = [eventOf('filing', 'a', { title: 'A' }), eventOf('order', 'b', { title: 'B' })]
const [a, b] = [EventId.parse('a'), EventId.parse('b')]
const filter = { ...NO_FILTER, kinds: new Set(['order' as const]) }
const orders = viewOf({ ...INITIAL_UI, filter }, null, ViewId.parse('v'), 'Orders', 0)
const document = documentFrom({
  case: [...linkedCase([]).case.values()],
  event: events,
  view: [orders, { ...orders, id: ViewId.parse('w'), name: 'Found', search: 'mill' }],
})

it('offers what the window shows where it shows fewer, and the views that need no search', () => {
  expect(scopeChoices(document, [a, b]).map(({ label }) => label)).toEqual([
    'All 2 events',
    'Key events (0)',
    'Orders (1)',
  ])
  expect(scopeChoices(document, [a]).map(({ value }) => value)).toEqual(['all', 'key', 'shown', 'view v'])
})

it('knows a choice by what it lists, and keeps one that is not offered any more', () => {
  const choices = scopeChoices(document, [a])
  expect(chosenScope(choices, { kind: 'listed', ids: [b] }).value).toBe('view v')
  expect(chosenScope(choices, { kind: 'key' }).value).toBe('key')
  expect(chosenScope(choices, { kind: 'listed', ids: [a, b] }).label).toBe('As chosen before (2)')
})
