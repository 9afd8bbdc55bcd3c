import { z } from 'zod'
import { BriefOptions, BriefTemplate } from '../brief/brief-options'
import { EXPORT_FORMATS } from '../brief/export-format'
import { PictureView } from '../brief/picture-view'
import type { CommandId } from '../commands'
import { ImportOrigin, ImportSummary } from '../docket/import-view'
import { PlanRow } from '../docket/merge/import-plan'
import { TableMapping } from '../docket/table/parsed-table'
import { DocumentData } from '../document'
import type { ErrorCode } from '../expected-error'
import { HistoryChanges, HistoryFilter, HistoryPage } from '../history'
import { EventId } from '../model/ids'
import { SourceFile } from '../model/source'
import { Patch } from '../patch'
import type { Call } from './channels'
import { UpdateSettings, UpdateState } from './update-state'

/** The folder of a case inside the library: an opaque handle for the window, never a path. */
export const CaseFolder = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\:\0]+$/)
  .refine((name) => !name.startsWith('.'), 'not the name of a case folder')
  .brand<'CaseFolder'>()
export type CaseFolder = z.infer<typeof CaseFolder>

export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Who is named in the history; empty until the user says. */
  userName: z.string().max(200),
  /** The case to open at the next start. */
  lastCase: CaseFolder.nullable(),
  /** Choices for a brief that the user keeps for every case. */
  briefTemplates: z.array(BriefTemplate).max(100),
})
export type Settings = z.infer<typeof Settings>

/** A case as the case list shows it. One that cannot be opened is listed all the same, with the reason, and is never touched. */
export const CaseCard = z.strictObject({
  folder: CaseFolder,
  title: z.string(),
  court: z.string(),
  docketNumber: z.string(),
  events: z.number().int().nonnegative(),
  openQuestions: z.number().int().nonnegative(),
  /** Last change, ISO 8601 instant; null where unknown. */
  changed: z.string().nullable(),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ready') }),
    z.strictObject({ kind: z.literal('newer') }),
    z.strictObject({ kind: z.literal('unreadable'), reason: z.string() }),
  ]),
})
export type CaseCard = z.infer<typeof CaseCard>

export const Library = z.strictObject({
  /** For display only. */
  path: z.string(),
  cases: z.array(CaseCard),
  trash: z.array(CaseCard),
})
export type Library = z.infer<typeof Library>

export const OpenedCase = z.strictObject({
  folder: CaseFolder,
  rev: z.number().int().nonnegative(),
  /** All of a small case; of a large one the case record alone. */
  data: DocumentData,
  /** How many parts of a large case are to be fetched with `case.part`; 0 where `data` is all of it. */
  parts: z.number().int().nonnegative(),
  /** Null when it can be edited; else why not, as a sentence. */
  readOnly: z.string().nullable(),
  /** What happened on opening that the user should know ("the last line of the history was torn off"), as sentences. */
  notices: z.array(z.string()),
})
export type OpenedCase = z.infer<typeof OpenedCase>

/** What another program did to the open case, and how the window has to follow. */
export const Underneath = z.strictObject({
  /** The case to go on with: the same one, or the copy that keeps what the window shows. */
  folder: CaseFolder,
  /** What to change in what is shown; null where nothing is. */
  patch: Patch.nullable(),
  /** For the user, as sentences. */
  notice: z.string(),
})
export type Underneath = z.infer<typeof Underneath>

/** A state that can be opened in the place of a case that cannot be read. */
export const BackupOffer = z.strictObject({
  name: z.string().min(1).max(200),
  kind: z.enum(['previous', 'daily', 'before-format', 'before-change']),
  /** The revision it leads to, with what the history adds. */
  rev: z.number().int().positive(),
  /** When it was saved, ISO 8601; null where the history does not say. When its file was written is known of each. */
  savedAt: z.string().nullable(),
  keptAt: z.string(),
  events: z.number().int().nonnegative(),
  /** How many changes that the history speaks of are not in it, and the labels of the last of them. */
  lacks: z.number().int().nonnegative(),
  lackedLast: z.array(z.string()),
  /** False where the history cannot be read to its end, or at all: there may be more that it lacks. */
  historyIsWhole: z.boolean(),
})
export type BackupOffer = z.infer<typeof BackupOffer>

