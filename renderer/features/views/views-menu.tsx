import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { CommandId } from '../../../shared/commands'
import { VIEW_COLUMNS, type SavedView, type ViewColumn } from '../../../shared/model/saved-view'
import menu from '../../app/command-menu.module.css'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { useCommandState, useExecute } from '../../commands/use-execute'
import { orderedViews } from '../../store/saved-views'
import { Button } from '../../ui/button'
import { Keys } from '../../ui/keys'
import { COLUMNS } from '../chronology/columns'
import { applyView, deleteView, renameView, saveView } from './apply-view'
import { ViewName } from './view-name'
import styles from './views.module.css'

/** The saved views of the case, with what the window shows now to be saved as one, and the columns that a view keeps. */
export function ViewsMenu() {
  const views = useDocument((state) => orderedViews(state.document.view))
  const active = useUi((state) => views.find(({ id }) => id === state.activeView) ?? null)
  const naming = useUi((state) => state.namingView)
  const readOnly = useUi(({ open }) => open !== null && open.readOnly !== null)
  const [renaming, setRenaming] = useState<SavedView | null>(null)
  if (naming) return <NewView />
  if (renaming !== null) return <RenameView view={renaming} onClose={() => setRenaming(null)} />
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button size="small" variant="quiet" aria-label="Saved views" />}>
        <span className={styles['active']}>{active?.name ?? 'Views'}</span>
        <ChevronDown size={12} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu['positioner']} sideOffset={4} align="start">
          <Menu.Popup className={menu['popup']}>
            {views.map((view, at) => (
              <ViewItem key={view.id} view={view} at={at} active={view.id === active?.id} />
            ))}
            {views.length > 0 && <Menu.Separator className={menu['line']} />}
            {!readOnly && <SaveItems active={active} onRename={setRenaming} />}
            <Menu.Separator className={menu['line']} />
            {VIEW_COLUMNS.map((column) => (
              <ColumnItem key={column} column={column} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** A name for what is shown. One that is taken already is given what is shown now. */
function NewView() {
  const workspace = useWorkspace()
  const save = (name: string): null => {
    saveView(workspace, name)
    return null
  }
  const close = (): void => workspace.ui.setState({ namingView: false })
  return <ViewName label="Save this view" name="" onSave={save} onClose={close} />
}

function RenameView({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const workspace = useWorkspace()
  const rename = (name: string): string | null => renameView(workspace, view.id, name)
  return <ViewName label="Rename this view" name={view.name} onSave={rename} onClose={onClose} />
}

const KEYED: readonly CommandId[] = [
  'saved.1',
  'saved.2',
  'saved.3',
  'saved.4',
  'saved.5',
  'saved.6',
  'saved.7',
  'saved.8',
  'saved.9',
]

function ViewItem({ view, at, active }: { view: SavedView; at: number; active: boolean }) {
  const workspace = useWorkspace()
  const { shortcut } = useCommandState(KEYED[at] ?? 'saved.1')
  return (
    <Menu.Item className={menu['item']} onClick={() => applyView(workspace, view)}>
      <span className={menu['sign']}>{active && <Check size={14} aria-hidden />}</span>
      <span>{view.name}</span>
      {at < KEYED.length && <Keys shortcut={shortcut} />}
    </Menu.Item>
  )
}

function SaveItems({ active, onRename }: { active: SavedView | null; onRename: (view: SavedView) => void }) {
  const workspace = useWorkspace()
  const execute = useExecute()
  return (
    <>
      <Menu.Item className={menu['item']} onClick={() => execute('saved.save')}>
        <span className={menu['sign']} />
        <span>Save this view…</span>
      </Menu.Item>
      {active !== null && (
        <>
          <Menu.Item className={menu['item']} onClick={() => saveView(workspace, active.name)}>
            <span className={menu['sign']} />
            <span>Update “{active.name}” to what is shown</span>
          </Menu.Item>
          <Menu.Item className={menu['item']} onClick={() => onRename(active)}>
            <span className={menu['sign']} />
            <span>Rename “{active.name}”…</span>
          </Menu.Item>
          <Menu.Item className={menu['item']} onClick={() => deleteView(workspace, active.id)}>
            <span className={menu['sign']} />
            <span>Delete “{active.name}”</span>
          </Menu.Item>
        </>
      )}
    </>
  )
}

/** A column of the chronology, shown or not; the event itself always is. */
function ColumnItem({ column }: { column: ViewColumn }) {
  const { ui } = useWorkspace()
  const columns = useUi((state) => state.columns)
  const checked = columns.includes(column)
  const title = COLUMNS.find((one) => one.column === column)?.title ?? column
  if (column === 'title') return null
  return (
    <Menu.CheckboxItem
      className={menu['item']}
      checked={checked}
      onCheckedChange={(on) =>
        ui.setState({ columns: VIEW_COLUMNS.filter((one) => (one === column ? on : columns.includes(one))) })
      }
    >
      <span className={menu['sign']}>{checked && <Check size={14} aria-hidden />}</span>
      <span>Column: {title}</span>
    </Menu.CheckboxItem>
  )
}
