import { dirname, join } from 'node:path'
import type { BriefOptions } from '../../../shared/brief/brief-options'
import { isBrief, type ExportFormat } from '../../../shared/brief/export-format'
import type { PictureView } from '../../../shared/brief/picture-view'
import { theCase } from '../../../shared/document'
import type { CaseFolder } from '../../../shared/ipc/contract'
import { dayPoint, writeLegalDate, type LegalDate } from '../../../shared/model/legal-date'
import { missingFiles } from '../../brief/missing-files'
import { saveFile } from '../../export/save-file'
import type { CallPorts } from '../calls/call-ports'
import { exportFileName } from './export-file-name'
import type { CaseAtRev } from './press'

/** What the user wants a file of. */
export type ExportOrder =
  { format: 'pdf'; options: BriefOptions } | { format: ExportFormat; options: BriefOptions; view: PictureView }

/** A file that was written, and what is not in it and the user should know. */
export interface SavedExport {
  path: string
  notes: readonly string[]
}

/** The folder of the last export while it is still there, else the user's documents. */
async function usualFolder({ memory, desktop, store }: CallPorts): Promise<string> {
  const { briefFolder } = memory.places
  if (briefFolder === null) return desktop.documentsFolder()
  const there = await store.fs.stat(briefFolder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  return there ? briefFolder : desktop.documentsFolder()
}

/** The date a brief carries: the one chosen, else the calendar day where the user is. */
export function preparedOn({ preparedOn: chosen }: BriefOptions, now: Date): LegalDate {
  const today = dayPoint(now.getFullYear(), now.getMonth() + 1, now.getDate())
  return chosen ?? writeLegalDate({ kind: 'point', point: today })
}

async function made(
  { press, version, store, send }: CallPorts,
  of: CaseAtRev,
  order: ExportOrder,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; notes: readonly string[] } | null> {
  const { options } = order
  const setting = { options, preparedOn: preparedOn(options, store.clock.now()), version }
  const running = {
    signal,
    onStep: ({ fraction, step }: { fraction: number; step: string }) =>
      send({ type: 'brief.progress', fraction, step }),
  }
  running.onStep({ fraction: 0, step: 'Reading the case' })
  if (order.format !== 'pdf') {
    return press.run(of, { kind: 'export', ...setting, format: order.format, view: order.view }, running)
  }
  const pdf = await press.run(of, { kind: 'pdf', ...setting }, running)
  return pdf === null ? null : { bytes: pdf.bytes, notes: [] }
}

/**
 * Asks where to save, makes a file of what the disk has acknowledged and writes it. Returns its path, or null when the user cancelled,
 * before or on the way. Rejects with `ExpectedError`.
 */
export async function saveExport(
  ports: CallPorts,
  folder: CaseFolder,
  order: ExportOrder,
  signal: AbortSignal,
): Promise<SavedExport | null> {
  const opened = await ports.desk.open(folder)
  const name = exportFileName(theCase(opened.document).shortTitle, order.format)
  const path = await ports.desktop.chooseExportFile(join(await usualFolder(ports), name), order.format)
  if (path === null || signal.aborted) return null
  const file = await made(ports, opened, order, signal)
  if (file === null || signal.aborted) return null
  await saveFile(path, file.bytes, order.format === 'pdf' ? 'The brief' : 'The export', ports.store)
  await ports.memory.remember({ briefFolder: dirname(path) })
  const caseFolder = (await ports.library()).pathOf(folder)
  const missing = isBrief(order.format) ? await missingFiles(opened.document, caseFolder) : []
  return { path, notes: [...file.notes, ...missing] }
}
