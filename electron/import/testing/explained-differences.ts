/** A difference from the expected files that stands, because these are wrong or lossy there. */
export interface Explained {
  file: string
  what: string
  times: number
  why: string
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: 'ksd_8097.html',
    what: 'is a docket',
    times: 1,
    why: 'A history report with its head and no row; the expected file is empty, the head is not.',
  },
  {
    file: 'nysd_3.html',
    what: 'is a docket',
    times: 1,
    why: 'The page has the head, the parties and "none satisfy the selection": the expected file is empty, the head is not.',
  },
  {
    file: 'alsd.html',
    what: 'judge',
    times: 1,
    why: 'The page has a capital within the name; the expected file lost it.',
  },
  {
    file: 'gasd.html',
    what: 'judge',
    times: 1,
    why: 'The expected file took the initial of the first name for a title.',
  },
  {
    file: 'nysd_479771.html',
    what: 'judge',
    times: 1,
    why: 'The expected file took the initial of the first name for a title.',
  },
  {
    file: 'almb.html',
    what: 'judge',
    times: 1,
    why: 'The court misspelt the name, and the expected file corrected its capitals.',
  },
  {
    file: 'pamd.html',
    what: 'judge',
    times: 1,
    why: 'Referred to a law clerk by initials; the expected file kept the initials only, in other capitals.',
  },
  {
    file: 'ilnd_310470.html',
    what: 'party role',
    times: 1,
    why: 'A service list without a heading of its own; the expected file repeats its name as its role.',
  },
  { file: 'nysd_1.html', what: 'party role', times: 1, why: 'The expected file took the abbreviation ADR for a word.' },
  {
    file: 'txed.html',
    what: 'entry text',
    times: 1,
    why: 'A line break between two attachments: the expected file glues them, we keep a space.',
  },
  {
    file: 'jpml_1551542.html',
    what: 'entry text',
    times: 1,
    why: 'A line break after a banner: the expected file glues the words, we keep a space.',
  },
]

/** Files of which the expected entries cannot be compared one by one. */
export const NOT_COMPARED: ReadonlyMap<string, string> = new Map([
  [
    'paeb_424893.html',
    'Ten rows have the word "doc" for a number; the expected file leaves them out, we keep them without a number.',
  ],
  ['ohsd_141796.xml', 'Nine documents have no date; the expected file leaves them out, we keep them.'],
])

/** Files kept among those that are no dockets although they are, with the reason. */
export const MISFILED: ReadonlyMap<string, string> = new Map([
  [
    'wawb_646603.html',
    'A whole bankruptcy docket (34 entries) in a page that a browser extension filled with scripts; juriscraper gives up on it.',
  ],
])
