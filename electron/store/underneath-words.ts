/** What the user is told when another program has changed a case under the open window. */
export const UNDERNEATH = {
  merged:
    'This case was changed elsewhere while it was open here, as a sync folder does. Both sets of changes touch different records, so both are now in the case; File > Show history tells them apart.',
  rolledBack:
    'An older version of this case was put in its place while it was open here, as a sync folder does. What you did since was written again after it; nothing is lost.',
  apart:
    'This case was changed elsewhere while it was open here, in the same records. Both versions are kept: you go on in a copy that holds yours, and the other one is in the list of cases under the old name.',
} as const

export const foreignFile = (kept: string): string =>
  `Another program had put a different case.json in the place of this one, whose history did not go with it. It is kept as ${kept} in the folder of the case.`
