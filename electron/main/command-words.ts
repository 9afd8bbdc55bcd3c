/** Says that a word is for the window or for Chromium, not the name of a command. */
const isCommand = (word: string): boolean => /^[a-z]+$/.test(word) || ['--help', '-h', '--version', '-v'].includes(word)

/**
 * The words of `docketline <command> ...` in a packaged app's whole `process.argv`, or null where the window is meant. After `--`,
 * which `/usr/bin/docketline` puts before a command, everything is the command's, so that a word like `--type` never reaches Chromium.
 */
export function commandWords(argv: readonly string[]): string[] | null {
  const words = argv.slice(1)
  const end = words.indexOf('--')
  if (end !== -1) return words.slice(end + 1)
  const own = words[0] === '--no-sandbox' ? words.slice(1) : words
  const [first] = own
  return first !== undefined && isCommand(first) ? own : null
}
