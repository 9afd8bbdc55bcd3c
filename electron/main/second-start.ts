import { dialog, type App } from 'electron'
import { z } from 'zod'
import type { OfferedBundle } from './calls/bundle-calls'
import type { LibraryPlace } from './library-place'
import type { OneWindow } from './window/one-window'

/** What a second start was asked for, as it comes to the first. */
const Wanted = z.object({ library: z.string().nullable().catch(null), bundle: z.string().nullable().catch(null) })

interface FirstStart {
  place: Pick<LibraryPlace, 'path'>
  window: OneWindow
  offered: OfferedBundle
}

/** Answers second starts with the window of the first: what they were to open is opened there. */
export function answerSecondStarts(app: App, { place, window, offered }: FirstStart): void {
  const tell = async (): Promise<void> => {
    const message = 'Docketline is open already, with another library.'
    const detail = 'Quit it first, then start it with the other library.'
    await dialog.showMessageBox({ type: 'info', message, detail })
  }
  const offer = (path: string): void => {
    offered.path = path
    window.send({ type: 'bundle.offered' })
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window.bringForward()
    const { library, bundle } = Wanted.catch({ library: null, bundle: null }).parse(data)
    if (library !== null && library !== place.path) void tell()
    else if (bundle !== null) offer(bundle)
  })
  // On a Mac the file does not come as an argument.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    offer(path)
  })
}
