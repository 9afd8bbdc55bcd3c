import { ExpectedError } from '../../shared/expected-error'
import type { LogFacts } from './log'

/**
 * What a log or a bug report may hold of an error: its name, its code and where in our code it happened. The message is left out:
 * it may quote case text, and file names in it are made from case titles.
 */
export function describeError(error: unknown): LogFacts & { name: string; stack: string } {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' }
  const code: unknown = error instanceof ExpectedError ? error.code : Reflect.get(error, 'code')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    stack: frames.slice(0, 12).map(shortFrame).join(' < '),
  }
}

/** The frame without the folders above our own, which would name the user. */
function shortFrame(line: string): string {
  return line
    .trim()
    .replace(/^at /, '')
    .replace(/(?:file:\/\/)?[^\s()]*[/\\](?=[^/\\]+[/\\][^/\\\s()]+:\d+:\d+)/, '')
}
