import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'

/** The hits as Enter goes through them: best first, in the given order where nothing sets them apart. */
export function hitWalk(shown: readonly CaseEvent[], scoreOf: (id: EventId) => number): readonly EventId[] {
  const byScore = new Map<number, EventId[]>()
  for (const { id } of shown) {
    const score = scoreOf(id)
    const known = byScore.get(score)
    if (known) known.push(id)
    else byScore.set(score, [id])
  }
  return [...byScore.keys()].toSorted((a, b) => b - a).flatMap((score) => byScore.get(score) ?? [])
}

/** The hit after (1) or before (-1) another, around the ends; from anywhere else, the first or the last. Null where there is none. */
export function nextHit(walk: readonly EventId[], from: EventId | null, step: 1 | -1): EventId | null {
  const at = from === null ? -1 : walk.indexOf(from)
  const next = at < 0 ? (step === 1 ? 0 : walk.length - 1) : (at + step + walk.length) % walk.length
  return walk[next] ?? null
}
