/** Everything that can go wrong in a way the user can understand. The window turns a code into a next step. */
export const ERROR_CODES = [
  'bad-input',
  'not-found',
  'unreadable',
  'newer-format',
  'read-only',
  'conflict',
  'broken-reference',
  'disk-full',
  'no-permission',
  'io',
  'brief-failed',
  'busy',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Thrown for what can be expected to go wrong; its message is a sentence for the user, without case text in it. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
