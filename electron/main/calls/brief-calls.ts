import { ExpectedError } from '../../../shared/expected-error'
import type { CaseFolder, Handlers, Out } from '../../../shared/ipc/contract'
import { EventId } from '../../../shared/model/ids'
import { preparedOn, saveExport, type ExportOrder } from '../brief/save-export'
import type { CallPorts } from './call-ports'

type BriefCalls = Pick<
  Handlers,
  'brief.preview' | 'brief.export' | 'brief.cancel' | 'brief.openFile' | 'brief.reveal' | 'export.save'
>

export function briefCalls(ports: CallPorts): BriefCalls {
  let underWay: AbortController | null = null
  let saved: string | null = null

  const lastFile = (): string => {
    if (saved === null) throw new ExpectedError('not-found', 'Nothing has been exported since Docketline was started.')
    return saved
  }

  const save = async (folder: CaseFolder, order: ExportOrder): Promise<Out<'brief.export'>> => {
    if (underWay !== null)
      throw new ExpectedError('busy', 'An export is being made already. Wait for it, or cancel it first.')
    underWay = new AbortController()
    try {
      const file = await saveExport(ports, folder, order, underWay.signal)
      if (file === null) return { outcome: 'cancelled' }
      saved = file.path
      return { outcome: 'saved', path: file.path, notes: [...file.notes] }
    } finally {
      underWay = null
    }
  }

  return {
    'brief.preview': async ({ case: folder, options }) => {
      const opened = await ports.desk.open(folder)
      const preview = await ports.previews.set(opened, options, preparedOn(options, ports.store.clock.now()))
      if (preview === null) return { outcome: 'superseded' }
      const { id, sizes, places, words } = preview
      return {
        outcome: 'set',
        id,
        pages: sizes,
        words,
        places: places.map((place) => ({ ...place, event: EventId.parse(place.event) })),
      }
    },
    'brief.export': ({ case: folder, options }) => save(folder, { format: 'pdf', options }),
    'export.save': ({ case: folder, ...order }) => save(folder, order),
    'brief.cancel': () => {
      underWay?.abort()
      return {}
    },
    'brief.openFile': async () => {
      const opened = await ports.desktop.open(lastFile())
      if (!opened)
        throw new ExpectedError(
          'not-found',
          'The file could not be opened: it may have been moved, or there is no program for files of its kind.',
        )
      return {}
    },
    'brief.reveal': () => {
      ports.desktop.showInFolder(lastFile())
      return {}
    },
  }
}
