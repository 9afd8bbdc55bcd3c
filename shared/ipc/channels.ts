/** The two Electron channels there are, and the calls that travel over the first. Names only: the preload imports this and no schema. */
export const INVOKE_CHANNEL = 'app:invoke'
export const EVENT_CHANNEL = 'app:event'

export const CALLS = [
  'app.start',
  'app.flushed',
  'app.openLink',
  'settings.change',
  'menu.update',
  'window.present',
  'library.list',
  'library.create',
  'library.addSample',
  'library.rename',
  'library.trash',
  'library.restore',
  'library.reveal',
  'case.open',
  'case.commit',
  'case.check',
  'attachment.choose',
  'attachment.add',
  'attachment.open',
  'brief.preview',
  'brief.export',
  'export.save',
  'brief.cancel',
  'brief.openFile',
  'brief.reveal',
] as const
export type Call = (typeof CALLS)[number]
