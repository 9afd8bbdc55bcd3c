import { useState } from 'react'
import type { HistoryFilter, HistoryPage } from '../../../shared/history'
import type { EventId } from '../../../shared/model/ids'
import { useAnswer } from '../../app/use-answer'
import { useWorkspace, type Workspace } from '../../app/workspace'
import { notifyFailure } from '../notices/notify-failure'

const PAGE = 200

export interface History {
  /** What is known of it so far, the newest line first; null until the first page is there. */
  page: HistoryPage | null
  filter: HistoryFilter
  setFilter: (change: Partial<HistoryFilter>) => void
  /** Reads on, where there is more. */
  readOn: () => void
  /** Reads it anew, after something was added to it. */
  reload: () => void
}

const noFilter = (event: EventId | null): HistoryFilter => ({
  by: null,
  subject: null,
  event,
  from: null,
  to: null,
  offset: new Date().getTimezoneOffset(),
})

/** What was done last is saved first, so that it is in it. */
async function readPage({ client, ui, autosave }: Workspace, filter: HistoryFilter, known: HistoryPage | null) {
  await autosave.flush()
  const folder = ui.getState().open?.folder
  if (folder === undefined) throw new Error('A history without a case')
  const before = known?.entries.at(-1)?.rev ?? null
  const next = await client('history.page', { case: folder, filter, before, limit: PAGE })
  return { ...next, entries: [...(known?.entries ?? []), ...next.entries] }
}

/** The history of the case on screen, page by page. */
export function useHistory(event: EventId | null): History {
  const workspace = useWorkspace()
  const [filter, setFilter] = useState(() => noFilter(event))
  const [asked, setAsked] = useState(0)
  const [reading, setReading] = useState(false)
  const [page, setPage] = useAnswer(JSON.stringify([filter, asked]), () => readPage(workspace, filter, null))

  const readMore = async (known: HistoryPage): Promise<void> => {
    setReading(true)
    try {
      setPage(await readPage(workspace, filter, known))
    } finally {
      setReading(false)
    }
  }

  return {
    page,
    filter,
    setFilter: (change) => setFilter((now) => ({ ...now, ...change })),
    readOn: () => {
      const more = page !== null && !reading && page.entries.length < page.total
      if (more) notifyFailure(workspace.ui, readMore(page))
    },
    reload: () => setAsked((count) => count + 1),
  }
}
