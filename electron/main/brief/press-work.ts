import { join } from 'node:path'
import { documentFrom, EMPTY_DOCUMENT, type CaseDocument } from '../../../shared/document'
import { withDatesOfLives } from '../../../shared/questions/question-dates'
import { setBrief, setPages, type BriefProgress, type SetPages } from '../../brief/set-brief'
import type { AssetFolder } from '../../brief/typeface'
import { exportCase } from '../../export/formats'
import type { PressRequest, PressWork } from './press-message'

/** Does jobs one after the other, and remembers the case and the preview of the one before. */
export interface PressWorker {
  work(request: PressRequest, onProgress: (progress: BriefProgress) => void): Promise<PressWork>
}

export function createPressWorker(): PressWorker {
  let document: CaseDocument = EMPTY_DOCUMENT
  let preview: SetPages | null = null

  return {
    async work({ assets: folder, document: data, job }, onProgress) {
      if (data !== null) document = withDatesOfLives(documentFrom(data))
      const assets: AssetFolder = { path: (name) => join(folder, name) }
      switch (job.kind) {
        case 'pdf':
          return { kind: 'pdf', bytes: await setBrief({ ...job, document, assets }, onProgress) }
        case 'preview':
          preview = await setPages({ ...job, document, assets })
          return { kind: 'preview', sizes: [...preview.sizes], places: [...preview.places], words: preview.words }
        case 'page':
          return { kind: 'page', svg: preview?.picture(job.page) ?? null }
        case 'export': {
          const { bytes, notes } = await exportCase(document, job.format, { ...job, assets })
          return { kind: 'export', bytes, notes: [...notes] }
        }
        default:
          return job satisfies never
      }
    },
  }
}
