import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import { DISPUTES, emptyAnswer, emptyEvent, OUTCOMES, type CaseEvent, type EventKind } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { NOTHING_SAID, type FirstViewLine } from '../../shared/timeline/first-view-format'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'

/** Only what `phaseBand` writes: it goes into a style. */
const BAND = /^(?:linear-gradient\(to right(?:, var\(--phase-[a-z-]+\) [\d.]+% [\d.]+%)+\))?$/

const decoder = new TextDecoder()

/** The texts of a first view, each read when its event is first drawn. */
export class FirstViewTexts {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly offsets: Uint32Array,
    private readonly today: EpochDay,
  ) {}

  /** The event at a position counted over all lanes; its columns say where it stands if its date does not. */
  placed(
    position: number,
    traits: { kind: EventKind; isKey: boolean },
    at: { start: number; end: number },
  ): PlacedEvent {
    const [id, title, date, ecf, dispute, outcome, phases] = this.line(position)
    const parsedDate = date === '' ? { data: dateOfDay(at.start / MS_PER_DAY) } : LegalDate.safeParse(date)
    const parsedId = EventId.safeParse(id)
    const ended = OUTCOMES[outcome]
    const event: CaseEvent = {
      ...emptyEvent(parsedId.success ? parsedId.data : EventId.parse(`unread-${position}`), traits.kind),
      title,
      date: parsedDate.data ?? null,
      importance: traits.isKey && traits.kind !== 'question' ? 'key' : 'normal',
      dispute: DISPUTES[dispute] ?? 'undisputed',
      answer: ended === undefined ? null : emptyAnswer(ended),
      ecf: ecf === '' ? null : ecf,
    }
    const placed = placeEvent(event, this.today) ?? unplaced(event, at)
    return { ...placed, phases: BAND.test(phases) ? phases : '' }
  }

  private line(position: number): FirstViewLine {
    try {
      const [from, to] = [this.offsets[position] ?? 0, this.offsets[position + 1] ?? 0]
      const said = JSON.parse(decoder.decode(this.bytes.subarray(from, to))) as Partial<FirstViewLine>
      return Object.assign([...NOTHING_SAID], said) as FirstViewLine
    } catch {
      return NOTHING_SAID
    }
  }
}

const unplaced = (event: CaseEvent, at: { start: number; end: number }): PlacedEvent => ({
  event,
  ...at,
  shape: 'span',
  certainty: 'uncertain',
  open: 'none',
  softStart: 0,
  softEnd: 0,
  phases: '',
})
