/** What the user is told when another program has changed a case that was open here, `title`; at once, or at the next opening. */
export const UNDERNEATH = {
  merged: (title: string): string =>
    `“${title}” was changed elsewhere while it was open here, as a sync folder does. Both sets of changes touch different records, so both are now in the case; File > Show history tells them apart.`,
  rolledBack: (title: string): string =>
    `An older version of “${title}” was put in its place while it was open here, as a sync folder does. What you did since was written again after it; nothing is lost.`,
  apart: (title: string, copy: string): string =>
    `“${title}” was changed elsewhere while it was open here, in the same records. Both versions are kept: you go on in “${copy}”, which holds yours, and the other one is in the list of cases under the old name.`,
  foreignFile: (title: string, kept: string): string =>
    `Another program had put a different case.json in the place of that of “${title}”, whose history did not go with it. It is kept as ${kept} in the folder of the case.`,
} as const
