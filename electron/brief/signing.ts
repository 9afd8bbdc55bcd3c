import type { CourtProfile } from '../../shared/brief/court-profiles'
import { withCommas } from './counted'

/** Lines to fill in by hand: a rule with its name below or beside it. */
export interface SignaturePart {
  kind: 'signature'
  opening: string
  fields: string[]
}

/** Statements that counsel signs; nothing is signed or dated here. A null piece is a blank to fill in. */
export interface CertificatePart {
  kind: 'certificate'
  certificates: { title: string; text: (string | null)[]; fields: string[] }[]
}

const COUNSEL = ['Name', 'Bar number', 'Firm', 'Address', 'Telephone', 'E-mail', 'Counsel for']

export const signaturePart = (): SignaturePart => ({
  kind: 'signature',
  opening: 'Respectfully submitted,',
  fields: COUNSEL,
})

function wordCount({ certificateRule, textSize, wordLimit }: CourtProfile, words: number): (string | null)[] {
  const limit = wordLimit === null ? '' : ` The limit of the rule is ${withCommas(wordLimit)} words.`
  const type =
    certificateRule?.startsWith('FRAP') === true
      ? ` It is set in ${textSize}-point Tinos, a proportionally spaced typeface with serifs (FRAP 32(a)(5) and (6)).`
      : ''
  return [
    `Under ${certificateRule ?? ''}, I certify that this document contains ${withCommas(words)} words, counted by Docketline ` +
      `without the caption, the table of contents, the signature block and the certificates.${limit}${type}`,
  ]
}

/** The certificates that a court asks for, ready to be signed. */
export function certificatePart(profile: CourtProfile, words: number): CertificatePart {
  const signed = ['Date', 'Signature']
  const service = {
    title: 'Certificate of Service',
    text: [
      'I certify that on ',
      null,
      ' I filed this document through the court’s CM/ECF system, which gives notice of the filing to all counsel of record.',
    ],
    fields: signed,
  }
  const compliance = { title: 'Certificate of Compliance', text: wordCount(profile, words), fields: signed }
  return { kind: 'certificate', certificates: profile.certificateRule === null ? [service] : [compliance, service] }
}
