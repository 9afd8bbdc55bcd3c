import type { Source } from '../model/source'
import type { CiteStyle } from './cite-style'

import { ecfCite, pinCite } from './record-cite'

const DOCKET_PAPER =
  /^(?:.{1,40} (?:copy|page) of )?(?:ECF|Dkt|Docket|Doc|Document)\.?\s*(?:No\.?|#)?\s*(\d+(?:-\d+)?)\b/iu
const DEPOSITION_OF = /^(?:transcript of )?(?:the )?deposition (?:transcript )?of (.+)$/iu
const DEPOSITION = /^(.+?)(?:['’]s)? dep(?:osition|o|\.)(?: tr(?:anscript|\.))?(?:\b|$)/iu

/** "71-2" of a source that is a paper of the docket, or a copy of one, by its title; null of any other. */
export const docketNumberOf = ({ title }: Pick<Source, 'title'>): string | null =>
  DOCKET_PAPER.exec(title.trim())?.[1] ?? null

/** The family name that a name ends with, without what follows in brackets or after a comma. */
function familyName(name: string): string {
  const bare = (name.split(/[,(]/u, 1)[0] ?? '').trim()
  return bare.split(/\s+/u).at(-1) ?? bare
}

/** "Smith Dep." of a transcript by its title; null of anything else. */
export function depositionName({ title }: Pick<Source, 'title'>): string | null {
  const name = DEPOSITION_OF.exec(title.trim())?.[1] ?? DEPOSITION.exec(title.trim())?.[1]
  const family = name === undefined ? '' : familyName(name)
  return family === '' ? null : `${family} Dep.`
}

/**
 * How a source is cited where it has a name of its own in the record: a docket paper by its number in the style, a deposition by
 * its witness, page and line ("Smith Dep. 45:3-12"). Null where it is cited by its number in the list of sources.
 */
export function namedSourceCite(source: Pick<Source, 'title'>, pin: string, style: CiteStyle): string | null {
  const number = docketNumberOf(source)
  if (number !== null) return ecfCite(number, pin, style)
  const deposition = depositionName(source)
  if (deposition === null) return null
  const place = pinCite(pin)
  // Transcripts are cited by page and line with nothing between.
  return deposition + place.replace(/^ at /u, ' ')
}
