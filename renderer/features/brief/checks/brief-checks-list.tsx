import type { ReactNode } from 'react'
import { AUDIENCE_NAMES } from '../../../../shared/brief/audiences'
import type { LeftOut } from '../../../../shared/brief/audience-case'
import type { BriefOptions } from '../../../../shared/brief/brief-options'
import { PRINTED_CHARACTERS } from '../../../../shared/brief/long-texts'
import { PART_TITLES } from '../../../../shared/brief/brief-parts'
import type { EventId } from '../../../../shared/model/ids'
import { REDACTION_RULES } from '../../../../shared/brief/redaction-check'
import { useDocument } from '../../../app/workspace'
import { reachableScroller } from '../../../ui/reachable-scroller'
import { leftOutWords, type Checks } from './brief-checks'
import styles from './brief-checks.module.css'
import { inShort } from './place-name'
import { PlaceItem } from './place-item'

interface ChecksProps {
  checks: Checks
  options: BriefOptions
  /** Shows an event's row among the pages. */
  onShow: (event: EventId) => void
}

/** More than these nobody reads; the number says the rest. */
const MOST_SHOWN = 200

const NOTHING = 'Nothing found: every event has a source, and nothing looks like what FRCP 5.2 wants redacted.'

/** What to look over before anything is saved: what to redact, what is left out for the audience, what has no source. */
export function BriefChecks({ checks, options, onShow }: ChecksProps) {
  const { redactions, leftOut, long, uncited, count } = checks
  return (
    <div ref={reachableScroller} className={styles['checks']}>
      {count === 0 && <p className={styles['none']}>{NOTHING}</p>}
      {redactions.length > 0 && (
        <Group title="To redact" count={redactions.length} note="Redacting is counsel’s duty, and no check finds all.">
          {redactions.slice(0, MOST_SHOWN).map((finding) => (
            <PlaceItem
              key={`${JSON.stringify(finding.place)} ${finding.start}`}
              place={finding.place}
              words={finding.words}
              rule={REDACTION_RULES[finding.kind]}
              onShow={onShow}
            />
          ))}
        </Group>
      )}
      {leftOut.length > 0 && (
        <Group title={`Left out: ${AUDIENCE_NAMES[options.audience]}`}>
          {leftOut.map((left) => (
            <LeftOutItem key={left.what} left={left} />
          ))}
        </Group>
      )}
      {long.length > 0 && (
        <Group
          title="Printed in part"
          count={long.length}
          note={`A brief prints the first ${PRINTED_CHARACTERS.toLocaleString('en-US')} characters of a text, and says where it is cut.`}
        >
          {long.slice(0, MOST_SHOWN).map((text) => (
            <PlaceItem
              key={JSON.stringify(text.place)}
              place={text.place}
              words={`${text.length.toLocaleString('en-US')} characters`}
              onShow={onShow}
            />
          ))}
        </Group>
      )}
      {uncited.length > 0 && (
        <Group
          title="Without a source"
          count={uncited.length}
          note="Cite a paper or a document in the inspector, or leave the event out."
        >
          {uncited.slice(0, MOST_SHOWN).map(({ id, kind, title }) => (
            <li key={id}>
              <button type="button" className={styles['event']} onClick={() => onShow(id)}>
                {title === '' ? `Untitled ${kind}` : inShort(title)}
              </button>
            </li>
          ))}
        </Group>
      )}
    </div>
  )
}

function Group(props: { title: string; count?: number; note?: string; children: ReactNode }) {
  const { title, count, note, children } = props
  return (
    <section className={styles['group']} aria-label={title}>
      <h2 className={styles['title']}>
        {title}
        {count !== undefined && <span className={styles['count']}>{count.toLocaleString('en-US')}</span>}
      </h2>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <ul>{children}</ul>
    </section>
  )
}

function LeftOutItem({ left }: { left: LeftOut }) {
  const events = useDocument((state) => state.document.event)
  const names =
    left.what === 'parts'
      ? left.parts.map((part) => PART_TITLES[part].title)
      : left.what === 'notes'
        ? []
        : left.events.map((id) => inShort(events.get(id)?.title ?? ''))
  return (
    <li className={styles['fact']}>
      <strong className={styles['words']}>{leftOutWords(left)}</strong>
      <span className={styles['where']}>{left.rule}</span>
      {names.length > 0 && <span className={styles['name']}>{names.slice(0, MOST_SHOWN).join('; ')}</span>}
    </li>
  )
}
