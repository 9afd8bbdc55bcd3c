export interface DocketNumber {
  /** Without initials and defendant number: `1:08-md-01963`, `17-80033`. */
  bare: string
  /** As the court prints it. */
  printed: string
}

/** Office and colon, or office and hyphen ("1-10-44567-ess"), or neither; year, type of case and serial; initials. */
const NUMBER = /(?<![\w:-])(\d{1,2}:|\d-(?=\d{2}-\d{5}))?(\d{2}-(?:[a-z]{1,4}-)?\d{1,7})(?!\d)([-\w/.]*)/i

/**
 * The docket number in a line of a court page: office, year, type and serial, then the initials of the judges, which
 * change during a case and are no part of its identity. Null where there is none. An MDL number stays as it is printed.
 */
export function docketNumber(text: string): DocketNumber | null {
  const found = NUMBER.exec(text.replace(/^[A-Z]{2,4}\//, ''))
  if (found !== null) {
    const [printed, office = '', rest = ''] = found
    return { bare: office + rest, printed }
  }
  const mdl = /MDL No\. \d+/.exec(text)?.[0]
  return mdl === undefined ? null : { bare: mdl, printed: mdl }
}
