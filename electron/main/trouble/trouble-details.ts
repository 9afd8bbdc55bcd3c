/** What a report of a fault says of the app itself. */
export interface AppFacts {
  version: string
  electron: string
  chrome: string
  node: string
  platform: string
  arch: string
}

/** More would not be read; less may miss where it began. */
const LINES = 60

/**
 * What "Copy details" puts on the clipboard: versions, and the end of the log, which has the stack of every bug. Nothing of a case is in
 * it, because nothing of a case is ever logged.
 */
export function troubleDetails(facts: AppFacts, log: string): string {
  const { version, electron, chrome, node, platform, arch } = facts
  const lines = log.trimEnd().split('\n').slice(-LINES)
  return [
    `Docketline ${version}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${platform} ${arch}`,
    '',
    ...lines,
    '',
  ].join('\n')
}
