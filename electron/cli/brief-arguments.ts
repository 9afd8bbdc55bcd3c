import { parseArgs } from 'node:util'
import { AUDIENCES } from '../../shared/brief/audiences'
import {
  briefDefaults,
  EVIDENCE_LABELS,
  PAPERS,
  SHEET_DIRECTIONS,
  type BriefOptions,
  type PartChoice,
  type PdfStandard,
} from '../../shared/brief/brief-options'
import { BRIEF_PARTS, type BriefPartName } from '../../shared/brief/brief-parts'
import { PROFILE_IDS } from '../../shared/brief/court-profiles'
import { CITE_STYLES } from '../../shared/citations/cite-style'
import { ExpectedError } from '../../shared/expected-error'
import { LegalDate, parseLegalDate } from '../../shared/model/legal-date'
import { oneOf } from './option-word'
import { namedCase, type NamedCase } from './named-case'

/** What `docketline brief` is asked for. */
export interface BriefArguments {
  named: NamedCase
  out: string
  options: BriefOptions
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = {
  sample: flag,
  out: text,
  profile: text,
  audience: text,
  parts: text,
  without: text,
  'cite-style': text,
  paper: text,
  standard: text,
  sheets: text,
  title: text,
  label: text,
  only: text,
  notes: flag,
  date: text,
} as const

const STANDARDS: Readonly<Record<string, PdfStandard>> = { 'a-2a': 'pdf/a-2a', 'ua-1': 'pdf/ua-1' }

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    if (error instanceof TypeError) throw wrong(error.message)
    throw error
  }
}

function partsIn(option: string, list: string): BriefPartName[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase())
  return words
    .filter((word) => word !== '')
    .map((word) => {
      const part = BRIEF_PARTS.find((name) => name === word)
      if (part === undefined)
        throw wrong(`--${option}: there is no part “${word}”. The parts are ${BRIEF_PARTS.join(', ')}.`)
      return part
    })
}

/** `--parts` are those printed, in that order; `--without` takes some from what would be printed. */
function chosenParts(
  usual: readonly PartChoice[],
  parts: string | undefined,
  without: string | undefined,
): PartChoice[] {
  const dropped = new Set(partsIn('without', without ?? ''))
  const named = parts === undefined ? null : partsIn('parts', parts)
  if (named !== null && named.length === 0) throw wrong('--parts takes at least one part.')
  const rest = named === null ? usual : BRIEF_PARTS.map((part) => ({ part, on: false }))
  const choices = [...(named ?? []).map((part) => ({ part, on: true })), ...rest]
  const first = choices.filter(({ part }, index) => choices.findIndex((choice) => choice.part === part) === index)
  return first.map(({ part, on }) => ({ part, on: on && !dropped.has(part) }))
}

/** The date of one certain day. */
function day(given: string): LegalDate {
  const date = parseLegalDate(given)
  const isDay = date?.kind === 'point' && date.point.precision === 'day' && date.point.qualifier === ''
  if (!isDay) throw wrong('--date takes one day, such as 2025-07-01.')
  return LegalDate.parse(given)
}

function optionsOf(values: ReturnType<typeof parse>['values']): BriefOptions {
  const usual = briefDefaults(
    oneOf('profile', values.profile, PROFILE_IDS, 'plain'),
    oneOf('audience', values.audience, AUDIENCES, 'internal'),
  )
  const standard = values.standard?.replace(/^pdf\//iu, '')
  return {
    ...usual,
    parts: chosenParts(usual.parts, values.parts, values.without),
    citeStyle: oneOf('cite-style', values['cite-style'], CITE_STYLES, usual.citeStyle),
    paper: oneOf('paper', values.paper, PAPERS, usual.paper),
    standard: STANDARDS[oneOf('standard', standard, Object.keys(STANDARDS), 'a-2a')] ?? usual.standard,
    sheets: oneOf('sheets', values.sheets, SHEET_DIRECTIONS, usual.sheets),
    title: (values.title ?? '').slice(0, 300),
    label: oneOf('label', values.label, EVIDENCE_LABELS, usual.label),
    scope: { kind: oneOf('only', values.only, ['all', 'key'] as const, 'all') },
    notes: values.notes ?? false,
    preparedOn: values.date === undefined ? null : day(values.date),
  }
}

/** Reads what follows `docketline brief`. Throws `ExpectedError` (`bad-input`) with the reason as a sentence. */
export function briefArguments(args: readonly string[]): BriefArguments {
  const { values, positionals } = parse(args)
  const named = namedCase(positionals, values.sample ?? false)
  if (values.out === undefined || values.out === '') throw wrong('Say where to save the brief: --out brief.pdf')
  return { named, out: values.out, options: optionsOf(values) }
}
