import type { Session } from 'electron'

/** What the head of the page names, one of each. */
const HEAD = ['script', 'stylesheet', 'font'] as const

/**
 * Calls `then` once the page has been told that it has all its head names. It is told so by this thread: whatever holds the thread up
 * before holds up the page, and what comes after is done while the page reads its script.
 */
export function whenHeadLoaded({ webRequest }: Pick<Session, 'webRequest'>, origin: string, then: () => void): void {
  const awaited = new Set<string>(HEAD)
  webRequest.onCompleted({ urls: [`${origin}/*`] }, ({ resourceType }) => {
    if (!awaited.delete(resourceType) || awaited.size > 0) return
    webRequest.onCompleted(null)
    then()
  })
}
