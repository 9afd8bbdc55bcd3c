import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import { DISPUTES, emptyAnswer, emptyEvent, OUTCOMES, type CaseEvent, type EventKind } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { NOTHING_SAID, phasesIn, type FirstViewLine } from '../../shared/timeline/first-view-format'
import { placeEvent, type PlacedEvent } from '../../shared/timeline/placed-event'
import { phaseBand } from '../../shared/timeline/question-phases'

/** Lines one after the other as UTF-8, and where each begins and the last ends. */
export interface Lines {
  bytes: Uint8Array
  offsets: Uint32Array
}

const decoder = new TextDecoder()

/** The events of a first view, each read when it is first drawn: at first those that the first picture draws, then all. */
export class FirstViewTexts {
  private readonly known = new Map<number, PlacedEvent>()
  private readonly missed = new Set<number>()
  private all: Lines | null = null

  constructor(
    /** The lines of the events at some positions. */
    private readonly ahead: Lines,
    private readonly lineOf: ReadonlyMap<number, number>,
    private readonly today: EpochDay,
  ) {}

  /** From now on the texts of all events are known. Returns the positions of those that were drawn without one. */
  complete(all: Lines): readonly number[] {
    this.all = all
    const missed = [...this.missed]
    for (const position of missed) this.known.delete(position)
    this.missed.clear()
    return missed
  }

  /** The event at a position counted over all lanes; its columns say where it stands if its date does not. */
  placed(
    position: number,
    traits: { kind: EventKind; isKey: boolean },
    at: { start: number; end: number },
  ): PlacedEvent {
    const before = this.known.get(position)
    if (before !== undefined) return before
    const placed = this.read(position, traits, at)
    this.known.set(position, placed)
    return placed
  }

  private read(
    position: number,
    traits: { kind: EventKind; isKey: boolean },
    at: { start: number; end: number },
  ): PlacedEvent {
    const [id, title, date, ecf, dispute, outcome, phases] = this.line(position)
    const parsedDate = date === '' ? { data: dayOf(at) } : LegalDate.safeParse(date)
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
    return { ...placed, phases: phaseBand(phasesIn(phases), placed.start, placed.end) }
  }

  private line(position: number): FirstViewLine {
    const { all, ahead } = this
    const line = all === null ? this.lineOf.get(position) : position
    if (line !== undefined) return lineAt(all ?? ahead, line)
    this.missed.add(position)
    return NOTHING_SAID
  }
}

function lineAt({ bytes, offsets }: Lines, at: number): FirstViewLine {
  try {
    const [from, to] = [offsets[at] ?? 0, offsets[at + 1] ?? 0]
    const said = JSON.parse(decoder.decode(bytes.subarray(from, to))) as Partial<FirstViewLine>
    return Object.assign([...NOTHING_SAID], said) as FirstViewLine
  } catch {
    return NOTHING_SAID
  }
}

/** The one day that an event stands on; none where there are more, as of one whose text is still to come. */
const dayOf = ({ start, end }: { start: number; end: number }): LegalDate | undefined =>
  end - start > MS_PER_DAY ? undefined : dateOfDay(start / MS_PER_DAY)

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
