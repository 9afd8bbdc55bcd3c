/**
 * The parts of a brief in the order in which they stand unless the user says otherwise. The names are what files, templates and the
 * command line say; `PART_TITLES` is what people read.
 */
export const BRIEF_PARTS = [
  'caption',
  'legend',
  'contents',
  'glance',
  'questions',
  'key-dates',
  'parties',
  'history',
  'timeline',
  'chronology',
  'facts',
  'gaps',
  'sources',
  'signature',
  'certificate',
] as const
export type BriefPartName = (typeof BRIEF_PARTS)[number]

/** A part as a list of choices names it, and what it holds in a few words. */
export const PART_TITLES: Readonly<Record<BriefPartName, { title: string; holds: string }>> = {
  caption: { title: 'Caption', holds: 'court, parties, number and title' },
  legend: { title: 'Legend', holds: 'for whom it is made, and what it is in evidence' },
  contents: { title: 'Contents', holds: 'the parts with their pages' },
  glance: { title: 'The case at a glance', holds: 'period, counts and what is not verified' },
  questions: { title: 'Questions presented', holds: 'where each stands, who raised and who answered it' },
  'key-dates': { title: 'Dates that matter', holds: 'the key events, at most fifteen' },
  parties: { title: 'Parties and counsel', holds: 'who they are and who speaks for them' },
  history: { title: 'Procedural history', holds: 'the docket in prose, each sentence cited' },
  timeline: { title: 'Timeline', holds: 'all dated events, drawn' },
  chronology: { title: 'Chronology', holds: 'every event in a table' },
  facts: { title: 'Facts by question', holds: 'for, against and disputed apart' },
  gaps: { title: 'Gaps and conflicts', holds: 'silences, contradictions, unverified dates' },
  sources: { title: 'Index of sources', holds: 'every source, with its SHA-256' },
  signature: { title: 'Signature block', holds: 'blank' },
  certificate: { title: 'Certificates', holds: 'of service, and of the word count where a rule asks for it; blank' },
}
