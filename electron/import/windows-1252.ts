/** What bytes 0x80 to 0x9f stand for (WHATWG Encoding, index windows-1252); those without a sign of their own stay controls. */
const SIGNS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * Text in the code page of older Windows programs and court servers. Node's own decoder of that name takes these signs for control
 * characters (nodejs/node#56542), and quotation marks and dashes of a docket would be gone.
 */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80] ?? control)
