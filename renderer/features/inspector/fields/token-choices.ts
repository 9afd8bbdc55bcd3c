/** Something a token field can hold: a tag, a party. */
export interface Token<T extends string> {
  value: T
  label: string
  /** Stands after the label, faint: a party's role, how many of the selected events carry the tag. */
  detail?: string | undefined
  /** Only some of the selected events carry it, so that it can still be given to the rest. */
  partly?: boolean
}

export type TokenChoice<T extends string> =
  { kind: 'known'; token: Token<T> } | { kind: 'rest'; token: Token<T> } | { kind: 'new'; text: string }

const fold = (text: string): string => text.trim().toLowerCase()

/**
 * What the field offers for what was typed: known tokens not held by all yet (those that begin so before those that contain it), and at
 * the end a new one, where such a thing can be made and none of that name is there.
 */
export function tokenChoices<T extends string>(
  known: readonly Token<T>[],
  held: readonly Token<T>[],
  typed: string,
  canCreate: boolean,
  limit = 50,
): readonly TokenChoice<T>[] {
  const query = fold(typed)
  const heldTokens = new Map(held.map((token) => [token.value, token]))
  const matches = known.filter(({ value, label }) => {
    const holding = heldTokens.get(value)
    return (holding === undefined || holding.partly === true) && fold(label).includes(query)
  })
  const begins = matches.filter(({ label }) => fold(label).startsWith(query))
  const contains = matches.filter(({ label }) => !fold(label).startsWith(query))
  const choices = [...begins, ...contains].slice(0, limit).map((token): TokenChoice<T> => {
    const holding = heldTokens.get(token.value)
    return holding === undefined ? { kind: 'known', token } : { kind: 'rest', token: holding }
  })
  const taken = [...known, ...held].some(({ label }) => fold(label) === query)
  return canCreate && query !== '' && !taken ? [...choices, { kind: 'new', text: typed.trim() }] : choices
}
