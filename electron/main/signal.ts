/** Something that happens once, for whoever waits for it. */
export interface Signal {
  readonly sent: Promise<void>
  /** Again does nothing. */
  send(): void
}

export function createSignal(): Signal {
  let send = (): void => undefined
  const sent = new Promise<void>((resolve) => {
    send = resolve
  })
  return { sent, send: () => send() }
}
