import { EVENT_KINDS } from '../../../shared/model/event'
import type { PartyId } from '../../../shared/model/ids'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { NO_FILTER } from '../../store/event-filter'
import { KindGlyph } from '../../ui/kind-glyph'
import { LongList } from './long-list'
import styles from './people-list.module.css'
import { whoFiled, type Deeds } from './who-filed'

const FEW = 10

/** The people of the case and who filed what; a click shows only what one of them did, another shows everything again. */
export function PeopleList() {
  const deeds = useDocument(({ document }) => whoFiled(document.event, document.party))
  if (deeds.length === 0) return null
  return (
    <LongList items={deeds} few={FEW} label="Who filed what" className={styles['people']}>
      {(one) => <Person key={one.party.id} deeds={one} />}
    </LongList>
  )
}

function Person({ deeds: { party, counts, won } }: { deeds: Deeds }) {
  const { ui } = useWorkspace()
  const only = useUi(({ filter }) => filter.parties.size === 1 && filter.parties.has(party.id))
  const toggle = (id: PartyId): void => ui.setState({ filter: { ...NO_FILTER, parties: new Set(only ? [] : [id]) } })
  return (
    <li>
      <button type="button" className={styles['person']} aria-pressed={only} onClick={() => toggle(party.id)}>
        <span
          className={styles['name']}
          title={party.counsel.length > 0 ? `${party.name}\n${party.counsel.join('\n')}` : party.name}
        >
          {party.short}
          <span className={styles['role']}>{party.role}</span>
        </span>
        <span className={styles['counts']}>
          {EVENT_KINDS.map((kind) => {
            const count = counts[kind]
            return count === undefined ? null : (
              <span key={kind} className={styles['count']}>
                <KindGlyph kind={kind} size={10} />
                {count}
              </span>
            )
          })}
          {won > 0 && <span className={styles['count']}>won {won}</span>}
        </span>
      </button>
    </li>
  )
}
