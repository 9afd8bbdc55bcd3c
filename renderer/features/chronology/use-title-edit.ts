import { useCallback, useState, type RefObject } from 'react'
import type { EventId } from '../../../shared/model/ids'
import { useWorkspace } from '../../app/workspace'
import { editDocument } from '../../commands/edit-document'
import { changeEvent } from '../../store/event-edits'

interface TitleEdit {
  /** The event whose title is a field now. */
  editing: EventId | null
  edit: (id: EventId | null) => void
  /** Saves the title, or nothing on null, and gives the focus back to the table. */
  onEdited: (title: string | null) => void
}

export function useTitleEdit(grid: RefObject<HTMLElement | null>): TitleEdit {
  const workspace = useWorkspace()
  const [editing, setEditing] = useState<EventId | null>(null)
  const edit = useCallback(
    (id: EventId | null) => {
      if (workspace.ui.getState().open?.readOnly == null) setEditing(id)
    },
    [workspace],
  )
  const onEdited = useCallback(
    (title: string | null) => {
      setEditing(null)
      // On a click elsewhere the focus has already gone there.
      if (grid.current?.contains(document.activeElement) === true) grid.current.focus()
      if (title === null || editing === null) return
      if (workspace.documents.getState().document.event.get(editing)?.title === title) return
      editDocument(workspace, 'Edit title', (tx) => changeEvent(tx, editing, { title }))
    },
    [workspace, grid, editing],
  )
  return { editing, edit, onEdited }
}
