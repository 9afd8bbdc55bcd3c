import { describe, expect, it } from 'vitest'
import { classifyEntry, ruleFor } from './classify-entry'
import { ENTRY_RULES } from './entry-rules'

/** An example of each rule; every rule of the table must have one. */
const EXAMPLES: Record<string, readonly string[]> = {
  'error note': ['NOTICE OF DOCKET ERROR re: 22 Motion', "CLERK'S QUALITY CONTROL MESSAGE - The 47 Notice"],
  'appeal record': ['TRANSMITTAL of documents re 1 Indictment', 'USCA Case Number 16-80008 Ninth Circuit'],
  'minute order': [
    'TEXT ORDER: the conference is adjourned',
    'MINUTE ORDER granting 4',
    'PAPERLESS ORDER',
    'NOTIFICATION of Docket Entry',
    'MEMO ENDORSEMENT granting 32',
    'Endorsed Order Granting 14 Motion',
    'ORAL ORDER by the Court',
  ],
  'minutes of a hearing': [
    'MINUTE ENTRY for proceedings held before Judge Vera Stone',
    'MINUTES of Status Conference',
    'Proceedings held before Judge Stone',
  ],
  transcript: ['TRANSCRIPT of Proceedings held on 1/2/2024', 'NOTICE OF FILING OF OFFICIAL TRANSCRIPT'],
  'hearing took place': [
    'Motion Hearing held on 1/22/2024',
    'Meeting of Creditors Held 05/14/09',
    'Jury Trial - Completed',
  ],
  'court event by its name': ['Initial Appearance', 'Status Conference', 'Arraignment as to Bo Reed'],
  'deadlines and hearings, unnamed': ['Set/Reset Deadlines/Hearings'],
  'deadlines with a hearing': ['Set Deadlines as to 41 MOTION to Dismiss. Motion Hearing set for 8/30/2019'],
  'hearing to come': [
    'NOTICE OF SETTING as to Bo Reed. Plea set for 4/8/2020',
    'NOTICE of Hearing on 4 Motion',
    'Set/Reset Hearings: Motion Hearing set for 1/22/2024',
    'Meeting of Creditors with 341(a) meeting to be held on 01/31/2017',
  ],
  'hearing set': ['Motion Hearing set for 1/22/2024', 'Telephone Status Conference re-scheduled to 3/4/2024'],
  deadline: ['Set/Reset Deadlines: Reply due by 1/2/2024', 'Terminate Deadlines as to Bo Reed'],
  'report and recommendation': ['REPORT AND RECOMMENDATION re 20 Motion', 'FINDINGS and RECOMMENDATIONS'],
  mandate: ['MANDATE of USCA as to 42 Notice of Appeal', 'USCA JUDGMENT issued as mandate', 'ORDER of USCA as to 42'],
  opinion: ['MEMORANDUM OPINION', 'OPINION AND ORDER re 12', 'MEMORANDUM DECISION AND ORDER'],
  judgment: [
    "CLERK'S JUDGMENT",
    'FINAL JUDGMENT in favor of Ada Quill',
    'Order Confirming Chapter 13 Plan',
    'Chapter 7 Discharge, Debtor',
  ],
  'order proposed by a party': [
    'PROPOSED ORDER re 4 Motion',
    'NOTICE of Proposed Order',
    '[PROPOSED] ORDER by Ada Quill',
    'Notice of Lodging Proposed Order',
  ],
  'order upon a paper': [
    'Notice of Discrepancies and Order Thereon. Signed by Judge Stone',
    'Entry and Acceptance of Guilty Plea by Bo Reed approved by Judge Stone',
  ],
  'appointment of a lawyer': ['CJA 20 - Appointment', 'CJA 20 as to Bo Reed: Appointment of Rita Poe'],
  'default entered, sentence explained': [
    "Clerk's Entry of Default as to Beacon Mills",
    'Statement of Reasons (Sealed)',
  ],
  'stipulation and order': ['STIPULATION AND ORDER of dismissal. (Signed by Judge Stone on 1/2/2024)'],
  'order that decides a motion': [
    'ORDER granting 4 Motion for TRO',
    '(E)Order Granting Motion to Dismiss',
    'CONDITIONAL TRANSFER ORDER',
  ],
  order: [
    'SCHEDULING ORDER: discovery closes 1/2/2024',
    'ORDER. Signed by Judge Stone',
    'LETTER ORDER setting a conference',
    'ENTERED IN ERROR.....ORDER setting a date',
  ],
  'warrant or writ': ['ARREST Warrant issued', 'Writ of Habeas Corpus ad Prosequendum issued'],
  'order by its words': ['The case having been dismissed; IT IS ORDERED that the case is closed'],
  indictment: ['INDICTMENT as to Bo Reed (2) count(s) 1', 'SUPERSEDING INDICTMENT', 'INFORMATION as to Bo Reed'],
  answer: ['ANSWER to 1 Complaint', 'AMENDED ANSWER to Complaint, COUNTERCLAIM'],
  complaint: ['COMPLAINT against Beacon Mills', 'SECOND AMENDED COMPLAINT', 'NOTICE OF REMOVAL'],
  petition: ['Chapter 7 Voluntary Petition', 'PETITION for Writ of Habeas Corpus'],
  'notice of withdrawal': ['NOTICE of Withdrawal of Motion 4', 'Withdrawal of Document'],
  reply: ['REPLY to opposition to motion re 4', 'SUR-REPLY', 'REPLY MEMORANDUM OF LAW in Support'],
  opposition: [
    'RESPONSE in Opposition re 4 Motion',
    'MEMORANDUM in Opposition re 4',
    'OBJECTION to 12 Report and Recommendation',
    'Memorandum of Law in Opposition',
  ],
  'motion to appear': ['MOTION for Leave to Appear Pro Hac Vice', 'MOTION to Substitute Attorney'],
  motion: [
    'MOTION to Dismiss',
    'CONSENT MOTION for Extension',
    'FIRST AMENDED MOTION',
    '**SEALED DOCUMENT** MOTION to Seal',
    'LETTER MOTION to Compel',
    'MOTION for Order to Show Cause',
    'EMERGENCY MOTION for TRO',
    'SEALED MOTION',
  ],
  'notice of appeal': ['NOTICE OF APPEAL as to 41 Judgment'],
  stipulation: [
    'STIPULATION AND [PROPOSED] ORDER to extend time',
    'PLEA AGREEMENT as to Bo Reed',
    'STIPULATION of Dismissal',
  ],
  'presentence report': ['PRE-SENTENCE REPORT as to Bo Reed'],
  brief: ['MEMORANDUM in Support re 4 Motion', 'TRIAL BRIEF', 'MEMORANDUM OF LAW in Support'],
  fee: ['Receipt of filing fee', 'FILING FEE PAID', 'Automatic docket of credit card'],
  'case assignment': [
    'CASE ASSIGNED to Judge Vera Stone',
    'NOTICE OF CASE REASSIGNMENT',
    'Magistrate Judge Ray Ellis is so designated',
  ],
  'proof of service': ['CERTIFICATE OF SERVICE', 'BNC Certificate of Mailing', 'AFFIDAVIT of Service'],
  'appearance of a lawyer': [
    'NOTICE OF APPEARANCE by Rita Poe',
    'NOTICE of Attorney Appearance',
    'Request for Special Notice',
    'NOTICE OF CHANGE OF ADDRESS',
  ],
  summons: ['SUMMONS Issued as to Beacon Mills', 'SUMMONS Returned Executed'],
  'bankruptcy schedule': [
    'Schedule J',
    'Statement of Financial Affairs',
    'Certificate of Credit Counseling',
    'Master Mailing List',
  ],
  claim: ['Transfer of Claim. (#4)', 'Proof of Claim'],
  plan: ['Chapter 13 Plan', 'Disclosure Statement filed by Debtor'],
  evidence: ['AFFIDAVIT of Ada Quill', 'DECLARATION of Ada Quill in Support', 'EXHIBIT LIST', 'Sealed Document'],
  report: ['JOINT STATUS REPORT', 'Monthly Operating Report', 'STATEMENT of Facts'],
  letter: ['LETTER addressed to Judge Stone'],
  'clerk note': ['Case Designated ECF', 'Bankruptcy Case Closed', 'Interpreter needed as to Bo Reed'],
  'notice of the office': [
    'Notice of Appointment of Trustee',
    'Notice of Requirement to File',
    'NOTICE:Return Receipt from Reno',
  ],
  'disclosure or consent': [
    'Corporate Disclosure Statement',
    'CONSENT to Jurisdiction by Magistrate Judge',
    'WAIVER of Indictment',
  ],
  'notice of dismissal or settlement': ['NOTICE of Voluntary Dismissal', 'NOTICE of Settlement'],
  notice: ['NOTICE by Ada Quill re 4 Motion', 'Certification of Default'],
  'motion, further on': ['Standing Discovery Motion as to Bo Reed'],
  'opposition or reply, further on': ["Quill's Response to the Court"],
  'answer or complaint, further on': ["Beacon's ANSWER to Complaint"],
  'order, further on': ['Stone, J. - Order Regarding 608'],
  'court event, further on': ['Pro Se (Faretta) Hearing'],
  'brief, further on': ['MARKMAN OPENING BRIEF'],
}

