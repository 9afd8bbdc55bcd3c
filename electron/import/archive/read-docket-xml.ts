import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { docketDate } from '../docket-date'
import { attribute, elementsNamed } from '../html/find'
import { parsePage, type Element } from '../html/parse-page'
import { plainText } from '../html/plain-text'
import { collapse, visibleText } from '../html/visible-text'
import type { NotADocket } from '../not-a-docket'
import { docketNumber } from '../pacer/docket-number'
import { enteredDate } from '../pacer/entry-row'
import { judgeName } from '../pacer/judge-name'
import { pacerDocumentId, ecfNumber } from '../courtlistener/api-entry'
import { withoutSecrets } from '../without-secrets'

const MALFORMED: NotADocket = {
  code: 'malformed-xml',
  message: 'This looks like an Internet Archive docket, but neither case nor entries could be read. Download it again.',
}

/** True for the docket that the Internet Archive keeps as XML. */
export const isDocketXml = (text: string): boolean => text.slice(0, 2000).includes('<gov_uscourts_docket')

function valueIn(element: Element | undefined, tag: string): string {
  const found = element === undefined ? undefined : elementsNamed(element, tag)[0]
  return found === undefined ? '' : visibleText(found)
}

/** Text stands escaped twice in these files: `&amp;#036;` is a dollar sign. */
function entryOf(document: Element): DocketEntry {
  const text = plainText(valueIn(document, 'long_desc')) || plainText(valueIn(document, 'short_desc'))
  return {
    number: ecfNumber(attribute(document, 'doc_num')),
    dateFiled: docketDate(valueIn(document, 'date_filed')),
    dateEntered: docketDate(valueIn(document, 'date_entered')) ?? enteredDate(text),
    text: withoutSecrets(collapse(text)),
    documentId: pacerDocumentId(valueIn(document, 'pacer_doc_id')),
    sequence: valueIn(document, 'pacer_de_seq_num') || null,
  }
}

/** Reads the older Internet Archive docket. It has numbered entries only. */
export function readDocketXml(text: string): Result<ParsedDocket, NotADocket> {
  const page = parsePage(text)
  if (!page.ok) return page
  const details = elementsNamed(page.value, 'case_details')[0]
  const documents = elementsNamed(page.value, 'document')
  const isMain = (document: Element): boolean => /^0?$/.test(attribute(document, 'attachment_num'))
  const entries = documents.filter(isMain).map(entryOf)
  const value = (tag: string): string => plainText(valueIn(details, tag))
  const number = docketNumber(value('docket_num'))
  if (number === null && entries.length === 0) return err(MALFORMED)
  const parties = elementsNamed(page.value, 'party')
    .map((party) => ({ name: plainText(valueIn(party, 'name')), role: valueIn(party, 'type') || 'Unknown' }))
    .filter(({ name }) => name !== '')
  return ok({
    format: 'archive-xml',
    ...NO_HEADER,
    court: value('court') || null,
    docketNumber: number?.bare ?? null,
    printedNumber: number?.printed ?? null,
    caseName: value('case_name') || null,
    dateFiled: docketDate(value('date_case_filed')),
    dateTerminated: docketDate(value('date_case_terminated')),
    assignedTo: judgeName(value('assigned_to')),
    referredTo: judgeName(value('referred_to')),
    cause: value('case_cause') || null,
    natureOfSuit: value('nature_of_suit') || null,
    parties,
    entries,
    warnings: ['This kind of file leaves out entries without a number, such as minute orders.'],
  })
}
