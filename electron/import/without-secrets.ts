/** Where a PACER receipt begins. A page cut in the middle of an entry can have its receipt in that entry. */
const RECEIPT = /PACER Service Center\s+Transaction Receipt|PACER Login:|Client Code:/i

/**
 * A text without what belongs to the user alone: the tokens that open a document once for free (`magic_num`), and the
 * PACER receipt with login and client code.
 */
export function withoutSecrets(text: string): string {
  const receipt = text.search(RECEIPT)
  const kept = receipt < 0 ? text : text.slice(0, receipt).trimEnd()
  return kept.replaceAll(/[?&;]?\b(?:magic_num|magic_number)\s*=\s*\w+/gi, '')
}
