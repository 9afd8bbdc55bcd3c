import type { PageLine } from '../html/page-lines'

const RECEIPT = /^(?:pacer service center|transaction receipt|pacer login)/i

/** The lines above the PACER receipt: it holds the user's login and client code and is never looked at. */
export function beforeReceipt(lines: readonly PageLine[]): PageLine[] {
  const receipt = lines.findIndex((line) => RECEIPT.test(line.text))
  return receipt < 0 ? [...lines] : lines.slice(0, receipt)
}