/** One thing that is wrong with a case on the disk. */
export const Finding = z.strictObject({
  /** Relative to the folder of the case. */
  file: z.string(),
  /** The line of the file, counted from 1; null where it is about the whole file. */
  line: z.number().int().positive().nullable(),
  /** As a sentence. */
  problem: z.string(),
})
export type Finding = z.infer<typeof Finding>

const committed = z.strictObject({ rev: z.number().int().positive(), underneath: Underneath.nullable() })

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const nothing = z.strictObject({})
const byFolder = z.strictObject({ case: CaseFolder })

/** A page of the preview in points, and where a row of the chronology or a mark of the timeline stands on one: the page from 0, its box from the top left. */
const PreviewPage = z.strictObject({ width: z.number(), height: z.number() })
const PreviewPlace = z.strictObject({
  event: EventId,
  of: z.enum(['row', 'mark']),
  page: z.int(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
})

/** What became of an export; `notes` say what is not in the file, as sentences. */
const SavedFile = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), path: z.string(), notes: z.array(z.string()) }),
  z.strictObject({ outcome: z.literal('cancelled') }),
])

/** What each call takes and gives. Main parses every input with it; the window derives its types from it. */
export const contract = {
  /** What the window needs to begin: who we are, the settings, and the case to show first (null: show the case list). */
  'app.start': {
    in: nothing,
    out: z.strictObject({
      version: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32']),
      settings: Settings,
      case: CaseFolder.nullable(),
      /** That case where it is open already, as JSON of `OpenedCase`: text comes into the page far sooner than its records. */
      opened: z.string().nullable(),
      /** Sentences the user must see, such as a development runtime or a settings file that could not be read. */
      notices: z.array(z.string()),
      /** Whether the run before this one ended without an orderly end, as in a crash or a power cut. */
      endedBadly: z.boolean(),
    }),
  },
  /** The answer to the `flush` event: how many changes could not be saved. */
  'app.flushed': { in: z.strictObject({ unsaved: z.number().int().nonnegative() }), out: nothing },
  /** Opens an https or mailto address in the user's browser after showing its host. */
  'app.openLink': { in: z.strictObject({ url: z.string().max(4000) }), out: z.strictObject({ opened: z.boolean() }) },
  /** Opens the folder with the logs, which hold no text of a case. */
  'help.showLogs': { in: nothing, out: nothing },
  /** Puts versions and the end of the log on the clipboard. */
  'help.copyDetails': { in: nothing, out: nothing },
  /** A fault in the window, for the log: of it only the name and the places in our own code are kept. */
  'help.tellFault': { in: z.strictObject({ name: z.string().max(200), stack: z.string().max(20_000) }), out: nothing },
  /** The user's choice about updates, and where the last look for one stands. Steps arrive as `updates` events. */
  'updates.read': { in: nothing, out: z.strictObject({ settings: UpdateSettings, state: UpdateState }) },
  'updates.configure': { in: UpdateSettings, out: z.strictObject({ settings: UpdateSettings, state: UpdateState }) },
  'updates.check': { in: nothing, out: nothing },
  /** The window has nothing more to do: a user who has turned updates on gets one look for each start of the app. */
  'updates.look': { in: nothing, out: nothing },
  'updates.download': { in: nothing, out: nothing },
  'settings.change': { in: Settings.partial(), out: Settings },
  /** What Undo and Redo would do, for the native menu; null disables the entry. */
  'menu.update': {
    in: z.strictObject({ undo: z.string().max(300).nullable(), redo: z.string().max(300).nullable() }),
    out: nothing,
  },
  /** Fills a screen with the window to present a case, or takes it back to where it was. */
  'window.present': { in: z.strictObject({ on: z.boolean(), otherScreen: z.boolean() }), out: nothing },
  'library.list': { in: nothing, out: Library },
  'library.create': {
    in: z.strictObject({
      shortTitle: z.string().trim().min(1).max(300),
      court: z.string().max(300),
      docketNumber: z.string().max(100),
    }),
    out: z.strictObject({ case: CaseFolder }),
  },
  'library.addSample': { in: nothing, out: z.strictObject({ case: CaseFolder }) },
  'library.rename': { in: byFolder.extend({ shortTitle: z.string().trim().min(1).max(300) }), out: nothing },
  'library.trash': { in: byFolder, out: nothing },
  'library.restore': { in: byFolder, out: z.strictObject({ case: CaseFolder }) },
  /** Shows the case's folder, or without one the library, in the system's file manager. */
  'library.reveal': { in: z.strictObject({ case: CaseFolder.nullable() }), out: nothing },
  'case.open': { in: byFolder, out: OpenedCase },
  /** Records of the case opened last, as it was then: JSON of some of its tables, in parts that each cost the window a part of a frame. */
  'case.part': {
    in: byFolder.extend({ at: z.number().int().nonnegative() }),
    out: z.strictObject({ json: z.string() }),
  },
  /** What the timeline of the case is to show until the case is read, see `FirstViewBytes`; null where that is not kept, or of another state of the case. */
  'case.firstPicture': {
    in: byFolder,
    out: z.strictObject({ first: z.strictObject({ picture: Bytes, mark: z.string() }).nullable() }),
  },
  /** The texts to a picture, by its mark; null where they are not kept any more. */
  'case.firstTexts': {
    in: byFolder.extend({ mark: z.string().max(100) }),
    out: z.strictObject({ texts: Bytes.nullable() }),
  },
  /** Keeps it of the open case as it is now. */
  'case.keepFirstView': { in: byFolder, out: nothing },
  /** Settles only when the commit is on the disk. `rev` is the revision the patch starts from; the answer is the new one. */
  'case.commit': {
    in: byFolder.extend({ rev: z.number().int().nonnegative(), label: z.string().min(1).max(300), patch: Patch }),
    out: committed,
  },
  /** A part of a large patch, which `case.commitStaged` then commits whole: sent at once it would hold up a frame of the window. */
  'case.stage': { in: byFolder.extend({ first: z.boolean(), patch: Patch }), out: nothing },
  /** `case.commit` of all parts since the first. */
  'case.commitStaged': {
    in: byFolder.extend({ rev: z.number().int().nonnegative(), label: z.string().min(1).max(300) }),
    out: committed,
  },
  /** Looks whether another program has changed the open case, as before each commit. */
  'case.check': { in: byFolder, out: committed },
  /** What can be opened in the place of a case that cannot be read, the best first. */
  'case.backups': { in: byFolder, out: z.strictObject({ offers: z.array(BackupOffer) }) },
  /** Makes one of them the case; what could not be read is kept under another name. */
  'case.openBackup': { in: byFolder.extend({ name: z.string().min(1).max(200) }), out: nothing },
  /** Checks schema, references, the chain of the history and the attachments; changes nothing. */
  'case.verify': {
    in: byFolder,
    out: z.strictObject({ findings: z.array(Finding) }),
  },
  /** Asks where the library should be and moves it there; null where it stays. */
  'library.move': { in: nothing, out: z.strictObject({ path: z.string().nullable() }) },
  /** Asks where to save the case as one file, locked with a passphrase or not; null where the user thinks better of it. */
  'bundle.export': {
    in: byFolder.extend({ passphrase: z.string().min(1).max(1000).nullable() }),
    out: z.strictObject({ path: z.string().nullable() }),
  },
  /** The name of the bundle that the app was opened with and that waits to be imported; null where there is none. */
  'bundle.offered': { in: nothing, out: z.strictObject({ name: z.string().nullable() }) },
  /** Imports the bundle that waits, or with `anew`, and where none waits, one that the user is asked for. */
  'bundle.import': {
    in: z.strictObject({ passphrase: z.string().min(1).max(1000).nullable(), anew: z.boolean() }),
    out: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('imported'), case: CaseFolder }),
      z.strictObject({ outcome: z.literal('locked'), name: z.string() }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  },
  /** A page of the history of a case, the newest line first: those before revision `before`, or the newest there are. */
  'history.page': {
    in: byFolder.extend({
      filter: HistoryFilter,
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    out: HistoryPage,
  },
  /** What happened after revision `from` up to `to`, record by record; `event` narrows it to one. */
  'history.changes': {
    in: byFolder.extend({
      from: z.number().int().nonnegative(),
      to: z.number().int().nonnegative(),
      event: EventId.nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    out: HistoryChanges,
  },
  /** Gives the case as it is now a name in its history. */
  'history.nameSnapshot': {
    in: byFolder.extend({ name: z.string().trim().min(1).max(200) }),
    out: committed,
  },
  /** Asks which documents to attach, keeps them with the case and says what they are; none where the user thinks better of it. */
  'attachment.choose': { in: byFolder, out: z.strictObject({ files: z.array(SourceFile) }) },
  /** Keeps files that were dropped on the window with the case: all of them, or it fails with the reason. */
  'attachment.add': {
    in: byFolder.extend({ paths: z.array(z.string().min(1).max(4096)).min(1).max(500) }),
    out: z.strictObject({ files: z.array(SourceFile) }),
  },
  /** Opens a copy of an attached document with the system's viewer, once its hash was found to be right. */
  'attachment.open': {
    in: byFolder.extend({ file: SourceFile }),
    out: z.strictObject({ opened: z.boolean() }),
  },
  /**
   * Sets the brief to be looked at. Its pages are pictures at `previewAddress(id, page)` until another preview takes its place; `superseded`
   * says that one has already.
   */
  'brief.preview': {
    in: byFolder.extend({ options: BriefOptions }),
    out: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('set'),
        id: z.int(),
        pages: z.array(PreviewPage),
        places: z.array(PreviewPlace),
        /** As a certificate of the word count would state them. */
        words: z.int(),
      }),
      z.strictObject({ outcome: z.literal('superseded') }),
    ]),
  },
  /** Asks where to save, sets the brief in a process of its own and writes it. Steps arrive as `brief.progress` events. */
  'brief.export': { in: byFolder.extend({ options: BriefOptions }), out: SavedFile },
  /** The same for the case in another form. */
  'export.save': {
    in: byFolder.extend({ format: z.enum(EXPORT_FORMATS), options: BriefOptions, view: PictureView }),
    out: SavedFile,
  },
  'brief.cancel': { in: nothing, out: nothing },
  /** Opens the file exported last with the system's viewer. */
  'brief.openFile': { in: nothing, out: nothing },
  'brief.reveal': { in: nothing, out: nothing },
  /**
   * Reads files in a process of its own and says what importing them would do; without a case, into a new one. Steps arrive as
   * `import.progress` events. It stays under way, for the calls below, until `import.end`.
   */
  'import.start': {
    in: z.strictObject({ case: CaseFolder.nullable(), from: ImportOrigin }),
    out: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('planned'), summary: ImportSummary }),
    ]),
  },
  /** Says what the columns of a spreadsheet are; remembered for the next with the same heads. */
  'import.map': {
    in: z.strictObject({ file: z.number().int().nonnegative(), mapping: TableMapping }),
    out: z.strictObject({ summary: ImportSummary }),
  },
  /** Rows of the preview, from one on: at most `IMPORT_SLICE`. */
  'import.rows': {
    in: z.strictObject({ from: z.number().int().nonnegative() }),
    out: z.strictObject({ rows: z.array(PlanRow) }),
  },
  /** Makes the new case that was planned for, with nothing in it yet. */
  'import.createCase': { in: nothing, out: z.strictObject({ case: CaseFolder }) },
  /** Makes the patch of these rows and keeps their papers with the case. The patch then comes in slices, by `import.changes`. */
  'import.take': {
    in: byFolder.extend({ rows: z.array(z.number().int().nonnegative()) }),
    out: z.strictObject({ changes: z.number().int().nonnegative() }),
  },
  'import.changes': {
    in: z.strictObject({ from: z.number().int().nonnegative() }),
    out: z.strictObject({ patch: z.custom<Patch>((value) => Array.isArray(value)) }),
  },
  /** Ends the import, done or not. */
  'import.end': { in: nothing, out: nothing },
} as const satisfies Record<Call, { in: z.ZodType; out: z.ZodType }>

export type In<C extends Call> = z.infer<(typeof contract)[C]['in']>
export type Out<C extends Call> = z.infer<(typeof contract)[C]['out']>
/** A missing handler does not compile. */
export type Handlers = { [C in Call]: (input: In<C>) => Promise<Out<C>> | Out<C> }

/** What main tells the window unasked. */
export type AppEvent =
  | { type: 'command'; id: CommandId }
  | { type: 'flush' }
  | { type: 'case.underneath' }
  /** The case that is on screen since the start could not be written, and why. */
  | { type: 'case.unwritten'; notice: string }
  | { type: 'updates'; state: UpdateState }
  | { type: 'bundle.offered' }
  | { type: 'brief.progress'; fraction: number; step: string }
  | { type: 'import.progress'; fraction: number; step: string }

export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } }
