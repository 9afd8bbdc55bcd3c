import type { UpdateState } from '../../../shared/ipc/update-state'

/** Where an update stands, in a sentence. */
export function updateWords(state: UpdateState): string {
  switch (state.kind) {
    case 'impossible':
    case 'failed':
      return state.why
    case 'off':
      return 'Updates are off. Docketline asks nothing of any network.'
    case 'waiting':
      return 'Updates are on. Nothing was looked for yet.'
    case 'checking':
      return 'Looking…'
    case 'newest':
      return 'This is the newest version.'
    case 'found':
      return `Version ${state.version} is there. Its list is signed.`
    case 'downloading':
      return `Downloading version ${state.version}: ${Math.round(state.fraction * 100)} %`
    case 'ready':
      return `Version ${state.version} is put in place when you quit.`
    default:
      return state satisfies never
  }
}
