import { Popover } from '@base-ui/react/popover'
import { ListFilter } from 'lucide-react'
import { useUi, useWorkspace } from '../../app/workspace'
import { activeParts } from '../../store/event-filter'
import { Button } from '../../ui/button'
import { ActiveChips } from './active-chips'
import styles from './filter-bar.module.css'
import { FilterPanel } from './filter-panel'

/** The filter: a button that opens its panel, and beside it what is filtered by, each part to be let go by a click. */
export function FilterBar() {
  const { ui } = useWorkspace()
  const shown = useUi((state) => state.filterShown)
  const active = useUi((state) => activeParts(state.filter))
  return (
    <div className={styles['bar']} role="group" aria-label="Filter">
      {/* To the left, where they may grow without pushing the button and its open panel about. */}
      {active > 0 && <ActiveChips />}
      <Popover.Root open={shown} onOpenChange={(open) => ui.setState({ filterShown: open })}>
        <Popover.Trigger
          render={
            <Button
              variant="quiet"
              icon={<ListFilter size={14} aria-hidden />}
              className={active > 0 ? styles['active'] : undefined}
            />
          }
        >
          Filter
          {active > 0 && (
            <span className={styles['count']}>
              {active}
              <span className="visually-hidden"> active</span>
            </span>
          )}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner
            className={styles['positioner']}
            sideOffset={6}
            align="end"
            collisionAvoidance={{ side: 'none', align: 'shift', fallbackAxisSide: 'none' }}
          >
            <Popover.Popup className={styles['popup']} aria-label="Filter events">
              <FilterPanel />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
