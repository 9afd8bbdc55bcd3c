import { Minus, Plus } from 'lucide-react'
import type { CommandId } from '../../shared/commands'
import { useUi, useWorkspace } from '../app/workspace'
import { useExecute } from '../commands/use-execute'
import { GROUPINGS, type Grouping } from '../../shared/model/saved-view'
import { ViewsMenu } from '../features/views/views-menu'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Select } from '../ui/select'

const PRESETS: ReadonlyArray<{ id: CommandId; label: string }> = [
  { id: 'view.week', label: 'Week' },
  { id: 'view.month', label: 'Month' },
  { id: 'view.quarter', label: 'Quarter' },
  { id: 'view.year', label: 'Year' },
  { id: 'view.fitAll', label: 'All' },
]

const GROUPING_LABELS: Record<Grouping, string> = {
  kind: 'Lanes by kind',
  party: 'Lanes by party',
  question: 'Lanes by question',
  tag: 'Lanes by tag',
  counsel: 'Lanes by counsel',
  judge: 'Lanes by judge',
}

export function TimelineToolbar() {
  const execute = useExecute()
  const { ui } = useWorkspace()
  const grouping = useUi((state) => state.grouping)
  return (
    <div className="dk-toolbar" role="toolbar" aria-label="Timeline view">
      <Select
        label="Lanes"
        hideLabel
        value={grouping}
        options={GROUPINGS.map((value) => ({ value, label: GROUPING_LABELS[value] }))}
        onChange={(value) => ui.setState({ grouping: value })}
      />
      <ViewsMenu />
      <span className="dk-toolbar-gap" />
      {PRESETS.map(({ id, label }) => (
        <Button key={id} variant="quiet" size="small" onClick={() => execute(id)}>
          {label}
        </Button>
      ))}
      <span className="dk-toolbar-date">
        <Button variant="quiet" size="small" onClick={() => execute('view.goToDate')}>
          Go to date…
        </Button>
      </span>
      <IconButton label="Zoom out" icon={<Minus size={16} />} onClick={() => execute('view.zoomOut')} />
      <IconButton label="Zoom in" icon={<Plus size={16} />} onClick={() => execute('view.zoomIn')} />
    </div>
  )
}
