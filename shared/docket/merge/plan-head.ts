import { theCase, type CaseDocument } from '../../document'
import type { Case, DocketHead } from '../../model/case'
import { sameValue } from '../../same-value'
import { courtName } from '../federal-courts'
import { NO_HEADER, type DocketHeader, type ParsedDocket } from '../parsed-docket'
import { dayOrNull } from './entry-event'
import type { Difference, PlanItem } from './import-plan'

const KEPT =
  'What you edited in the case details stays as it is, with what the docket says beside it; the rest follows the docket.'

const MOST_FLAGS = 100

/** The head of a docket as a case keeps it; empty where the file says nothing. */
export function headOf(header: DocketHeader): DocketHead {
  const text = (value: string | null, longest: number): string => (value ?? '').slice(0, longest)
  return {
    caption: text(header.caseName, 2000),
    court: text(header.court === null ? null : (courtName(header.court) ?? header.court), 300),
    docketNumber: text(header.printedNumber ?? header.docketNumber, 100),
    assignedTo: text(header.assignedTo, 300),
    referredTo: text(header.referredTo, 300),
    cause: text(header.cause, 500),
    natureOfSuit: text(header.natureOfSuit, 300),
    filed: dayOrNull(header.dateFiled),
    closed: dayOrNull(header.dateTerminated),
    flags: (header.flags ?? []).slice(0, MOST_FLAGS).map((flag) => flag.slice(0, 100)),
  }
}

const FIELDS = [
  'caption',
  'court',
  'docketNumber',
  'assignedTo',
  'referredTo',
  'cause',
  'natureOfSuit',
  'filed',
  'closed',
  'flags',
] as const satisfies readonly (keyof DocketHead)[]

const NONE = headOf(NO_HEADER)

type HeadValue = DocketHead[keyof DocketHead]

const isNothing = (value: HeadValue): boolean => value === null || value.length === 0

const inWords = (value: HeadValue): string => (typeof value === 'string' ? value : (value ?? []).join(', '))

/** A new case's caption is its title: nobody has said it yet. */
const isUnsaid = (record: Case, field: keyof DocketHead): boolean =>
  isNothing(record[field]) || (field === 'caption' && record.caption === record.shortTitle)

/** The case with the head of a docket: what the user has not said or edited follows it, the rest stays. */
function refreshed(record: Case, head: DocketHead): { record: Case; differences: Difference[] } {
  const said = record.docket
  const after: Record<string, unknown> = {}
  const differences: Difference[] = []
  const news = new Set(record.docketNews)
  for (const field of FIELDS) {
    const value = head[field]
    if (isNothing(value) || sameValue(value, record[field]) || sameValue(value, said?.[field])) continue
    const follows = isUnsaid(record, field) || sameValue(record[field], said?.[field])
    if (follows) {
      after[field] = value
      news.delete(field)
    } else news.add(field)
    differences.push({ field, before: inWords(record[field]), after: inWords(value), proposed: !follows })
  }
  const known = said ?? NONE
  const docket = Object.fromEntries(FIELDS.map((field) => [field, isNothing(head[field]) ? known[field] : head[field]]))
  return { record: { ...record, ...after, docket: docket as DocketHead, docketNews: [...news] }, differences }
}

/** What the last of the heads says that says anything. */
function latest(heads: readonly DocketHead[]): DocketHead {
  const last = <F extends keyof DocketHead>(field: F): DocketHead[F] | undefined =>
    heads.findLast((head) => !isNothing(head[field]))?.[field]
  return Object.assign({ ...NONE }, Object.fromEntries(FIELDS.map((field) => [field, last(field) ?? NONE[field]])))
}

/** What the heads of the dockets would change in the case record: the later file is the newer. */
export function planHead(document: CaseDocument, dockets: readonly ParsedDocket[]): PlanItem[] {
  if (dockets.length === 0) return []
  const before = theCase(document)
  const head = latest(dockets.map(headOf))
  const { record, differences } = refreshed(before, head)
  const kept = differences.some(({ proposed }) => proposed)
  const row = {
    what: 'case' as const,
    status: differences.length === 0 ? ('same' as const) : kept ? ('attention' as const) : ('changed' as const),
    kind: null,
    number: null,
    date: null,
    title: 'Case details',
    text: '',
    why: kept ? KEPT : '',
    differences,
    picked: differences.length > 0,
  }
  const take = sameValue(record, before)
    ? null
    : (draft: Parameters<NonNullable<PlanItem['take']>>[0]): void => {
        draft.put('case', { ...record, leftOut: (draft.get('case', record.id) ?? record).leftOut })
      }
  return [{ row, take }]
}