describe('the table of rules', () => {
  it('has an example for each rule, each rule once', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(ENTRY_RULES.map(({ name }) => name).toSorted())
  })

  const pairs = Object.entries(EXAMPLES).flatMap(([name, texts]) => texts.map((text) => [name, text] as const))
  it.each(pairs)('%s: %s', (name, text) => {
    expect(ruleFor(text)?.name).toBe(name)
  })
})

describe('classifying an entry', () => {
  it('tells order, hearing, filing and context apart', () => {
    expect(classifyEntry('ORDER granting 4 Motion')).toEqual({ kind: 'order', subtype: 'order', importance: 'key' })
    expect(classifyEntry('MINUTE ENTRY for proceedings')).toEqual({
      kind: 'hearing',
      subtype: 'hearing',
      importance: 'normal',
    })
    expect(classifyEntry('MOTION for Order')).toEqual({ kind: 'filing', subtype: 'motion', importance: 'normal' })
    expect(classifyEntry('FILING FEE')).toEqual({ kind: 'context', subtype: 'fee', importance: 'routine' })
  })

  it('never drops what no rule knows', () => {
    const unknown = { kind: 'filing', subtype: 'filing', importance: 'routine' }
    expect(classifyEntry('Xyzzy plugh')).toEqual(unknown)
    expect(classifyEntry('')).toEqual(unknown)
  })

  it('is quick on a text made to be slow', () => {
    const started = performance.now()
    for (const piece of ['first ', 'hearing ', 'sealed ', '*** ', 'notice of ', "a'b&(c) "])
      classifyEntry(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
