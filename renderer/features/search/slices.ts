/** Runs work in the gaps of the main thread. The work asks whether it has time left, and is given another slice by asking for one. */
export type TakeSlice = (urgent: boolean, work: (timeLeft: () => boolean) => void) => () => void

/** Half a frame: what is left suffices to draw one. */
const SLICE_MS = 8

/**
 * Slices of the browser, drawn and answered between. Not `requestIdleCallback`: in a window where nothing moves it calls back
 * once in 50 ms, and an index of 50,000 events would take a quarter of a minute.
 */
export const takeSlice: TakeSlice = (urgent, work) => {
  const { signal, abort } = abortable()
  const slice = (): void => {
    const end = performance.now() + SLICE_MS
    work(() => performance.now() < end)
  }
  scheduler.postTask(slice, { priority: urgent ? 'user-visible' : 'background', signal }).catch((error: unknown) => {
    if (!signal.aborted) reportError(error)
  })
  return abort
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
