import { EVENT_KINDS } from '../../../shared/model/event'
import { theCase } from '../../../shared/document'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { useDocument, useWorkspace } from '../../app/workspace'
import { caseSummary, type CaseSummary } from './case-summary'
import { LongList } from './long-list'
import { PeopleList } from './people-list'
import { EventLine } from './fields/event-picker'
import styles from './inspector.module.css'
import { KindGlyph } from '../../ui/kind-glyph'

/** What stands in the inspector while nothing is selected: what to do next, and the case in brief. */
export function EmptyInspector({ readOnly }: { readOnly: boolean }) {
  const title = useDocument(({ document }) => (document.case.size === 0 ? '' : theCase(document).shortTitle))
  const summary = useDocument(({ document }) => caseSummary(document.event))
  const empty = EVENT_KINDS.every((kind) => summary.counts[kind] === 0)
  return (
    <div className={styles['scroll']}>
      <div className={styles['group']}>
        <h2 className={styles['heading']}>{title}</h2>
        <p className={styles['advice']}>{adviceFor(empty, readOnly)}</p>
      </div>
      {!empty && (
        <div className={styles['group']}>
          <CaseNumbers summary={summary} />
        </div>
      )}
      {summary.openQuestions.length > 0 && (
        <div className={styles['group']}>
          <OpenQuestions summary={summary} />
        </div>
      )}
      {!empty && (
        <div className={styles['group']}>
          <h3 className={styles['subheading']}>Who filed what</h3>
          <PeopleList />
        </div>
      )}
    </div>
  )
}

function adviceFor(empty: boolean, readOnly: boolean): string {
  if (readOnly) return 'Select an event to read it here.'
  return empty
    ? 'Drag a kind from the palette onto the timeline, or double-click the timeline, to make the first event.'
    : 'Select an event to see and edit it here. Double-click the timeline to make a new one.'
}

function CaseNumbers({ summary: { range, counts, undated } }: { summary: CaseSummary }) {
  return (
    <>
      {range !== null && (
        <p className={styles['range']}>
          {range.first === range.last
            ? dateInWords(range.first)
            : `${dateInWords(range.first)} – ${dateInWords(range.last)}`}
        </p>
      )}
      <ul className={styles['numbers']}>
        {EVENT_KINDS.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={12} />
            <span>{KIND_LOOKS[kind].plural}</span>
            <span className={styles['number']}>{counts[kind].toLocaleString('en-US')}</span>
          </li>
        ))}
        {undated > 0 && (
          <li>
            <span className={styles['indented']}>Without a date, in the tray</span>
            <span className={styles['number']}>{undated.toLocaleString('en-US')}</span>
          </li>
        )}
      </ul>
    </>
  )
}

const FEW_QUESTIONS = 10

function OpenQuestions({ summary: { openQuestions } }: { summary: CaseSummary }) {
  const { ui, timeline } = useWorkspace()
  return (
    <>
      <h3 className={styles['subheading']}>Open questions</h3>
      <LongList items={openQuestions} few={FEW_QUESTIONS} label="Open questions">
        {(event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles['question']}
              onClick={() => {
                ui.select([event.id])
                timeline.current?.reveal()
              }}
            >
              <EventLine event={event} />
            </button>
          </li>
        )}
      </LongList>
    </>
  )
}
