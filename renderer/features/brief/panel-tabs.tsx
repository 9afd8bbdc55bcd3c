import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { Checks } from './checks/brief-checks'
import styles from './panel-tabs.module.css'

export type PanelTab = 'options' | 'checks'

interface PanelTabsProps {
  tab: PanelTab
  checks: Checks
  onChange: (tab: PanelTab) => void
}

export function PanelTabs({ tab, checks, onChange }: PanelTabsProps) {
  return (
    <ToggleGroup<PanelTab>
      className={styles['tabs']}
      aria-label="Side panel"
      value={[tab]}
      onValueChange={([next]) => {
        if (next !== undefined) onChange(next)
      }}
    >
      <Toggle value="options" className={styles['tab']}>
        Options
      </Toggle>
      <Toggle value="checks" className={styles['tab']}>
        Before you export
        {checks.count > 0 && <span className={styles['count']}>{checks.count.toLocaleString('en-US')}</span>}
      </Toggle>
    </ToggleGroup>
  )
}
