import type { Handlers } from '../../../shared/ipc/contract'
import type { Change } from '../../../shared/patch'
import type { CallPorts } from './call-ports'
import type { Opening } from './opening'

type CaseCalls = Pick<
  Handlers,
  | 'case.open'
  | 'case.part'
  | 'case.firstPicture'
  | 'case.firstTexts'
  | 'case.keepFirstView'
  | 'case.commit'
  | 'case.stage'
  | 'case.commitStaged'
  | 'case.check'
  | 'case.backups'
  | 'case.openBackup'
  | 'case.verify'
>

export function caseCalls(
  { library, desk, largeCases, settings: file, history }: CallPorts,
  opening: Opening,
): CaseCalls {
  /** The parts of the patch under way. There is one window, and it sends one patch after the other. */
  let staged: Change[] = []
  return {
    'case.open': ({ case: folder }) => opening.open(folder),
    'case.part': ({ case: folder, at }) => ({ json: opening.part(folder, at) }),
    'case.firstPicture': async ({ case: folder }) => ({
      first: await largeCases.firstPicture((await library()).pathOf(folder)),
    }),
    'case.firstTexts': async ({ case: folder, mark }) => ({
      texts: await largeCases.firstTexts((await library()).pathOf(folder), mark),
    }),
    'case.keepFirstView': async ({ case: folder }) => {
      // It is made of the files.
      await desk.flush()
      await largeCases.prepare((await library()).pathOf(folder))
      return {}
    },
    'case.commit': ({ case: folder, rev, label, patch }) =>
      desk.commit(folder, { rev, label, by: file.settings.userName, patch }),
    'case.stage': ({ first, patch }) => {
      staged = first ? [...patch] : [...staged, ...patch]
      return {}
    },
    'case.commitStaged': ({ case: folder, rev, label }) => {
      const patch = staged
      staged = []
      return desk.commit(folder, { rev, label, by: file.settings.userName, patch })
    },
    'case.check': ({ case: folder }) => desk.check(folder),
    'case.backups': async ({ case: folder }) => ({ offers: await (await library()).backups(folder) }),
    'case.openBackup': async ({ case: folder, name }) => {
      const opened = await (await library()).openBackup(folder, name)
      await opened.close()
      return {}
    },
    'case.verify': async ({ case: folder }) => {
      // What is in memory is not what is asked about.
      await desk.flush()
      return history.ask((await library()).pathOf(folder), { kind: 'verify' })
    },
  }
}
