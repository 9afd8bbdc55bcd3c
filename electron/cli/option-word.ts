import { ExpectedError } from '../../shared/expected-error'

/** One of the words that an option takes, or what is taken without it. Throws `ExpectedError` (`bad-input`) where it is none of them. */
export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  words: readonly T[],
  otherwise: T,
): T {
  if (given === undefined) return otherwise
  const found = words.find((word) => word === given.trim().toLowerCase())
  if (found === undefined) throw new ExpectedError('bad-input', `--${option} takes one of ${words.join(', ')}.`)
  return found
}
