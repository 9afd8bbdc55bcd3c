import type { Bridge } from '../shared/ipc/bridge'

declare global {
  interface Window {
    docketline?: Bridge
  }
}

/** What the preload gave to this window. Throws outside the app: there is no other way to a disk. */
export function appBridge(): Bridge {
  const { docketline } = window
  if (docketline === undefined) throw new Error('Docketline runs only in its own window')
  return docketline
}
