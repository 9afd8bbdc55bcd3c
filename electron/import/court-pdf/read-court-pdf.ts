import type { ParsedCourtPdf } from '../../../shared/docket/parsed-file'
import { ok, type Result } from '../../../shared/result'
import type { NotADocket } from '../not-a-docket'
import { proposalsIn } from '../prose/prose-proposals'
import { firstPage } from './first-page'
import { paperTitle } from './paper-title'
import { stampOf } from './court-stamp'

/** True for bytes that begin as a PDF does; some servers put a line before it. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

const DOCKET_TITLE = /docket for case #|bankruptcy petition #|adversary proceeding #|^general docket\b/i
const PRINTED_DOCKET =
  'This looks like a printed docket. Entries are not read from a PDF: save the docket report as a web page and import that.'
const NO_STAMP = 'The first page has no court stamp, so it does not say which entry of the docket it is.'

/** Reads the first page of a PDF: the court's stamp; where it has none, the dates that the page tells of, as proposals. */
export async function readCourtPdf(bytes: Uint8Array): Promise<Result<ParsedCourtPdf, NotADocket>> {
  const page = await firstPage(bytes)
  if (!page.ok) return page
  const { lines, pages } = page.value
  const stamp = stampOf(lines)
  const warnings =
    lines.length === 0
      ? ['The first page is a picture without text: no stamp and no dates could be read from it.']
      : stamp === null
        ? [lines.some((line) => DOCKET_TITLE.test(line)) ? PRINTED_DOCKET : NO_STAMP]
        : []
  const proposals = stamp === null ? proposalsIn(lines.join('\n'), null, 'page 1') : []
  return ok({ stamp, pages, title: paperTitle(lines), proposals, warnings })
}
