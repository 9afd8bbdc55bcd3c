import { clipboard } from 'electron'

/** Puts text on the clipboard. */
export function copyText(text: string): void {
  // A promise since Electron 44; there is nothing to wait for.
  void clipboard.writeText(text)
}
