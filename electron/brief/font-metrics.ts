/** What layout needs to know of a font: which characters it has and how wide they are set, without kerning. */
export interface FontMetrics {
  has(codePoint: number): boolean
  /** True where one font has all of a text: a letter and its marks are never set in two. */
  hasAll(text: string): boolean
  /** Width in points of a line of text at a size in points; a character that the font lacks counts as one em. */
  width(text: string, size: number): number
}

/** One font, whose widths can be asked for character by character. */
export interface SingleFont extends FontMetrics {
  /** In em. */
  advance(codePoint: number): number
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

/** Offsets of the Windows Unicode subtables: format 4 for the Basic Multilingual Plane, format 12 for all of Unicode. */
function unicodeSubtables(font: DataView, cmap: number): { bmp: number | null; full: number | null } {
  const found: { bmp: number | null; full: number | null } = { bmp: null, full: null }
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + i * 8
    const subtable = cmap + font.getUint32(record + 4)
    const isUnicode = font.getUint16(record) === 3 || font.getUint16(record) === 0
    if (!isUnicode) continue
    if (font.getUint16(subtable) === 4) found.bmp = subtable
    if (font.getUint16(subtable) === 12) found.full = subtable
  }
  if (found.bmp === null && found.full === null) throw new Error('A font without a Unicode character map')
  return found
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

type GlyphOf = (codePoint: number) => number

/** The same by bisection in the groups of a map of format 12, which reaches the pictures beyond the first plane. */
function fullMap(font: DataView, subtable: number): GlyphOf {
  const groups = font.getUint32(subtable + 12)
  return (codePoint) => {
    let [low, high] = [0, groups - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = subtable + 16 + middle * 12
      if (codePoint < font.getUint32(group)) high = middle - 1
      else if (codePoint > font.getUint32(group + 4)) low = middle + 1
      else return font.getUint32(group + 8) + codePoint - font.getUint32(group)
    }
    return 0
  }
}

function glyphFinder(font: DataView, cmap: number): GlyphOf {
  const { bmp, full } = unicodeSubtables(font, cmap)
  if (bmp === null) return full === null ? () => 0 : fullMap(font, full)
  const glyphs = readCharacterMap(font, bmp)
  const beyond = full === null ? () => 0 : fullMap(font, full)
  return (codePoint) => (codePoint < 0x1_0000 ? (glyphs[codePoint] ?? 0) : beyond(codePoint))
}

/** Reads advance widths ("hmtx") and the character map of a TrueType font. Throws on a file that is none. */
export function readFontMetrics(ttf: Uint8Array): SingleFont {
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
  const glyphOf = glyphFinder(font, at('cmap'))
  const has = (codePoint: number): boolean => glyphOf(codePoint) !== 0
  // Glyphs past the long metrics repeat the last advance.
  const advance = (codePoint: number): number => {
    const glyph = glyphOf(codePoint)
    return glyph === 0 ? 1 : font.getUint16(hmtx + Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm
  }
  return { has, hasAll: everyIn(has), advance, width: widthBy(advance) }
}

const everyIn =
  (has: (codePoint: number) => boolean) =>
  (text: string): boolean => {
    for (const char of text) if (!has(char.codePointAt(0) ?? 0)) return false
    return true
  }

const widthBy =
  (advance: (codePoint: number) => number): FontMetrics['width'] =>
  (text, size) => {
    let width = 0
    for (const char of text) width += advance(char.codePointAt(0) ?? 0)
    return width * size
  }

/** Fonts of which each has what those before it lack, as the typesetter takes them. */
export function fontsInTurn(first: SingleFont, others: readonly SingleFont[]): FontMetrics {
  if (others.length === 0) return first
  const fontOf = (codePoint: number): SingleFont =>
    first.has(codePoint) ? first : (others.find((font) => font.has(codePoint)) ?? first)
  return {
    has: (codePoint) => fontOf(codePoint).has(codePoint),
    hasAll: (text) => first.hasAll(text) || others.some((font) => font.hasAll(text)),
    width: widthBy((codePoint) => fontOf(codePoint).advance(codePoint)),
  }
}
