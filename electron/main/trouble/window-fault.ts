import type { LogFacts } from '../log'

/** A frame of a stack as Chromium writes it: a function of our own bundle, or a place in it. Whatever else is on a line stays out. */
const FRAME =
  /^\s*at (?:(?:async |new )*([\w$.<>[\] ]{1,80}) \()?app:\/\/case\/assets\/([\w.-]{1,60}):(\d{1,7}):(\d{1,7})\)?$/
const NAME = /^[A-Za-z]{1,40}$/
const MOST_FRAMES = 12

/**
 * What may be logged of a fault that the window reports. The window draws what a docket says, so nothing it sends is taken at its word:
 * only the name of an error and the places in our own code, never a message.
 */
export function windowFault({ name, stack }: { name: string; stack: string }): LogFacts {
  const frames = stack.split('\n').flatMap((line) => {
    const [, called, file, row, column] = FRAME.exec(line) ?? []
    return file === undefined ? [] : [`${called === undefined ? '' : `${called} `}${file}:${row}:${column}`]
  })
  return { name: NAME.test(name) ? name : 'Error', stack: frames.slice(0, MOST_FRAMES).join(' < ') }
}
