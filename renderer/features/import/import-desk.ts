import { createStore } from 'zustand/vanilla'
import type { CaseDocument } from '../../../shared/document'
import type { ImportOrigin, ImportSummary } from '../../../shared/docket/import-view'
import type { TableMapping } from '../../../shared/docket/table/parsed-table'
import { CallError } from '../../../shared/ipc/client'
import type { CaseFolder } from '../../../shared/ipc/contract'
import type { Patch } from '../../../shared/patch'
import { errorNotice } from '../notices/error-notice'
import { fetchPatch, importedInWords } from './fetch-patch'
import { growInSlices } from './grow-in-slices'
import type { ImportDesk, ImportDeskPorts, ImportState, ImportTarget } from './import-state'
import { previewRow, type PreviewRow } from './row-filter'

/** Thrown inside an import that the user has cancelled; never shown. */
class Cancelled extends Error {}

const told = (error: unknown): string =>
  error instanceof CallError ? error.message : 'The import failed, and nothing was changed. Try again.'

class Importing {
  readonly store = createStore<ImportState>(() => ({ kind: 'idle' }))
  #into: ImportTarget = 'open case'
  /** Counts imports, so that a late answer to one that was cancelled is known for one. */
  #run = 0

  /** The case that was made for this import, until it is in. */
  #made: CaseFolder | null = null
  /** Files are being read: only then is what main reports of it news. */
  #reading = false

  constructor(private readonly ports: ImportDeskPorts) {}

