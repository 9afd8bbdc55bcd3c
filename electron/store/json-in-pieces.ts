/** A piece is a millisecond of work or less, whatever the case holds. */
const PIECE_CHARS = 64 * 1024
/** A table of the case, `data.event`, lies so deep; what is in it, a record, is small and turned into text at once. */
const DEPTH = 3

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('toJSON' in value && typeof value.toJSON === 'function')

/** True where JSON has no word for it and an object is written without it. */
const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function'

/** The text of a value that stands so deep: as the only one in lists of lists, which are cut off again. */
function textAt(value: unknown, depth: number): string {
  if (depth === 0) return JSON.stringify(value, null, 2)
  let nested: unknown = value
  for (let level = 0; level < depth; level++) nested = [nested]
  const text = JSON.stringify(nested, null, 2)
  // Before it one line "[" a level, each two further in; then its own indentation. After it the same backwards.
  const edge = depth * 2 + depth * (depth - 1) + depth * 2
  const end = depth * 2 + depth * (depth - 1)
  return text.slice(edge, text.length - end)
}

function* texts(value: unknown, depth: number): Generator<string> {
  const list = isList(value)
  const entries: (readonly [string, unknown])[] = !isPlain(value)
    ? []
    : list
      ? value.map((item) => ['', item])
      : Object.entries(value).flatMap(([key, item]) => (isLeftOut(item) ? [] : [[`${JSON.stringify(key)}: `, item]]))
  if (depth === DEPTH || entries.length === 0) {
    yield textAt(value, depth)
    return
  }
  const inside = `\n${'  '.repeat(depth + 1)}`
  let before = list ? '[' : '{'
  for (const [key, item] of entries) {
    yield `${before}${inside}${key}`
    yield* texts(item, depth + 1)
    before = ','
  }
  yield `\n${'  '.repeat(depth)}${list ? ']' : '}'}`
}

/**
 * The bytes of `JSON.stringify(data, null, 2)` and a line end, in pieces that are made when they are asked for: of a case of 50,000
 * events the whole would hold up the process for most of a second.
 */
export function* jsonInPieces(data: unknown, pieceChars = PIECE_CHARS): Generator<Uint8Array> {
  let piece = ''
  for (const text of texts(data, 0)) {
    piece += text
    if (piece.length < pieceChars) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(`${piece}\n`)
}
