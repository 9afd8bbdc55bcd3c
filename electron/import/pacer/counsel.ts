import type { PageLine } from '../html/page-lines'

/** What can stand on the line below a lawyer's name and is no firm: a street, a box, a telephone, a remark. */
const NO_FIRM =
  /\d|^\(|^p\.? ?o\.? box|@|^(?:fax|email|lead attorney|attorney|pro (?:se|hac)|terminated|designation|bar status)\b/i

/** The lawyers in the cell beside a party, each as one line: the bold name, with the firm where the next line names one. */
export function counselIn(beside: readonly PageLine[]): string[] {
  const lawyers: string[] = []
  for (const [index, line] of beside.entries()) {
    if (line.boldText === '' || line.boldText !== line.text) continue
    const next = beside[index + 1]
    const firm = next !== undefined && next.boldText === '' && !NO_FIRM.test(next.text) ? `, ${next.text}` : ''
    lawyers.push(`${line.text}${firm}`.replace(/^pro se$/i, ''))
  }
  return [...new Set(lawyers)].filter((lawyer) => lawyer !== '')
}
