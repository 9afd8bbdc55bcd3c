import type { ErrorCode, ExpectedError } from '../../shared/expected-error'
import { EXIT, type ExitCode } from './usage'

/** The user, or the file that the user named, is at fault. */
const BAD_INPUT: ReadonlySet<ErrorCode> = new Set([
  'bad-input',
  'not-found',
  'unreadable',
  'newer-format',
  'broken-reference',
])

/** The exit code of a command that ended with an expected error. */
export const exitCodeOf = ({ code }: ExpectedError): ExitCode => (BAD_INPUT.has(code) ? EXIT.badInput : EXIT.failed)
