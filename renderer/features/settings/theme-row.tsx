import type { Settings } from '../../../shared/ipc/contract'
import { changeSettings } from '../../app/change-settings'
import { useUi, useWorkspace } from '../../app/workspace'
import { Select } from '../../ui/select'
import { notifyFailure } from '../notices/notify-failure'

const THEMES: readonly { value: Settings['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export function ThemeRow() {
  const workspace = useWorkspace()
  const theme = useUi(({ settings }) => settings.theme)
  return (
    <Select
      label="Theme"
      value={theme}
      options={THEMES}
      onChange={(next) => notifyFailure(workspace.ui, changeSettings(workspace, { theme: next }))}
    />
  )
}
