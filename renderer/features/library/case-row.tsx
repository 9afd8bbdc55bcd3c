import { FolderOpen, Pencil, Trash2 } from 'lucide-react'
import type { CaseCard } from '../../../shared/ipc/contract'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { changedInWords, countInWords } from './case-facts'
import styles from './case-list.module.css'
import { TitleEditor } from './title-editor'
import type { LibraryActions } from './use-library'

interface CaseRowProps {
  card: CaseCard
  /** When the list was read: "today" is that day. */
  now: Date
  actions: LibraryActions
  busy: boolean
  inTabOrder: boolean
  renaming: boolean
  onFocus: () => void
  onRename: () => void
  /** With the new title, or null where it stays as it was. */
  onRenamed: (title: string | null) => void
}

export function CaseRow({
  card,
  now,
  actions,
  busy,
  inTabOrder,
  renaming,
  onFocus,
  onRename,
  onRenamed,
}: CaseRowProps) {
  const openable = card.state.kind === 'ready'
  return (
    <div
      role="row"
      className={styles['row']}
      data-case={card.folder}
      tabIndex={inTabOrder ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => event.currentTarget.focus()}
      onDoubleClick={() => openable && !renaming && actions.open(card)}
    >
      <div role="gridcell" className={card.state.kind === 'ready' ? styles['name'] : styles['wide']}>
        {renaming ? <TitleEditor title={card.title} onDone={onRenamed} /> : <CaseName card={card} />}
      </div>
      <CaseFacts card={card} now={now} />
      <div role="gridcell" className={styles['actions']}>
        <RowButtons card={card} actions={actions} busy={busy} inTabOrder={inTabOrder} onRename={onRename} />
      </div>
    </div>
  )
}

function CaseName({ card }: { card: CaseCard }) {
  const where = [card.court, card.docketNumber !== '' && `No. ${card.docketNumber}`].filter(Boolean).join(', ')
  return (
    <>
      <p className={styles['title']}>{card.title}</p>
      <StateLine card={card} usual={where} />
    </>
  )
}

function StateLine({ card: { state }, usual }: { card: CaseCard; usual: string }) {
  switch (state.kind) {
    case 'ready':
      return <p className={styles['where']}>{usual === '' ? 'No court or docket number yet' : usual}</p>
    case 'newer':
      return <p className={styles['newer']}>Saved by a newer Docketline. Update Docketline to open it.</p>
    case 'unreadable':
      return <p className={styles['unreadable']}>Cannot be opened and is left as it is. {state.reason}</p>
    default:
      return state satisfies never
  }
}

function CaseFacts({ card, now }: { card: CaseCard; now: Date }) {
  if (card.state.kind !== 'ready') return null
  return (
    <>
      <div role="gridcell" className={styles['fact']}>
        {countInWords(card.events, 'event', 'events')}
      </div>
      <div role="gridcell" className={styles['fact']}>
        {countInWords(card.openQuestions, 'open question', 'open questions')}
      </div>
      <div role="gridcell" className={styles['fact']}>
        {card.changed !== null && changedInWords(card.changed, now)}
      </div>
    </>
  )
}

type RowButtonsProps = Pick<CaseRowProps, 'card' | 'actions' | 'busy' | 'inTabOrder' | 'onRename'>

function RowButtons({ card, actions, busy, inTabOrder, onRename }: RowButtonsProps) {
  const shared = { size: 'small', disabled: busy, tabIndex: inTabOrder ? 0 : -1 } as const
  return (
    <>
      {card.state.kind === 'ready' ? (
        <Button {...shared} aria-label={`Open ${card.title}`} onClick={() => actions.open(card)}>
          Open
        </Button>
      ) : (
        <>
          {card.state.kind === 'unreadable' && (
            <Button {...shared} aria-label={`Open a backup of ${card.title}`} onClick={() => actions.openBackup(card)}>
              Open a backup…
            </Button>
          )}
          <Button {...shared} icon={<FolderOpen size={14} aria-hidden />} onClick={() => actions.reveal(card)}>
            Show folder
          </Button>
        </>
      )}
      <IconButton
        {...shared}
        label="Rename"
        shortcut="F2"
        icon={<Pencil size={14} aria-hidden />}
        disabled={busy || card.state.kind !== 'ready'}
        onClick={onRename}
      />
      <IconButton
        {...shared}
        label="Move to trash"
        shortcut="Delete"
        icon={<Trash2 size={14} aria-hidden />}
        onClick={() => actions.trash(card)}
      />
    </>
  )
}
