/** How docket papers are cited; one for a whole brief. The names are those of the command line. */
export const CITE_STYLES = ['ecf', 'dkt', 'doc', 'pageid'] as const
export type CiteStyle = (typeof CITE_STYLES)[number]

/** Each style by what it gives for page 3 of docket entry 71. */
export const CITE_STYLE_EXAMPLES: Readonly<Record<CiteStyle, string>> = {
  ecf: 'ECF No. 71 at 3',
  dkt: 'Dkt. 71 at 3',
  doc: 'Doc. 71 at 3',
  pageid: 'ECF No. 71, PageID.412',
}
