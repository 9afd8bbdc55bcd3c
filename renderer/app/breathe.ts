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
