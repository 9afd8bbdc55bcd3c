import type { Audience } from '../../shared/brief/audiences'
import type { BriefOptions } from '../../shared/brief/brief-options'

/** For whom the brief is made and what it is in evidence. Not printed where there is nothing to say. */
export interface LegendPart {
  kind: 'legend'
  blocks: { heading: string; text: string }[]
}

type Block = LegendPart['blocks'][number] & { short: string }

const FOR: Readonly<Record<Audience, Block | null>> = {
  internal: {
    heading: 'Privileged and Confidential',
    text: 'Attorney work product, prepared in anticipation of litigation (Fed. R. Civ. P. 26(b)(3)).',
    short: 'Privileged and confidential: attorney work product',
  },
  opposing: {
    heading: 'Provided to Opposing Counsel',
    text: 'No privilege or protection is waived, and nothing in this document is an admission.',
    short: 'Provided to opposing counsel',
  },
  court: null,
  press: {
    heading: 'For the Press',
    text: 'A summary of the sources that it names. What is marked as alleged is disputed; it is no finding of a court.',
    short: 'For the press',
  },
}

const IN_EVIDENCE: Readonly<Record<BriefOptions['label'], Block | null>> = {
  none: null,
  'fre-107': {
    heading: 'Illustrative Aid: Not Evidence',
    text: 'Offered to help the trier of fact understand the evidence (Fed. R. Evid. 107).',
    short: 'Illustrative aid: not evidence (Fed. R. Evid. 107)',
  },
  'fre-1006': {
    heading: 'Summary of Voluminous Materials',
    text: 'Offered to prove their content; the originals or duplicates of the sources listed are to be made available (Fed. R. Evid. 1006).',
    short: 'Summary under Fed. R. Evid. 1006',
  },
}

const blocksOf = ({ audience, label }: Pick<BriefOptions, 'audience' | 'label'>): Block[] =>
  [FOR[audience], IN_EVIDENCE[label]].filter((block) => block !== null)

/** Returns the legend, or null where audience and label have none. */
export function legendPart(options: Pick<BriefOptions, 'audience' | 'label'>): LegendPart | null {
  const blocks = blocksOf(options).map(({ heading, text }) => ({ heading, text }))
  return blocks.length === 0 ? null : { kind: 'legend', blocks }
}

/** The same in one line for the head of every page. */
export const runningLegend = (options: Pick<BriefOptions, 'audience' | 'label'>): string =>
  blocksOf(options)
    .map(({ short }) => short)
    .join(' · ')
