/** A docket number without its office, the initials of judges and the number of the defendant: `1:23-cv-01599-ABJ` is `23-cv-1599`. Null where it has no such form. */
export function coreNumber(printed: string): string | null {
  const match = /(?:^|[^\d])(?:\d{1,2}:)?(\d{2}|\d{4})-([a-z]{1,4})-(\d{1,6})(?!\d)/i.exec(` ${printed}`)
  if (match === null) {
    const plain = /(\d{2})-(\d{1,6})(?!\d)/.exec(printed)
    return plain === null ? null : `${plain[1]}-${Number(plain[2])}`
  }
  const [, year = '', type = '', serial = ''] = match
  return `${year.slice(-2)}-${type.toLowerCase()}-${Number(serial)}`
}

/** Whether two numbers cannot be of one case. What has no known form is given the benefit of the doubt. */
export function differentCases(a: string, b: string): boolean {
  const [left, right] = [coreNumber(a), coreNumber(b)]
  return left !== null && right !== null && left !== right
}
