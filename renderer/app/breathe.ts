/** Ends the task under way and goes on in another: what the user does and what is to be painted comes between. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer, which waits four milliseconds when it is called from another.
    const { port1, port2 } = new MessageChannel()
    const goOn = (): void => {
      port1.close()
      resolve()
    }
    port1.addEventListener('message', goOn, { once: true })
    port1.start()
    port2.postMessage(null)
  })
}

/** Longer than this nothing may be worked without a frame. */
const LONGEST_MS = 24

/**
 * Breathes so that the window is drawn too: tasks that follow one another without end keep the browser from its frames, for as long as a
 * tenth of a second.
 */
export function breatheAndDraw(now: () => number, nextFrame: () => Promise<void>): () => Promise<void> {
  let drawn = now()
  return async () => {
    if (now() - drawn < LONGEST_MS) return breathe()
    await nextFrame()
    drawn = now()
  }
}
