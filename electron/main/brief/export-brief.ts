import { dirname, join } from 'node:path'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { documentData, theCase } from '../../../shared/document'
import type { CaseFolder } from '../../../shared/ipc/contract'
import { dayPoint, writeLegalDate, type LegalDate } from '../../../shared/model/legal-date'
import { saveFile } from '../../export/save-file'
import type { CallPorts } from '../calls/call-ports'
import { briefFileName } from './brief-file-name'
import { runBrief, type BriefRun } from './run-brief'

/** The folder of the last brief while it is still there, else the user's documents. */
async function usualFolder({ memory, desktop, store }: CallPorts): Promise<string> {
  const { briefFolder } = memory.places
  if (briefFolder === null) return desktop.documentsFolder()
  const there = await store.fs.stat(briefFolder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  return there ? briefFolder : desktop.documentsFolder()
}

/** The calendar day where the user is. */
const today = (now: Date): LegalDate =>
  writeLegalDate({ kind: 'point', point: dayPoint(now.getFullYear(), now.getMonth() + 1, now.getDate()) })

/**
 * Asks where to save, sets the brief of what the disk has acknowledged, writes it and opens it. Returns its path, or null when the
 * user cancelled, before or on the way. Rejects with `ExpectedError`.
 */
export async function exportBrief(ports: CallPorts, folder: CaseFolder, signal: AbortSignal): Promise<string | null> {
  const { document } = await ports.desk.open(folder)
  const name = briefFileName(theCase(document).shortTitle)
  const path = await ports.desktop.chooseBriefFile(join(await usualFolder(ports), name))
  if (path === null || signal.aborted) return null
  const { version, assets, log, send } = ports
  const onStep: BriefRun['onStep'] = ({ fraction, step }) => send({ type: 'brief.progress', fraction, step })
  const options = briefDefaults()
  const request = {
    document: documentData(document),
    options,
    preparedOn: today(ports.store.clock.now()),
    version,
    assets,
  }
  const pdf = await runBrief({ child: ports.startBrief(), onStep, signal, log }, request)
  if (pdf === null) return null
  await saveFile(path, pdf, 'The brief', ports.store)
  await ports.memory.remember({ briefFolder: dirname(path) })
  // Not waited for: on some systems it lasts as long as the viewer is open. Where there is none, the window can show the folder.
  void ports.desktop.open(path)
  return path
}
