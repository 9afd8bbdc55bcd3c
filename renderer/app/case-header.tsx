import { FileDown, FileInput, LayoutGrid, Plus, SlidersHorizontal } from 'lucide-react'
import { theCase } from '../../shared/document'
import { useCommandState, useExecute } from '../commands/use-execute'
import { FilterBar } from '../features/filter/filter-bar'
import { SearchField } from '../features/search/search-field'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Tooltip } from '../ui/tooltip'
import styles from './case-header.module.css'
import { CommandMenu } from './command-menu'
import { PageSwitch } from './page-switch'
import { useDocument } from './workspace'

export function CaseHeader() {
  const execute = useExecute()
  const list = useCommandState('case.list')
  return (
    <header className={styles['header']}>
      <IconButton
        label="Show all cases"
        icon={<LayoutGrid size={16} aria-hidden />}
        shortcut={list.shortcut}
        onClick={() => execute('case.list')}
      />
      <CaseTitle />
      <PageSwitch />
      <SearchField />
      <FilterBar />
      <CommandMenu
        label="View"
        icon={<SlidersHorizontal size={14} aria-hidden />}
        places={['View/0', 'View/5', 'View/7']}
      />
      <CommandMenu label="Event" name="Add event" icon={<Plus size={14} aria-hidden />} places={['Event/0']} />
      <ImportButton />
      <BriefButton />
    </header>
  )
}

function CaseTitle() {
  const execute = useExecute()
  const { shortTitle, court, docketNumber } = useDocument((state) => theCase(state.document))
  const where = [court, docketNumber !== '' && `No. ${docketNumber}`].filter(Boolean).join(', ')
  return (
    <div className={styles['case']}>
      <h1 className={styles['title']}>
        <Tooltip text="Edit case details">
          <button type="button" className={styles['rename']} onClick={() => execute('case.details')}>
            {shortTitle}
          </button>
        </Tooltip>
      </h1>
      {where !== '' && (
        <p className={styles['where']} title={where}>
          {where}
        </p>
      )}
    </div>
  )
}

function ImportButton() {
  const execute = useExecute()
  const { enabled, shortcut } = useCommandState('import.files')
  return (
    <Tooltip text="Import a docket, papers or a table" shortcut={shortcut}>
      <Button
        variant="quiet"
        icon={<FileInput size={14} aria-hidden />}
        disabled={!enabled}
        onClick={() => execute('import.files')}
      >
        Import
      </Button>
    </Tooltip>
  )
}

function BriefButton() {
  const execute = useExecute()
  const { enabled, shortcut } = useCommandState('brief.export')
  return (
    <Tooltip text="Export the brief as PDF" shortcut={shortcut}>
      <Button
        variant="primary"
        icon={<FileDown size={14} aria-hidden />}
        disabled={!enabled}
        onClick={() => execute('brief.export')}
      >
        Brief
      </Button>
    </Tooltip>
  )
}
