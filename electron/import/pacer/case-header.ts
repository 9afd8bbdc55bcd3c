import type { DocketHeader } from '../../../shared/docket/parsed-docket'
import { usDate } from '../docket-date'
import type { PageLine } from '../html/page-lines'
import { judgeName } from './judge-name'

/** A label of the header block and where its value goes. A value may stand on the next line, in a cell of its own. */
const LABELS = [
  ['assignedTo', /^(?:assigned to|presider|presiding judge)\s*:/i],
  ['referredTo', /^referred to\s*:/i],
  ['dateFiled', /^(?:date filed|filed date|filing date)\s*:/i],
  ['dateTerminated', /^(?:date terminated|terminated)\s*:/i],
  ['cause', /^cause\s*:/i],
  ['natureOfSuit', /^nature(?:\[?s\]?)? of suit\s*:/i],
  ['caseTitle', /^case title\s*:/i],
  ['leadTitle', /^lead bk title\s*:/i],
] as const satisfies readonly (readonly [string, RegExp])[]

type Label = (typeof LABELS)[number][0]

/** Any label, known or not: "Jury Demand: None", "Related Cases:", "Debtor disposition:". Never part of another's value. */
const ANY_LABEL = /^[A-Z0-9][\w[\]'. /()]{1,45}:(?:\s|$)/

/** The first value of each label. */
function labelled(lines: readonly string[]): Map<Label, string> {
  const found = new Map<Label, string>()
  for (const [index, line] of lines.entries()) {
    for (const [label, pattern] of LABELS) {
      const hit = pattern.exec(line)
      if (hit === null || found.has(label)) continue
      const own = line.slice(hit[0].length).trim()
      const next = lines[index + 1] ?? ''
      const value = own === '' && !ANY_LABEL.test(next) ? next : own
      if (value !== '') found.set(label, value)
    }
  }
  return found
}

/** The caption of a civil case stands above the labels, without one. */
function captionOf(lines: readonly string[]): string | null {
  const first = lines[0]
  if (first === undefined) return null
  if (/ vs?\.? /i.test(first) || /^(?:in re\b|in the matter of\b|ex parte\b)/i.test(first)) return first
  return ANY_LABEL.test(first) ? null : first
}

const JUDGES = ['assignedTo', 'referredTo'] as const

type Read = Pick<
  DocketHeader,
  'caseName' | 'dateFiled' | 'dateTerminated' | 'assignedTo' | 'referredTo' | 'cause' | 'natureOfSuit'
>

/**
 * Reads the head of a docket report: the lines below the title, of which those from `end` on are the parties. The judges
 * of a criminal case stand among these, above the defendant.
 */
export function readCaseHeader(body: readonly PageLine[], end: number): Read {
  const lines = body.slice(0, end).map((line) => line.text)
  const values = labelled(lines)
  const below = labelled(body.slice(end).map((line) => line.text))
  for (const label of JUDGES) values.set(label, values.get(label) ?? below.get(label) ?? '')
  const day = (label: Label): string | null => usDate(values.get(label) ?? '')
  const name = (label: Label): string | null => judgeName(values.get(label) ?? '')
  const caseName = values.get('caseTitle') ?? captionOf(lines) ?? values.get('leadTitle') ?? null
  return {
    caseName,
    dateFiled: day('dateFiled'),
    dateTerminated: day('dateTerminated'),
    assignedTo: name('assignedTo'),
    referredTo: name('referredTo'),
    cause: values.get('cause') ?? null,
    natureOfSuit: values.get('natureOfSuit') ?? null,
  }
}