  #show(state: ImportState): void {
    this.store.setState(state, true)
    const { ui } = this.ports
    // Told only when it changes: all of the window listens.
    const isShown = ui.getState().dialog === 'import'
    if (isShown === (state.kind === 'idle')) ui.setState({ dialog: isShown ? null : 'import' })
  }

  #mustRun(run: number): void {
    if (run !== this.#run) throw new Cancelled()
  }

  /** Runs a part of the import; what fails is shown, what was cancelled is not. */
  async #part(work: (run: number) => Promise<void>): Promise<void> {
    const run = this.#run
    try {
      await work(run)
    } catch (error) {
      if (error instanceof Cancelled || run !== this.#run) return
      this.#show({ kind: 'failed', text: told(error), refused: [] })
    }
  }

  async begin(from: ImportOrigin, into: ImportTarget): Promise<void> {
    this.#run += 1
    this.#into = into
    await this.#part(async (run) => {
      const { client, autosave, ui } = this.ports
      const folder = into === 'open case' ? (ui.getState().open?.folder ?? null) : null
      if (from.kind !== 'choose') this.#show({ kind: 'working', step: 'Reading', fraction: null })
      // The disk is what an import is compared with.
      if (folder !== null && (await autosave.flush()) > 0)
        throw new CallError(
          'io',
          'The last changes are not saved yet, so nothing was imported. Choose Save now and try again.',
        )
      this.#mustRun(run)
      this.#reading = true
      const started = await client('import.start', { case: folder, from }).finally(() => {
        this.#reading = false
      })
      this.#mustRun(run)
      if (started.outcome === 'cancelled') return this.#show({ kind: 'idle' })
      await this.#planned(started.summary, run)
    })
  }

  async #planned(summary: ImportSummary, run: number): Promise<void> {
    const { files, refused } = summary
    if (files.length === 0)
      return this.#show({ kind: 'failed', text: 'Nothing could be imported. The case is as it was.', refused })
    if (summary.tables.length > 0) return this.#show({ kind: 'mapping', summary, table: 0 })
    await this.#preview(summary, run)
  }

  async #preview(summary: ImportSummary, run: number): Promise<void> {
    const rows: PreviewRow[] = []
    while (rows.length < summary.rows) {
      this.#show({ kind: 'working', step: 'Preparing the preview', fraction: rows.length / summary.rows })
      const slice = await this.ports.client('import.rows', { from: rows.length })
      this.#mustRun(run)
      if (slice.rows.length === 0) break
      rows.push(...slice.rows.map(previewRow))
    }
    const taken = new Set(rows.filter(({ picked }) => picked).map(({ id }) => id))
    const isNewCase = this.#into === 'new case'
    this.#show({ kind: 'preview', summary, rows, isNewCase, taken })
  }

  async map(mapping: TableMapping): Promise<void> {
    const state = this.store.getState()
    if (state.kind !== 'mapping') return
    await this.#part(async (run) => {
      const table = state.summary.tables[state.table]
      if (table === undefined) return
      const { summary } = await this.ports.client('import.map', { file: table.file, mapping })
      this.#mustRun(run)
      this.#show({ kind: 'mapping', summary, table: state.table })
    })
  }

  async mapped(): Promise<void> {
    const state = this.store.getState()
    if (state.kind !== 'mapping') return
    const table = state.summary.tables[state.table]
    await this.#part(async (run) => {
      if (table === undefined) return
      // Also where nothing was changed: what was guessed and accepted is remembered.
      const { summary } = await this.ports.client('import.map', { file: table.file, mapping: table.mapping })
      this.#mustRun(run)
      if (state.table + 1 < summary.tables.length) this.#show({ kind: 'mapping', summary, table: state.table + 1 })
      else await this.#preview(summary, run)
    })
  }

  take(taken: ReadonlySet<number>): void {
    const state = this.store.getState()
    if (state.kind === 'preview') this.store.setState({ ...state, taken }, true)
  }

  async apply(): Promise<void> {
    const state = this.store.getState()
    if (state.kind !== 'preview' || state.taken.size === 0) return
    await this.#part(async (run) => {
      await this.#case()
      const patch = await fetchPatch(this.ports, [...state.taken], (fraction) => {
        this.#mustRun(run)
        this.#show({ kind: 'working', step: 'Putting it together', fraction })
      })
      if (!(await this.#grow(patch, run))) return
      const isNewCase = this.#made !== null
      this.#made = null
      // The lists and the timeline draw it before the dialog goes and the view moves: each in a frame of its own.
      await this.ports.nextFrame()
      this.#end()
      if (isNewCase) this.ports.fitTimeline()
      this.#tell(importedInWords(state), isNewCase)
    })
  }

  /** Puts the case to import into on screen, making it where there is none. */
  async #case(): Promise<void> {
    const { client, openCase, ui } = this.ports
    if (this.#into === 'open case' && ui.getState().open !== null) return
    this.#show({ kind: 'working', step: 'Creating the case', fraction: null })
    const created = await client('import.createCase', {})
    this.#made = created.case
    await openCase(created.case)
  }

  /** Puts the patch into the case, while the window goes on drawing. False where it was cancelled. */
  async #grow(patch: Patch, run: number): Promise<boolean> {
    this.#show({ kind: 'working', step: 'Importing', fraction: null })
    // Not told how far it is: what the window draws meanwhile of the case as it was takes from it what is prepared.
    const { documents, breathe, nextFrame } = this.ports
    await nextFrame()
    // It is taken in at the beginning of a frame: what was prepared last is not in the same one.
    const prepare = async (document: CaseDocument): Promise<void> => {
      await this.ports.prepare(document)
      await nextFrame()
    }
    return growInSlices(documents, 'Import', patch, { breathe, prepare, goesOn: () => run === this.#run })
  }

  #end(): void {
    this.#run += 1
    this.#reading = false
    this.#show({ kind: 'idle' })
    this.ports.client('import.end', {}).catch(() => undefined)
  }

  #tell(text: string, isNewCase: boolean): void {
    const { ui, undo } = this.ports
    const action = { label: 'Undo', run: undo }
    ui.notify({ tone: 'info', text, until: 'edited', ...(!isNewCase && { action }) })
  }

  cancel(): void {
    const made = this.#made
    this.#made = null
    this.#end()
    if (made !== null) void this.#unmake(made)
  }

  /** A case that was made for an import that was cancelled goes to the trash. */
  async #unmake(folder: CaseFolder): Promise<void> {
    try {
      // What the import has put into it already is taken back by then.
      await this.ports.nextFrame()
      await this.ports.showCases()
      await this.ports.client('library.trash', { case: folder })
    } catch (error) {
      this.ports.ui.notify(errorNotice(error))
    }
  }

  paste(into: ImportTarget): void {
    this.#run += 1
    this.#into = into
    this.#show({ kind: 'pasting' })
  }

  pasted(text: string): Promise<void> {
    return this.begin({ kind: 'text', text }, this.#into)
  }

  progress({ fraction, step }: { fraction: number; step: string }): void {
    if (this.#reading) this.#show({ kind: 'working', step, fraction })
  }
}

/** Carries an import from the files to the case. */
export function createImportDesk(ports: ImportDeskPorts): ImportDesk {
  const importing = new Importing(ports)
  return {
    ...importing.store,
    begin: (from, into) => importing.begin(from, into),
    paste: (into) => importing.paste(into),
    pasted: (text) => importing.pasted(text),
    map: (mapping) => importing.map(mapping),
    mapped: () => importing.mapped(),
    take: (taken) => importing.take(taken),
    apply: () => importing.apply(),
    cancel: () => importing.cancel(),
    progress: (step) => importing.progress(step),
  }
}
