import { useEffect, useState } from 'react'
import type { CaseCard, Library } from '../../../shared/ipc/contract'
import { CallError, type Client } from '../../../shared/ipc/client'
import { useWorkspace } from '../../app/workspace'
import type { Notice } from '../../store/ui-store'
import { errorNotice } from '../notices/error-notice'
import { notifyFailure } from '../notices/notify-failure'

export type LibraryState =
  | { kind: 'loading' }
  | { kind: 'ready'; library: Library; readAt: Date; busy: boolean }
  | { kind: 'failed'; message: string }

export interface LibraryActions {
  reload: () => void
  open: (card: CaseCard) => void
  rename: (card: CaseCard, shortTitle: string) => void
  trash: (card: CaseCard) => void
  restore: (card: CaseCard) => void
  reveal: (card: CaseCard | null) => void
  openBackup: (card: CaseCard) => void
}

async function read(client: Client): Promise<LibraryState> {
  try {
    return { kind: 'ready', library: await client('library.list', {}), readAt: new Date(), busy: false }
  } catch (error) {
    return { kind: 'failed', message: error instanceof CallError ? error.message : 'The list of cases cannot be read.' }
  }
}

/** The case list as it is on the disk: read again after everything that changes it, never guessed. */
export function useLibrary(): [LibraryState, LibraryActions] {
  const { client, ui, openCase } = useWorkspace()
  const [state, setState] = useState<LibraryState>({ kind: 'loading' })

  useEffect(() => {
    let wanted = true
    const first = async (): Promise<void> => {
      const next = await read(client)
      if (wanted) setState(next)
    }
    void first()
    return () => {
      wanted = false
    }
  }, [client])

  // A folder that was copied in by hand, or brought by a sync tool, is there when one comes back to the window.
  useEffect(() => {
    const again = (): void => void read(client).then(setState)
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [client])

  const load = async (): Promise<void> => setState(await read(client))

  /** One thing at a time; the list is read again even when it failed, since it may have half happened. */
  const act = async (action: () => Promise<unknown>): Promise<void> => {
    setState((now) => (now.kind === 'ready' ? { ...now, busy: true } : now))
    try {
      await action()
    } catch (error) {
      ui.notify(errorNotice(error))
    }
    await load()
  }

  const restore = (card: CaseCard): void => void act(() => client('library.restore', { case: card.folder }))
  const actions: LibraryActions = {
    reload: () => void load(),
    open: (card) => void openCase(card.folder),
    rename: (card, shortTitle) => void act(() => client('library.rename', { case: card.folder, shortTitle })),
    trash: (card) =>
      void act(async () => {
        const before = await client('library.list', {})
        await client('library.trash', { case: card.folder })
        const after = await client('library.list', {})
        ui.notify({ tone: 'info', text: `“${card.title}” is in the trash`, ...undoOf(newIn(after, before), restore) })
      }),
    restore,
    openBackup: (card) => ui.setState({ backupsOf: card.folder }),
    reveal: (card) => notifyFailure(ui, client('library.reveal', { case: card?.folder ?? null })),
  }
  return [state, actions]
}

/** What has come into the trash: it may have got another name there. */
function newIn(after: Library, before: Library): CaseCard | undefined {
  return after.trash.find(({ folder }) => !before.trash.some((known) => known.folder === folder))
}

function undoOf(card: CaseCard | undefined, restore: (card: CaseCard) => void): Pick<Notice, 'action'> {
  return card === undefined ? {} : { action: { label: 'Undo', run: () => restore(card) } }
}
