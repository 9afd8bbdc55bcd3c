import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { slidesOf, type Slide } from '../../../shared/questions/presented'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { shownEvents } from '../../store/event-selectors'
import { KindGlyph } from '../../ui/kind-glyph'
import { namesOf } from '../chronology/names-of'
import { eventName } from '../../store/event-name'
import { endPresentation } from './present-screen'
import styles from './present.module.css'
import { stepOf } from './present-keys'

/** The case told to a room: one event after the other in large type, with the questions open at each. Keys turn it, Escape ends it. */
export function Present() {
  const presenting = useUi((state) => state.presenting)
  return presenting ? <Presentation /> : null
}

function useSlides(): readonly Slide[] {
  const { today } = useWorkspace()
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const day = today()
  return useMemo(() => slidesOf(document, shownEvents(document, filter, hits), day), [document, filter, hits, day])
}

/** Begins with what is selected, where it is one of those shown. */
function useStart(slides: readonly Slide[]): number {
  const selection = useUi((state) => state.selection)
  const last = [...selection].at(-1)
  return Math.max(
    0,
    slides.findIndex(({ event }) => event.id === last),
  )
}

function Presentation() {
  const workspace = useWorkspace()
  const slides = useSlides()
  const [at, setAt] = useState(useStart(slides))
  const stage = useRef<HTMLDivElement>(null)
  useEffect(() => stage.current?.focus(), [])
  const slide = slides[Math.min(at, slides.length - 1)]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') endPresentation(workspace, slide?.event.id ?? null)
    const next = stepOf(event.key, at, slides.length)
    if (next === null && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (next !== null) setAt(next)
  }
  return (
    <div
      ref={stage}
      role="dialog"
      aria-modal="true"
      aria-label="Presentation"
      tabIndex={-1}
      className={styles['stage']}
      onKeyDown={onKeyDown}
    >
      {slide === undefined ? (
        <p className={styles['empty']}>No dated event is shown. Escape ends the presentation.</p>
      ) : (
        <>
          <Story key={slide.event.id} event={slide.event} />
          <Questions asked={slide.asked} more={slide.more} />
          <footer className={styles['foot']}>
            <progress className={styles['progress']} value={at + 1} max={slides.length} aria-label="How far" />
            <span>
              {at + 1} of {slides.length}
            </span>
          </footer>
        </>
      )}
    </div>
  )
}

function Story({ event }: { event: CaseEvent }) {
  const parties = useDocument((state) => state.document.party)
  const by = namesOf(event.filedBy, parties)
  const facts = [KIND_LOOKS[event.kind].label, event.ecf === null ? '' : `ECF No. ${event.ecf}`, by]
  return (
    <article className={styles['story']} data-kind={event.kind} aria-live="polite">
      <p className={styles['date']}>{event.date === null ? '' : dateInWords(event.date)}</p>
      <h2 className={styles['title']}>
        <KindGlyph kind={event.kind} size={32} />
        <span>{eventName(event)}</span>
      </h2>
      <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join('  ·  ')}</p>
      {event.summary !== '' && <p className={styles['summary']}>{event.summary.slice(0, 900)}</p>}
    </article>
  )
}

/** Open questions along the foot; one that the event raises fades in, one that it ends shows its answer. */
function Questions({ asked, more }: Pick<Slide, 'asked' | 'more'>) {
  return (
    <ul className={styles['questions']} aria-label="Open questions">
      {asked.map(({ question, fresh, ending }) => (
        <li
          key={question.id}
          className={styles['question']}
          data-fresh={fresh || undefined}
          data-ending={ending || undefined}
        >
          <KindGlyph kind="question" size={16} />
          <span>
            {question.title === '' ? 'Untitled question' : question.title}
            {ending && question.answer !== null && question.answer.text !== '' && (
              <span className={styles['answer']}>{question.answer.text}</span>
            )}
          </span>
        </li>
      ))}
      {more > 0 && <li className={styles['more']}>and {more} more open</li>}
    </ul>
  )
}
