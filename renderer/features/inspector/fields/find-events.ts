import type { CaseEvent } from '../../../../shared/model/event'
import type { EventId } from '../../../../shared/model/ids'

const NUMBER = /^(?:ecf|doc|dkt|docket)?\.?\s*(?:no\.?\s*)?#?\s*(\d+(?:-\d+)?)$/i
/** Titles can be a whole docket text; what one searches by is at its beginning. */
const SEARCHED_CHARS = 500

/** 0 for the ECF number itself, 1 for a title that begins so, 2 for one that holds it, 3 for one with every word, -1 for none of these. */
function rank(event: CaseEvent, query: string, words: readonly string[], ecf: string | undefined): number {
  if (ecf !== undefined && event.ecf === ecf) return 0
  const title = event.title.slice(0, SEARCHED_CHARS).toLowerCase()
  if (!words.every((word) => title.includes(word))) return -1
  return title.startsWith(query) ? 1 : title.includes(query) ? 2 : 3
}

/** The events (given in chronological order) whose title or ECF number is asked for, best first and then chronological. */
export function findEvents(
  events: readonly CaseEvent[],
  query: string,
  allowed: (event: CaseEvent) => boolean,
  limit: number,
): readonly CaseEvent[] {
  const asked = query.trim().toLowerCase()
  const words = asked.split(/\s+/).filter(Boolean)
  const ecf = NUMBER.exec(asked)?.[1]
  const found: readonly CaseEvent[][] = [[], [], [], []]
  for (const event of events) {
    const place = rank(event, asked, words, ecf)
    if (place >= 0 && allowed(event)) found[place]?.push(event)
  }
  return found.flat().slice(0, limit)
}

/** The events around one, nearest first: what one most likely wants to link it to before a word is typed. */
export function nearestEvents(
  events: readonly CaseEvent[],
  id: EventId,
  allowed: (event: CaseEvent) => boolean,
  limit: number,
): readonly CaseEvent[] {
  const place = events.findIndex((event) => event.id === id)
  const near: CaseEvent[] = []
  for (let distance = 1; near.length < limit && distance < events.length; distance += 1) {
    for (const event of [events[place - distance], events[place + distance]]) {
      if (event !== undefined && allowed(event)) near.push(event)
    }
  }
  return near.slice(0, limit)
}
