import { ExpectedError } from '../../../shared/expected-error'
import type { Handlers } from '../../../shared/ipc/contract'
import { externalLink, type ExternalLink } from '../security/external-link'
import type { Question } from '../desktop'
import type { CaseDesk } from './case-desk'
import type { CallPorts } from './call-ports'
import type { FirstCase } from './first-case'
import type { Opening } from './opening'

type AppCalls = Pick<Handlers, 'app.start' | 'app.flushed' | 'app.openLink' | 'menu.update' | 'window.present'>

const linkQuestion = ({ kind, host }: ExternalLink): Question => ({
  message: kind === 'web' ? `Open ${host} in your browser?` : `Write to ${host} in your mail program?`,
  detail: 'This leaves Docketline. Nothing of the case is sent along.',
  yes: 'Open',
  no: 'Cancel',
})

/** The first case as JSON, where it is at hand. */
async function openedFirst(
  { case: folder, begun }: FirstCase,
  desk: CaseDesk,
  opening: Opening,
): Promise<string | null> {
  if (begun !== null) return JSON.stringify(opening.begun(begun))
  return folder !== null && desk.current?.folder === folder ? JSON.stringify(await opening.open(folder)) : null
}

/**
 * Milliseconds that the window is given to draw the first case before it is written, which takes both processors of a small computer.
 * Whatever is saved meanwhile waits for that.
 */
const DRAWING_MS = 300
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, DRAWING_MS))

export function appCalls(ports: CallPorts, opening: Opening): AppCalls {
  const { version, platform, settings: file, desk, desktop, flush } = ports
  return {
    'app.start': async () => {
      const { settings } = file
      const first = await ports.firstCase()
      const notices = [...ports.notices, ...file.notices, ...first.notices]
      const opened = await openedFirst(first, desk, opening)
      if (first.begun !== null) void desk.open(first.begun.folder, drawn()).catch(() => undefined)
      return { version, platform, settings, case: first.case, opened, notices, endedBadly: ports.trouble.endedBadly }
    },
    'app.flushed': ({ unsaved }) => {
      flush.answered(unsaved)
      return {}
    },
    'app.openLink': async ({ url }) => {
      const link = externalLink(url)
      if (link === null)
        throw new ExpectedError(
          'bad-input',
          'Only web addresses that begin with https, and mail addresses, can be opened.',
        )
      const opened = await desktop.confirm(linkQuestion(link))
      if (opened) await desktop.openLink(link)
      return { opened }
    },
    'window.present': ({ on, otherScreen }) => {
      desktop.present(on, otherScreen)
      return {}
    },
    'menu.update': (state) => {
      desktop.showMenu(state)
      return {}
    },
  }
}
