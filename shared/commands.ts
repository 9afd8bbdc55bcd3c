import { z } from 'zod'

/** Where a shortcut holds: everywhere, or only while the timeline or the chronology has the focus (never inside a text field). */
export type Scope = 'window' | 'events'

/** The menus in the order of the menu bar; `place` is `Menu/group`, and groups are set apart by a line. */
export const MENUS = ['File', 'Edit', 'Event', 'View', 'Help'] as const
export type MenuName = (typeof MENUS)[number]

export interface Command {
  id: string
  /** Sentence case, an imperative; an ellipsis where it asks for more before acting. */
  title: string
  place: `${MenuName}/${number}`
  /** In Electron's notation; `CmdOrCtrl` is Command on a Mac. */
  accelerator?: string
  /** Other words one might type into the command palette. */
  keywords?: string
  scope: Scope
}

const table = [
  {
    id: 'case.new',
    title: 'New case…',
    place: 'File/0',
    accelerator: 'CmdOrCtrl+Shift+N',
    keywords: 'create matter',
    scope: 'window',
  },
  {
    id: 'case.list',
    title: 'Show all cases',
    place: 'File/0',
    accelerator: 'CmdOrCtrl+O',
    keywords: 'open library switch home trash',
    scope: 'window',
  },
  {
    id: 'case.details',
    title: 'Edit case details…',
    place: 'File/1',
    keywords: 'caption court docket number judge parties rename',
    scope: 'window',
  },
  { id: 'case.reveal', title: 'Show case folder', place: 'File/1', keywords: 'files explorer finder', scope: 'window' },
  {
    id: 'brief.export',
    title: 'Export brief…',
    place: 'File/2',
    accelerator: 'CmdOrCtrl+E',
    keywords: 'pdf print save',
    scope: 'window',
  },
  {
    id: 'case.saveNow',
    title: 'Save now',
    place: 'File/3',
    accelerator: 'CmdOrCtrl+S',
    keywords: 'retry write disk',
    scope: 'window',
  },

  { id: 'edit.undo', title: 'Undo', place: 'Edit/0', accelerator: 'CmdOrCtrl+Z', scope: 'window' },
  { id: 'edit.redo', title: 'Redo', place: 'Edit/0', accelerator: 'CmdOrCtrl+Shift+Z', scope: 'window' },
  { id: 'edit.selectAll', title: 'Select all events', place: 'Edit/1', accelerator: 'CmdOrCtrl+A', scope: 'events' },
  { id: 'edit.selectNone', title: 'Clear selection', place: 'Edit/1', accelerator: 'Escape', scope: 'events' },
  {
    id: 'search.focus',
    title: 'Search events',
    place: 'Edit/2',
    accelerator: 'CmdOrCtrl+F',
    keywords: 'find text',
    scope: 'window',
  },
  {
    id: 'palette.show',
    title: 'Show all commands',
    place: 'Edit/2',
    accelerator: 'CmdOrCtrl+K',
    keywords: 'palette actions',
    scope: 'window',
  },

  {
    id: 'event.newFiling',
    title: 'New filing',
    place: 'Event/0',
    accelerator: 'CmdOrCtrl+1',
    keywords: 'add create motion complaint',
    scope: 'window',
  },
  {
    id: 'event.newOrder',
    title: 'New order',
    place: 'Event/0',
    accelerator: 'CmdOrCtrl+2',
    keywords: 'add create opinion judgment',
    scope: 'window',
  },
  {
    id: 'event.newHearing',
    title: 'New hearing',
    place: 'Event/0',
    accelerator: 'CmdOrCtrl+3',
    keywords: 'add create argument',
    scope: 'window',
  },
  {
    id: 'event.newQuestion',
    title: 'New question',
    place: 'Event/0',
    accelerator: 'CmdOrCtrl+4',
    keywords: 'add create issue legal',
    scope: 'window',
  },
  {
    id: 'event.newContext',
    title: 'New context event',
    place: 'Event/0',
    accelerator: 'CmdOrCtrl+5',
    keywords: 'add create background',
    scope: 'window',
  },
  {
    id: 'event.editTitle',
    title: 'Edit title',
    place: 'Event/1',
    accelerator: 'F2',
    keywords: 'rename',
    scope: 'events',
  },
  {
    id: 'event.duplicate',
    title: 'Duplicate',
    place: 'Event/1',
    accelerator: 'CmdOrCtrl+D',
    keywords: 'copy',
    scope: 'events',
  },
  { id: 'event.delete', title: 'Delete', place: 'Event/1', accelerator: 'Delete', keywords: 'remove', scope: 'events' },
  {
    id: 'event.toTray',
    title: 'Move to tray',
    place: 'Event/2',
    accelerator: 'T',
    keywords: 'remove date undated',
    scope: 'events',
  },
  {
    id: 'event.earlier',
    title: 'Move one step earlier',
    place: 'Event/2',
    accelerator: 'Alt+Left',
    keywords: 'date day back',
    scope: 'events',
  },
  {
    id: 'event.later',
    title: 'Move one step later',
    place: 'Event/2',
    accelerator: 'Alt+Right',
    keywords: 'date day forward',
    scope: 'events',
  },
  {
    id: 'event.markKey',
    title: 'Mark as key event',
    place: 'Event/3',
    accelerator: 'K',
    keywords: 'important star',
    scope: 'events',
  },
  {
    id: 'link.later',
    title: 'Go to the next linked event',
    place: 'Event/4',
    accelerator: '.',
    keywords: 'chain follow response reply ruling walk',
    scope: 'events',
  },
  {
    id: 'link.earlier',
    title: 'Go to the linked event before',
    place: 'Event/4',
    accelerator: ',',
    keywords: 'chain back motion responds walk',
    scope: 'events',
  },
  {
    id: 'link.byNumber',
    title: 'Link to a docket number…',
    place: 'Event/4',
    accelerator: 'L',
    keywords: 'ecf respond reply rule brief answer connect',
    scope: 'events',
  },

  { id: 'view.zoomIn', title: 'Zoom in', place: 'View/0', accelerator: 'CmdOrCtrl+=', scope: 'window' },
  { id: 'view.zoomOut', title: 'Zoom out', place: 'View/0', accelerator: 'CmdOrCtrl+-', scope: 'window' },
  {
    id: 'view.fitAll',
    title: 'Show whole case',
    place: 'View/0',
    accelerator: 'CmdOrCtrl+0',
    keywords: 'fit all reset zoom',
    scope: 'window',
  },
  {
    id: 'view.fitSelection',
    title: 'Zoom to selection',
    place: 'View/0',
    accelerator: 'CmdOrCtrl+9',
    keywords: 'fit',
    scope: 'window',
  },
  {
    id: 'view.week',
    title: 'Show a week',
    place: 'View/1',
    accelerator: 'W',
    keywords: 'zoom preset',
    scope: 'events',
  },
  {
    id: 'view.month',
    title: 'Show a month',
    place: 'View/1',
    accelerator: 'M',
    keywords: 'zoom preset',
    scope: 'events',
  },
  {
    id: 'view.quarter',
    title: 'Show a quarter',
    place: 'View/1',
    accelerator: 'Q',
    keywords: 'zoom preset',
    scope: 'events',
  },
  {
    id: 'view.year',
    title: 'Show a year',
    place: 'View/1',
    accelerator: 'Y',
    keywords: 'zoom preset',
    scope: 'events',
  },
  {
    id: 'view.goToDate',
    title: 'Go to date…',
    place: 'View/2',
    accelerator: 'CmdOrCtrl+G',
    keywords: 'jump',
    scope: 'window',
  },
  { id: 'view.today', title: 'Go to today', place: 'View/2', accelerator: 'CmdOrCtrl+Shift+G', scope: 'window' },
  { id: 'group.kind', title: 'Lanes by kind', place: 'View/3', keywords: 'group', scope: 'window' },
  { id: 'group.party', title: 'Lanes by party', place: 'View/3', keywords: 'group who filed', scope: 'window' },
  { id: 'group.question', title: 'Lanes by question', place: 'View/3', keywords: 'group issue', scope: 'window' },
  { id: 'group.tag', title: 'Lanes by tag', place: 'View/3', keywords: 'group label', scope: 'window' },
  { id: 'group.counsel', title: 'Lanes by counsel', place: 'View/3', keywords: 'group law firm', scope: 'window' },
  { id: 'group.judge', title: 'Lanes by judge', place: 'View/3', keywords: 'group court', scope: 'window' },
  {
    id: 'filter.show',
    title: 'Filter events…',
    place: 'View/4',
    accelerator: 'CmdOrCtrl+Shift+F',
    keywords: 'kind party tag question date',
    scope: 'window',
  },
  {
    id: 'filter.clear',
    title: 'Clear filter and search',
    place: 'View/4',
    accelerator: 'CmdOrCtrl+Shift+X',
    keywords: 'reset',
    scope: 'window',
  },
  {
    id: 'panel.sidebar',
    title: 'Show or hide palette and tray',
    place: 'View/5',
    accelerator: 'CmdOrCtrl+B',
    keywords: 'toggle left',
    scope: 'window',
  },
  {
    id: 'panel.inspector',
    title: 'Show or hide inspector',
    place: 'View/5',
    accelerator: 'CmdOrCtrl+I',
    keywords: 'toggle right details',
    scope: 'window',
  },
  {
    id: 'panel.chronology',
    title: 'Show or hide chronology',
    place: 'View/5',
    accelerator: 'CmdOrCtrl+J',
    keywords: 'toggle table bottom list',
    scope: 'window',
  },
  {
    id: 'focus.timeline',
    title: 'Go to timeline',
    place: 'View/6',
    accelerator: 'CmdOrCtrl+Alt+1',
    keywords: 'focus',
    scope: 'window',
  },
  {
    id: 'focus.chronology',
    title: 'Go to chronology',
    place: 'View/6',
    accelerator: 'CmdOrCtrl+Alt+2',
    keywords: 'focus table',
    scope: 'window',
  },
  {
    id: 'focus.inspector',
    title: 'Go to inspector',
    place: 'View/6',
    accelerator: 'CmdOrCtrl+Alt+3',
    keywords: 'focus details',
    scope: 'window',
  },
  { id: 'theme.system', title: 'Theme of the system', place: 'View/7', keywords: 'appearance colour', scope: 'window' },
  { id: 'theme.light', title: 'Light theme', place: 'View/7', keywords: 'appearance colour', scope: 'window' },
  { id: 'theme.dark', title: 'Dark theme', place: 'View/7', keywords: 'appearance colour night', scope: 'window' },

  {
    id: 'help.shortcuts',
    title: 'Keyboard shortcuts',
    place: 'Help/0',
    accelerator: 'CmdOrCtrl+/',
    keywords: 'keys help',
    scope: 'window',
  },
  {
    id: 'help.sample',
    title: 'Bring back the sample case',
    place: 'Help/1',
    keywords: 'binance restore example',
    scope: 'window',
  },
  { id: 'help.about', title: 'About Docketline', place: 'Help/2', keywords: 'version', scope: 'window' },
] as const satisfies readonly Command[]

export type CommandId = (typeof table)[number]['id']
export const CommandId = z.enum(table.map(({ id }) => id) as [CommandId, ...CommandId[]])

/** Every user intent, once. Menu, shortcuts, command palette and the shortcut page are made from this table. */
export const COMMANDS: ReadonlyArray<Command & { id: CommandId }> = table
