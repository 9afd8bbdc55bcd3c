import type { CaptionForm, CourtProfile, NumberForm } from '../../shared/brief/court-profiles'
import type { CaseDocument } from '../../shared/document'
import { theCase } from '../../shared/document'
import type { Case } from '../../shared/model/case'
import type { Party, PartyRole } from '../../shared/model/party'
import { breakLongWords, type TextPrinter } from './printable-text'

/** One side of the caption: its names as one run of capitals and the word for its role, empty where the role is not known. */
export interface CaptionSide {
  names: string
  role: string
}

/** The head of the first page in the court's form. Empty lists and strings are left out in print. */
export interface CaptionPart {
  kind: 'caption'
  form: CaptionForm
  /** The court's name in capitals, a line each. */
  court: string[]
  /** Read from top to bottom with "v." between the first two. */
  sides: CaptionSide[]
  /** Right of the rule: the number, then who presides. */
  docket: string
  judges: string[]
  /** The title line of the document, and when it was made. */
  title: TitlePart
}

/** The title of the document; by itself only where there is no caption. */
export interface TitlePart {
  kind: 'title'
  lines: string[]
  prepared: string
}

/** More names than these are "et al.": only a complaint must name all parties (FRCP 10(a)). */
const NAMES_IN_CAPTION = 12

/** "U.S. District Court for the District of Columbia" as the court sets it, in capitals on two lines. */
export function courtLines(court: string): string[] {
  const full = court.replace(/\bU\. ?S\.(?= |$)|\bUS\b/u, 'United States').toUpperCase()
  const cut = full.indexOf(' FOR ')
  return (cut < 0 ? [full] : [full.slice(0, cut), full.slice(cut + 1)]).filter((line) => line !== '')
}

/** "1:23-cv-01599-ABJ-ZMF" in its pieces. */
const DISTRICT_NUMBER = /^(?:\d+:)?(\d{2})-(cv|cr|mc|mj)-0*(\d+)((?:-[A-Z]{1,4})*)$/iu

/** "23 Civ. 1599 (ABJ) (ZMF)", as the courts of New York write it; null of a number that is not built so. */
function newYorkNumber(number: string): string | null {
  const [, year, type = '', serial, initials = ''] = DISTRICT_NUMBER.exec(number) ?? []
  if (year === undefined || serial === undefined) return null
  const word = { cv: 'Civ.', cr: 'Cr.', mc: 'Misc.', mj: 'Mag.' }[type.toLowerCase()] ?? type
  return [
    year,
    word,
    serial,
    ...initials
      .split('-')
      .filter(Boolean)
      .map((letters) => `(${letters})`),
  ].join(' ')
}

/** The number with the word before it that the court uses, by the type letters of the number; empty where there is none. */
export function docketLine(docketNumber: string, form: NumberForm = 'civil-action'): string {
  const number = docketNumber.trim()
  if (number === '' || /^(?:no|case|civil|criminal)\b/iu.test(number)) return number
  switch (form) {
    case 'civ':
      return newYorkNumber(number) ?? `No. ${number}`
    case 'case-no':
      return `Case No. ${number}`
    case 'no':
      return `No. ${number}`
    case 'civil-action':
      if (/-cv-|-cv\d/iu.test(number)) return `Civil Action No. ${number}`
      return /-cr-|-cr\d/iu.test(number) ? `Criminal No. ${number}` : `No. ${number}`
    default:
      return form satisfies never
  }
}

function inCapitals(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_IN_CAPTION).map((name) => name.toUpperCase())
  if (shown.length < names.length) return `${shown.join(', ')}, et al.`
  if (shown.length <= 2) return shown.join(' and ')
  return `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1) ?? ''}`
}

/** Those that the caption names come first, in its order; the records keep none. */
function inCaptionOrder(parties: readonly Party[], caption: string): Party[] {
  const place = ({ name }: Party): number => {
    const index = caption.toLowerCase().indexOf(name.toLowerCase())
    return index < 0 ? Infinity : index
  }
  return parties.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

const ROLE_WORDS = { plaintiff: 'Plaintiff', defendant: 'Defendant', intervenor: 'Intervenor' } as const

function sidesFromParties(parties: readonly Party[], record: Case, print: TextPrinter): CaptionSide[] {
  const side = (role: PartyRole & keyof typeof ROLE_WORDS): CaptionSide[] => {
    const names = inCaptionOrder(parties, record.caption)
      .filter((party) => party.role === role)
      .map(({ name }) => print.line(name))
    const word = ROLE_WORDS[role]
    return names.length === 0 ? [] : [{ names: inCapitals(names), role: names.length === 1 ? word : `${word}s` }]
  }
  const [plaintiffs, defendants] = [side('plaintiff'), side('defendant')]
  return plaintiffs.length > 0 && defendants.length > 0 ? [...plaintiffs, ...defendants, ...side('intervenor')] : []
}

/** Without both sides on record the caption itself is taken apart at its "v."; "In re …" stays whole. */
function sidesFromCaption(caption: string, print: TextPrinter): CaptionSide[] {
  return print
    .line(caption)
    .split(/\s+(?:v|vs)\.?\s+/iu)
    .filter((names) => names !== '')
    .map((names) => ({ names: names.toUpperCase().replace(/\bET AL\b\.?/u, 'et al.'), role: '' }))
}

/** How a court's papers are headed. */
export type CaptionStyle = Pick<CourtProfile, 'caption' | 'number'>

export function captionPart(
  document: CaseDocument,
  print: TextPrinter,
  style: CaptionStyle,
  title: TitlePart,
): CaptionPart {
  const record = theCase(document)
  const sides = sidesFromParties([...document.party.values()], record, print)
  const referred = print.line(record.referredTo)
  return {
    kind: 'caption',
    form: style.caption,
    court: courtLines(print.line(record.court)).map(breakLongWords),
    sides: (sides.length > 0 ? sides : sidesFromCaption(record.caption, print)).map(({ names, role }) => ({
      names: breakLongWords(names),
      role,
    })),
    docket: breakLongWords(docketLine(print.line(record.docketNumber), style.number)),
    judges: [print.line(record.assignedTo), referred === '' ? '' : `Referred to ${referred}`]
      .filter((line) => line !== '')
      .map(breakLongWords),
    title,
  }
}
