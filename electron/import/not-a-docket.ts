/** Why a file is no docket. */
export type NotADocketCode =
  | 'empty-file'
  | 'too-large'
  | 'malformed-page'
  | 'malformed-json'
  | 'malformed-csv'
  | 'malformed-xml'
  | 'malformed-workbook'
  | 'malformed-pdf'
  | 'malformed-calendar'
  | 'no-dates'
  | 'login-page'
  | 'fee-page'
  | 'long-report-page'
  | 'form-error-page'
  | 'restricted-case'
  | 'restricted-document'
  | 'case-not-found'
  | 'case-being-opened'
  | 'no-documents'
  | 'pdf-failed'
  | 'server-timeout'
  | 'server-error'
  | 'closed-without-entries'
  | 'unfinished-page'
  | 'text-docket'
  | 'receipt-only'
  | 'unreadable-file'
  | 'document-page'
  | 'case-query-page'
  | 'whole-court-feed'
  | 'other-page'
  | 'other-json'
  | 'other-file'

/** What the file is in the place of a docket, and what to do next: a sentence without case text. */
export interface NotADocket {
  code: NotADocketCode
  message: string
}
