/** A field that is spread over columns, and the part that says whether it is there at all. */
const SPREAD: Readonly<Record<string, string>> = { time: 'clock', answer: 'outcome', file: 'sha256' }

/** Puts what columns read together: `time.clock` and `time.zone` are a `time`, or null where its clock is empty. */
export function gathered(parts: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const spread: Record<string, Record<string, unknown>> = {}
  for (const [name, value] of parts.flatMap((one) => Object.entries(one))) {
    const [field = '', part] = name.split('.')
    if (part === undefined) fields[field] = value
    else (spread[field] ??= {})[part] = value
  }
  for (const [field, value] of Object.entries(spread)) {
    fields[field] = value[SPREAD[field] ?? ''] === null ? null : value
  }
  return fields
}
