import type { CiteStyle } from '../citations/cite-style'

export const PROFILE_IDS = ['ddc', 'sdny', 'edny', 'ndcal', 'appeals', 'plain'] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** How the first page is headed: parties beside the number behind brackets or dashes, pleading paper with counsel on top, or centred between rules. */
export type CaptionForm = 'brackets' | 'dashes' | 'pleading' | 'centred'

/** How the number is written: "Civil Action No. 1:23-cv-01599-ABJ", "23 Civ. 1599 (ABJ)", "Case No. 3:19-cv-04512-ADM", "No. 24-1234". */
export type NumberForm = 'civil-action' | 'civ' | 'case-no' | 'no'

/** What a court wants its papers to look like. Data alone: the template reads it, and the export panel shows where it is from. */
export interface CourtProfile {
  id: ProfileId
  name: string
  /** The rule that the figures are from; empty for none. */
  rule: string
  /** When somebody last read the rule, as a calendar date; rules change, so the panel says "check the current rule" beside it. */
  checked: string
  /** Margins of an upright page in inches. */
  margins: { top: number; right: number; bottom: number; left: number }
  /** Points of running text, and the least of anything else in letters but the drawn timeline: what is filed has no small type. */
  textSize: number
  tableSize: number
  spacing: 'single' | 'double'
  pageNumbers: 'page-of' | 'number'
  caption: CaptionForm
  number: NumberForm
  /** Lines numbered in the left margin of each upright page; 0 for none. */
  numberedLines: number
  citeStyle: CiteStyle
  /** The words that a brief may have, counted without caption, contents, tables and signature; null where none is set. */
  wordLimit: number | null
  /** What the certificate of the word count cites; null where none is asked for. */
  certificateRule: string | null
}

const CHECKED = '2026-11-25'
const INCH = { top: 1, right: 1, bottom: 1, left: 1 }

const NEW_YORK = {
  rule: 'Local Civil Rule 7.1(b), (c)',
  checked: CHECKED,
  margins: INCH,
  textSize: 12,
  tableSize: 12,
  spacing: 'double',
  pageNumbers: 'number',
  caption: 'dashes',
  number: 'civ',
  numberedLines: 0,
  citeStyle: 'ecf',
  wordLimit: 8750,
  certificateRule: 'Local Civil Rule 7.1(c)',
} as const

/** The courts that a brief can be set for. */
export const COURT_PROFILES: Readonly<Record<ProfileId, CourtProfile>> = {
  ddc: {
    id: 'ddc',
    name: 'D.D.C.',
    rule: 'LCvR 5.1 and the judges’ standing orders',
    checked: CHECKED,
    margins: INCH,
    textSize: 12,
    tableSize: 12,
    spacing: 'double',
    pageNumbers: 'number',
    caption: 'brackets',
    number: 'civil-action',
    numberedLines: 0,
    citeStyle: 'ecf',
    wordLimit: null,
    certificateRule: null,
  },
  sdny: { id: 'sdny', name: 'S.D.N.Y.', ...NEW_YORK },
  edny: { id: 'edny', name: 'E.D.N.Y.', ...NEW_YORK },
  ndcal: {
    id: 'ndcal',
    name: 'N.D. Cal.',
    rule: 'Civil L.R. 3-4',
    checked: CHECKED,
    // 28 lines of 24 points between the two: the numbers stand beside them.
    margins: { top: 0.85, right: 0.5, bottom: 0.8, left: 1.5 },
    textSize: 12,
    tableSize: 12,
    spacing: 'double',
    pageNumbers: 'number',
    caption: 'pleading',
    number: 'case-no',
    numberedLines: 28,
    citeStyle: 'dkt',
    wordLimit: null,
    certificateRule: null,
  },
  appeals: {
    id: 'appeals',
    name: 'Federal courts of appeals',
    rule: 'FRAP 32(a)',
    checked: CHECKED,
    margins: INCH,
    textSize: 14,
    tableSize: 14,
    spacing: 'double',
    pageNumbers: 'number',
    caption: 'centred',
    number: 'no',
    numberedLines: 0,
    citeStyle: 'ecf',
    wordLimit: 13_000,
    certificateRule: 'FRAP 32(g)(1)',
  },
  plain: {
    id: 'plain',
    name: 'Plain',
    rule: '',
    checked: '',
    margins: INCH,
    textSize: 12,
    tableSize: 10,
    spacing: 'single',
    pageNumbers: 'page-of',
    caption: 'brackets',
    number: 'civil-action',
    numberedLines: 0,
    citeStyle: 'ecf',
    wordLimit: null,
    certificateRule: null,
  },
}
