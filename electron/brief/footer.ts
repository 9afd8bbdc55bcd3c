import type { NumberForm } from '../../shared/brief/court-profiles'
import type { Case } from '../../shared/model/case'
import { docketLine } from './caption'
import { uprightRoom, type PageSetup } from './page-setup'
import type { TextPrinter } from './printable-text'
import { fitted, type TimelineFonts } from './timeline/type-sizes'

const SIZE = 9
/** Room that is kept for "Page 10 of 12". */
const PAGE_NUMBER = 96

interface FooterContext {
  fonts: TimelineFonts
  print: TextPrinter
  page: PageSetup
  title: string
  form: NumberForm
}

/** The case in one line that fits beside the number of the page; pleading paper names the document as well (N.D. Cal. Civil L.R. 3-4(a)(3)). */
export function runningFooter(record: Case, { fonts, print, page, title, form }: FooterContext): string {
  const width = uprightRoom(page).width - PAGE_NUMBER
  const docket = docketLine(print.line(record.docketNumber), form).replace(/^(?:Civil Action|Criminal) /u, '')
  const number = docket === '' ? '' : `, ${docket}`
  const name = page.caption === 'pleading' ? title : print.line(record.shortTitle)
  const room = Math.max(width - fonts.regular.width(number, SIZE), 100)
  return fitted(fitted(name, room, fonts.regular, SIZE) + number, width, fonts.regular, SIZE)
}
