import { HELP } from './usage'

/** A line of roff that is read as text whatever it begins with; a hyphen is a hyphen that can be copied. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=['.])/, '\\&')

interface Section {
  title: string
  lines: string[]
}

/** The sections of the help text: a title at the margin that ends in a colon, and what is indented under it. */
function sectionsOf(help: string): { lead: string[]; sections: Section[] } {
  const lead: string[] = []
  const sections: Section[] = []
  for (const line of help.split('\n')) {
    const current = sections.at(-1)
    if (/^\S.*:$/.test(line)) sections.push({ title: line.slice(0, -1), lines: [] })
    else if (current !== undefined && (line.startsWith(' ') || line === '')) current.lines.push(line)
    else if (line !== '') lead.push(line)
  }
  return { lead, sections }
}

/** `  term   what it means`, and deeper lines that go on with it. */
function entry(line: string): string[] {
  const [, term, meaning] = /^ {2}(\S.*?)(?: {2,}(\S.*))?$/.exec(line) ?? []
  if (term === undefined) return [roff(line.trim())]
  return ['.TP', `.B ${roff(term)}`, ...(meaning === undefined ? [] : [roff(meaning)])]
}

function written({ title, lines }: Section): string[] {
  const filled = lines.filter((line) => line.trim() !== '')
  if (title === 'Usage') return ['.SH SYNOPSIS', '.nf', ...filled.map((line) => roff(line.trim())), '.fi']
  return [`.SH "${roff(title.toUpperCase())}"`, ...filled.flatMap(entry)]
}

/** The manual page, docketline(1), made from the text that `--help` prints, so that the two cannot differ. */
export function manPage(version: string): string {
  const { lead, sections } = sectionsOf(HELP)
  const [usage, ...rest] = sections
  return [
    `.TH DOCKETLINE 1 "" "Docketline ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'docketline \\- a court case on a timeline, and a brief a court would accept',
    ...(usage === undefined ? [] : written(usage)),
    '.SH DESCRIPTION',
    'Without a command, or with the path of a \\fI.docketline\\fR file, the window opens. A command works in the terminal and needs no',
    'display.',
    '.PP',
    ...lead.map(roff),
    ...rest.flatMap(written),
    '.SH FILES',
    '.TP',
    '.B ~/.config/Docketline',
    'Settings, logs and, unless \\fB\\-\\-library\\fR names another folder, the library of cases. Removing or purging the package leaves it.',
    '',
  ].join('\n')
}
