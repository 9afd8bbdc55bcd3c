/** Excel refuses a workbook with a longer cell; a text is cut here, well below, and goes on in the sheet of long texts. */
export const CELL_CHARS = 32_000

/**
 * Characters that XML cannot hold or does not keep (control characters, half characters, space at the ends) and what would be taken for
 * one of the escapes: written `_xHHHH_`, as ECMA-376 part 1, 22.9.2.19 (ST_Xstring) has it.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)|^\s|\s$/g

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A word that every object answers to, which the writer of workbooks would look up among the texts it has seen, and find. */
const isInherited = (text: string): boolean => text in {}

/** The text as a cell of a workbook holds it; readers of workbooks give the text back. */
export const workbookText = (text: string): string =>
  isInherited(text) ? `${escaped(text)}${text.slice(1)}` : text.replace(UNSAFE, escaped)

/** The text in pieces that each fit a cell; one at least. */
export function pieces(text: string): string[] {
  const whole = workbookText(text)
  if (whole.length <= CELL_CHARS) return [whole]
  const cut: string[] = []
  // Cut before it is escaped, a sixth of the length at a time, since every character may become seven; and never a pair in two.
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + Math.floor(CELL_CHARS / 7))
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length) end -= 1
    cut.push(workbookText(text.slice(at, end)))
    at = end
  }
  return cut
}
