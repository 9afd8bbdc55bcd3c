import { expect, it, vi } from 'vitest'
import type { OnCompletedListenerDetails, WebRequest } from 'electron'
import { whenHeadLoaded } from './head-loaded'

it('calls once, when the page has its script, its style sheet and its font, and listens no longer', () => {
  const onCompleted = vi.fn<(filter: unknown, listener?: (details: OnCompletedListenerDetails) => void) => void>()
  const then = vi.fn<() => void>()
  whenHeadLoaded({ webRequest: { onCompleted } as unknown as WebRequest }, 'app://case', then)
  const [filter, listener] = onCompleted.mock.lastCall ?? []
  expect(filter).toEqual({ urls: ['app://case/*'] })
  const complete = (resourceType: string): void => listener?.({ resourceType } as OnCompletedListenerDetails)
  complete('mainFrame')
  complete('script')
  complete('script')
  expect(then).not.toHaveBeenCalled()
  complete('stylesheet')
  expect(then).not.toHaveBeenCalled()
  complete('font')
  complete('font')
  expect(then).toHaveBeenCalledOnce()
  expect(onCompleted).toHaveBeenLastCalledWith(null)
})
