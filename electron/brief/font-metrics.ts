/** What layout needs to know of a font: which characters it has and how wide they are set, without kerning. */
export interface FontMetrics {
  has(codePoint: number): boolean
  /** Width in points of a line of text at a size in points; a character that the font lacks counts as one em. */
  width(text: string, size: number): number
}

interface Table {
  offset: number
  length: number
}

function tablesOf(font: DataView): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (let i = 0; i < font.getUint16(4); i++) {
    const record = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)))
    tables.set(tag, { offset: font.getUint32(record + 8), length: font.getUint32(record + 12) })
  }
  return tables
}

/** Offset of the Windows Unicode subtable in format 4 (Basic Multilingual Plane), the one every text font carries. */
function unicodeSubtable(font: DataView, cmap: number): number {
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8
    const subtable = cmap + font.getUint32(record + 4)
    const isWindowsUnicode = font.getUint16(record) === 3 && font.getUint16(record + 2) === 1
    if (isWindowsUnicode && font.getUint16(subtable) === 4) return subtable
  }
  throw new Error('A font without a Unicode character map')
}

/** Glyph index by character, from a character map of format 4 (OpenType specification, "cmap"). 0 is "no glyph". */
function readCharacterMap(font: DataView, subtable: number): Uint16Array {
  const glyphs = new Uint16Array(0x1_0000)
  const segments = font.getUint16(subtable + 6) / 2
  const ends = subtable + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let segment = 0; segment < segments; segment++) {
    const delta = font.getUint16(deltas + segment * 2)
    const range = font.getUint16(ranges + segment * 2)
    const first = font.getUint16(starts + segment * 2)
    const last = Math.min(font.getUint16(ends + segment * 2), 0xfffe)
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? code : font.getUint16(ranges + segment * 2 + range + (code - first) * 2)
      glyphs[code] = glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
  }
  return glyphs
}

/** Reads advance widths ("hmtx") and the character map of a TrueType font. Throws on a file that is none. */
export function readFontMetrics(ttf: Uint8Array): FontMetrics {
  const font = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  const tables = tablesOf(font)
  const at = (tag: string): number => {
    const table = tables.get(tag)
    if (table === undefined) throw new Error(`A font without its ${tag} table`)
    return table.offset
  }
  const unitsPerEm = font.getUint16(at('head') + 18)
  const longMetrics = font.getUint16(at('hhea') + 34)
  const hmtx = at('hmtx')
  const glyphs = readCharacterMap(font, unicodeSubtable(font, at('cmap')))
  const glyphOf = (codePoint: number): number => glyphs[codePoint] ?? 0
  // Glyphs past the long metrics repeat the last advance.
  const advance = (glyph: number): number => font.getUint16(hmtx + Math.min(glyph, longMetrics - 1) * 4)
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    width: (text, size) => {
      let units = 0
      for (const char of text) {
        const glyph = glyphOf(char.codePointAt(0) ?? 0)
        units += glyph === 0 ? unitsPerEm : advance(glyph)
      }
      return (units / unitsPerEm) * size
    },
  }
}
