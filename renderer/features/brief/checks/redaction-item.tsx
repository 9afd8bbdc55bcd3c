import { REDACTION_RULES, type RedactionFinding, type TextPlace } from '../../../../shared/brief/redaction-check'
import type { CaseDocument } from '../../../../shared/document'
import type { EventId } from '../../../../shared/model/ids'
import { useDocument } from '../../../app/workspace'
import styles from './brief-checks.module.css'

const FIELD_NAMES: Readonly<Record<TextPlace['field'], string>> = {
  caption: 'caption',
  shortTitle: 'short title',
  title: 'title',
  summary: 'summary',
  notes: 'notes',
  answer: 'answer',
  name: 'name',
  counsel: 'counsel',
  url: 'address',
}

/** Where a text stands, in words. */
function placeName(place: TextPlace, document: CaseDocument): string {
  const field = FIELD_NAMES[place.field]
  switch (place.table) {
    case 'case':
      return `The case, ${field}`
    case 'event':
      return `${document.event.get(place.id)?.title ?? 'Event'}, ${field}`
    case 'party':
      return `${document.party.get(place.id)?.short ?? 'Party'}, ${field}`
    case 'source':
      return `${document.source.get(place.id)?.title ?? 'Source'}, ${field}`
    default:
      return place satisfies never
  }
}

/** Words that FRCP 5.2 wants redacted, and where they stand. */
export function RedactionItem({ finding, onShow }: { finding: RedactionFinding; onShow: (event: EventId) => void }) {
  const { kind, place, words } = finding
  const where = useDocument(({ document }) => placeName(place, document))
  const text = (
    <>
      <strong className={styles['words']}>{words}</strong>
      <span className={styles['where']}>{where}</span>
      <span className={styles['where']}>{REDACTION_RULES[kind]}</span>
    </>
  )
  return (
    <li>
      {place.table === 'event' ? (
        <button type="button" className={styles['event']} onClick={() => onShow(place.id)}>
          {text}
        </button>
      ) : (
        <p className={styles['fact']}>{text}</p>
      )}
    </li>
  )
}
