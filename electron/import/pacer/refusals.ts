import type { NotADocket, NotADocketCode } from '../not-a-docket'

const SAVE_AGAIN = 'Run the docket report again and save that page.'

/** What CM/ECF says in the place of a docket, in the order in which it is looked for. */
const REFUSALS: readonly (readonly [RegExp, NotADocketCode, string])[] = [
  [
    /may take a long time to run/i,
    'long-report-page',
    'This is the CM/ECF warning that the report may take a long time, not the docket. Choose "as initially requested" there and save the page that follows.',
  ],
  [
    /accept charges shown below|you will be billed for|accept charges and retrieve/i,
    'fee-page',
    'This is the PACER fee page, not the docket. Choose "View Report" there and save the page that follows.',
  ],
  [
    /there are no documents in (?:this|the) case/i,
    'no-documents',
    'This page says that the case has no documents; there is no docket in it.',
  ],
  [/unable to create pdf/i, 'pdf-failed', `This is a CM/ECF error page: the PDF could not be made. ${SAVE_AGAIN}`],
  [
    /do not have permission to view (?:the|this) document|document is (?:not available|restricted|sealed)|document does not exist/i,
    'restricted-document',
    'This is a CM/ECF error page: the document is restricted or does not exist. It holds no docket.',
  ],
  [
    /case is (?:sealed|restricted|not available)|sealed case|do not have permission to (?:access|view) (?:the|this) case|case under seal/i,
    'restricted-case',
    'This page says that the case is sealed or restricted; there is no docket in it.',
  ],
  [
    /case number .{0,40}not found|the case type was .{0,60}but it must be|cannot find case|case not found|not a valid case|no case (?:was )?found|invalid case number/i,
    'case-not-found',
    'This page says that no such case was found. Check the court and the case number.',
  ],
  [
    /in the process of being opened/i,
    'case-being-opened',
    'This page says that the case is still being opened. Try again when the court has done so.',
  ],
  [
    /submission already made|please wait for (?:the )?response from (?:the )?server/i,
    'unfinished-page',
    'This page was saved while the court still worked on the report. Wait for the docket and save that page.',
  ],
  [
    /request time-?out|server timeout|gateway time-?out|timed out/i,
    'server-timeout',
    `This is a server error page: the court's server timed out. ${SAVE_AGAIN}`,
  ],
  [
    /internal server error|service unavailable|bad gateway|temporarily unavailable|system (?:is )?(?:down|maintenance)/i,
    'server-error',
    `This is a server error page, not the docket. ${SAVE_AGAIN}`,
  ],
  [
    /invalid date_|start date must be|end date must be|starting document number must be|incomplete request\. please try|page id does not exist|invalid (?:date|value|selection)|please (?:enter|select) a/i,
    'form-error-page',
    `This is a CM/ECF error page: the dates or choices of the report were not accepted. ${SAVE_AGAIN}`,
  ],
  [
    /administratively closed/i,
    'closed-without-entries',
    'This page only says that the case was administratively closed. It has no docket entries, dates or parties.',
  ],
  [
    /\d+ documents are attached to this filing|document selection menu|attachment description|view all or download all/i,
    'document-page',
    'This is the page of one document and its attachments, not the docket. Save the docket report instead.',
  ],
  [
    /search clues|case summary|associated cases|filed between/i,
    'case-query-page',
    'This is a CM/ECF query page, not the docket. Run the docket report and save that page.',
  ],
  [
    /404 not found|page not found/i,
    'server-error',
    `This is a server error page: there is nothing at that address. ${SAVE_AGAIN}`,
  ],
  [/transaction receipt/i, 'receipt-only', `This page holds a PACER receipt and no docket. ${SAVE_AGAIN}`],
  [
    /may not have originated from within cm\/ecf|(?:pacer|cm\/ecf).{0,60}(?:log ?in|sign in)|authentication|login to|enter your (?:login|pacer)|password/i,
    'login-page',
    'This is the PACER login page, not the docket. Log in, run the docket report and save that page.',
  ],
  [
    /your (?:request|query) (?:could not|cannot)|an error (?:has )?occurred|^error\b/i,
    'server-error',
    `This is an error page, not the docket. ${SAVE_AGAIN}`,
  ],
]

/** Says what a page without a docket is, from the words a reader sees on it. */
export function refusalOf(text: string): NotADocket {
  // A message stands at the head of such a page; what follows can be long and is not searched.
  const head = text.slice(0, 20_000)
  for (const [pattern, code, message] of REFUSALS) if (pattern.test(head)) return { code, message }
  return head.length < 200
    ? {
        code: 'unfinished-page',
        message: 'This page was saved before its docket was loaded. Wait for the page to finish and save it again.',
      }
    : {
        code: 'other-page',
        message: 'This web page is no docket that Docketline knows. Save the docket report of the case.',
      }
}
