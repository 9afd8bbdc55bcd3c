/** Ends the task under way and goes on in another: what the user does and what is to be painted comes between. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer, which waits four milliseconds when it is called from another.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
