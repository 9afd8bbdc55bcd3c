import { dirname } from 'node:path'
import { documentData, EMPTY_DOCUMENT } from '../../../shared/document'
import { ExpectedError } from '../../../shared/expected-error'
import type { CaseFolder, Handlers } from '../../../shared/ipc/contract'
import type { ImportOrigin } from '../../../shared/docket/import-view'
import { addAttachment } from '../../store/attachments'
import { ImportSession } from '../import/import-session'
import type { CallPorts } from './call-ports'

type ImportCalls = Pick<
  Handlers,
  'import.start' | 'import.map' | 'import.rows' | 'import.createCase' | 'import.take' | 'import.changes' | 'import.end'
>

/** How many header sets of spreadsheets are remembered, the latest first. */
const REMEMBERED_MAPPINGS = 100

async function pathsOf(origin: ImportOrigin, { desktop, memory, store }: CallPorts): Promise<readonly string[]> {
  if (origin.kind === 'files') return origin.paths
  if (origin.kind === 'text') return []
  const last = memory.places.importFolder
  const isThere =
    last !== null &&
    (await store.fs.stat(last).then(
      (facts) => facts.isDirectory(),
      () => false,
    ))
  const paths = await desktop.chooseImportFiles(isThere ? last : desktop.documentsFolder())
  const [first] = paths
  if (first !== undefined) await memory.remember({ importFolder: dirname(first) })
  return paths
}

export function importCalls(ports: CallPorts): ImportCalls {
  const { desk, library, settings, memory, store, send, log } = ports
  let session: ImportSession | null = null

  const current = (): ImportSession => {
    if (session === null) throw new ExpectedError('not-found', 'No import is under way.')
    return session
  }
  const ended = (): ExpectedError => new ExpectedError('not-found', 'The import was cancelled.')
  const begin = (): ImportSession => {
    session?.end()
    session = new ImportSession({
      child: ports.startImport(),
      onStep: ({ fraction, step }) => send({ type: 'import.progress', fraction, step }),
      log,
    })
    return session
  }
  const documentOf = async (folder: CaseFolder | null) => {
    if (folder === null) return null
    const opened = await desk.open(folder)
    if (opened.readOnly !== null) throw new ExpectedError('read-only', opened.readOnly)
    return documentData(opened.document)
  }

  return {
    'import.start': async ({ case: folder, from }) => {
      const paths = await pathsOf(from, ports)
      if (paths.length === 0 && from.kind !== 'text') return { outcome: 'cancelled' }
      const summary = await begin().ask({
        kind: 'read',
        paths: [...paths],
        text: from.kind === 'text' ? from.text : null,
        droppedOn: from.kind === 'files' ? from.droppedOn : null,
        document: await documentOf(folder),
        mappings: memory.places.mappings,
      })
      return summary === null ? { outcome: 'cancelled' } : { outcome: 'planned', summary }
    },
    'import.map': async ({ file, mapping }) => {
      const mapped = await current().ask({ kind: 'map', file, mapping })
      if (mapped === null) throw ended()
      const { [mapped.headerKey]: _older, ...others } = memory.places.mappings
      const kept = Object.entries(others).slice(0, REMEMBERED_MAPPINGS - 1)
      await memory.remember({ mappings: { [mapped.headerKey]: mapping, ...Object.fromEntries(kept) } })
      return { summary: mapped.summary }
    },
    'import.rows': async ({ from }) => ({ rows: (await current().ask({ kind: 'rows', from })) ?? [] }),
    'import.createCase': async () => {
      const record = await current().ask({ kind: 'record' })
      if (record === null) throw ended()
      const document = { ...EMPTY_DOCUMENT, case: new Map([[record.id, record]]) }
      return { case: await (await library()).create(document, settings.settings.userName) }
    },
    'import.take': async ({ case: folder, rows }) => {
      const taken = await current().ask({ kind: 'take', rows })
      if (taken === null) throw ended()
      const caseFolder = (await library()).pathOf(folder)
      for (const { path, sha256 } of taken.papers) {
        const kept = await addAttachment(store, caseFolder, { path })
        if (kept.sha256 !== sha256)
          throw new ExpectedError(
            'conflict',
            'A document was changed while it was imported. Nothing was imported; try again.',
          )
      }
      return { changes: taken.changes }
    },
    'import.changes': async ({ from }) => ({ patch: (await current().ask({ kind: 'changes', from })) ?? [] }),
    'import.end': () => {
      session?.end()
      session = null
      return {}
    },
  }
}
