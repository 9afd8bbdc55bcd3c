import { useDeferredValue, useMemo, useState } from 'react'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextInput } from '../../ui/field'
import { Segmented } from '../inspector/fields/segmented'
import type { Preview } from './import-state'
import { ImportNotes } from './import-notes'
import { PreviewRows } from './preview-rows'
import styles from './preview-step.module.css'
import { RowDetails } from './row-details'
import { canTake, rowsShown, shownTabs, TAB_NAMES, tabCounts, withRows, type Tab } from './row-filter'

const inDigits = (count: number): string => count.toLocaleString('en-US')

/** The tab to begin with: what there is to look at, or else what is new, or else all. */
function firstTab(counts: Record<Tab, number>): Tab {
  return counts.attention > 0 || counts.changed > 0 || counts.new > 0 ? 'all' : 'same'
}

/** What an import would do, row by row: nothing has changed yet, and the user takes what they want of it. */
export function PreviewStep({ summary, rows, isNewCase, taken }: Preview) {
  const { imports } = useWorkspace()
  const counts = useMemo(() => tabCounts(rows), [rows])
  const [tab, setTab] = useState<Tab>(() => firstTab(counts))
  const [search, setSearch] = useState('')
  const [lead, setLead] = useState<number | null>(null)
  const words = useDeferredValue(search)
  const shown = useMemo(() => rowsShown(rows, tab, words), [rows, tab, words])
  const takeable = useMemo(() => shown.filter(canTake), [shown])
  const takenShown = takeable.filter(({ id }) => taken.has(id)).length
  const current = shown.find(({ id }) => id === lead) ?? shown[0] ?? null
  return (
    <Dialog
      title={isNewCase ? `New case: ${summary.caseTitle}` : `Import into ${summary.caseTitle}`}
      open
      onClose={() => imports.cancel()}
      width={1080}
      footer={<Footer taken={taken.size} nothing={counts.same === rows.length} isNewCase={isNewCase} />}
    >
      <ImportNotes {...summary} />
      <div className={styles['bar']}>
        <Segmented<Tab>
          label="Show"
          value={tab}
          options={shownTabs(counts).map((value) => ({
            value,
            label: `${TAB_NAMES[value]} ${inDigits(counts[value])}`,
          }))}
          onChange={setTab}
          disabled={false}
        />
        <TextInput
          type="search"
          aria-label="Search the preview"
          placeholder="Search"
          className={styles['search']}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div className={styles['panes']}>
        <PreviewRows
          rows={shown}
          taken={taken}
          lead={current?.id ?? null}
          onLead={setLead}
          onTake={(row, take) => imports.take(withRows(taken, [row], take))}
          all={{ of: takeable.length, taken: takenShown, onTake: (take) => imports.take(withRows(taken, shown, take)) }}
        />
        <RowDetails row={current} />
      </div>
    </Dialog>
  )
}

function Footer({ taken, nothing, isNewCase }: { taken: number; nothing: boolean; isNewCase: boolean }) {
  const { imports } = useWorkspace()
  const verb = isNewCase ? 'Create case with' : 'Import'
  return (
    <>
      <span className={styles['hint']} role="status">
        {nothing
          ? 'The case has all of it already: there is nothing to import.'
          : isNewCase
            ? 'The case is not made yet.'
            : 'Nothing has changed yet. What you edited stays as it is.'}
      </span>
      <Button onClick={() => imports.cancel()}>{nothing ? 'Close' : 'Cancel'}</Button>
      <Button variant="primary" disabled={taken === 0} onClick={() => void imports.apply()}>
        {taken === 0 ? 'Import' : `${verb} ${inDigits(taken)} ${taken === 1 ? 'row' : 'rows'}`}
      </Button>
    </>
  )
}
