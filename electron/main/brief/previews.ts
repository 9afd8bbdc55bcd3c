import type { BriefOptions } from '../../../shared/brief/brief-options'
import type { LegalDate } from '../../../shared/model/legal-date'
import { SerialQueue } from '../../store/serial-queue'
import type { CaseAtRev, Press } from './press'
import type { PressWork } from './press-message'

export type Preview = Pick<Extract<PressWork, { kind: 'preview' }>, 'sizes' | 'places' | 'words'> & { id: number }

/** The brief as it would look, one at a time: who changes an option again before it is set wants only the last. */
export interface Previews {
  /** Null where a later one has taken its place. */
  set(of: CaseAtRev, options: BriefOptions, preparedOn: LegalDate): Promise<Preview | null>
  /** A page of the preview of that id as SVG; null once another has taken its place. */
  picture(id: number, page: number): Promise<string | null>
}

export function createPreviews(press: Press, version: string): Previews {
  const queue = new SerialQueue()
  let asked = 0
  let shown = 0
  return {
    set(of, options, preparedOn) {
      asked += 1
      const id = asked
      return queue.run(async () => {
        if (id !== asked) return null
        const work = await press.run(of, { kind: 'preview', options, preparedOn, version })
        if (work === null) return null
        shown = id
        return { id, sizes: work.sizes, places: work.places, words: work.words }
      })
    },
    async picture(id, page) {
      if (id !== shown) return null
      const work = await press.run(null, { kind: 'page', page }).catch(() => null)
      return id === shown ? (work?.svg ?? null) : null
    },
  }
}
