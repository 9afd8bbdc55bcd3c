import type { ExpectedError } from '../../shared/expected-error'
import type { OpenCase } from '../store/case-library'
import type { Question } from './desktop'
import type { FlushAnswer } from './flush'

/** What would be lost by quitting now, as the question to ask; null when nothing would be. */
export function lossByLeaving(
  answer: FlushAnswer,
  flushed: ExpectedError | null,
  opened: OpenCase | null,
): Question | null {
  const choice = { yes: 'Quit anyway', no: 'Keep open' }
  if (answer.kind === 'silent') {
    const saved = opened === null ? '' : ` Every change up to revision ${opened.rev} is on the disk.`
    return {
      ...choice,
      message: 'The window does not answer, so what was done last may not be saved.',
      detail: `Keep Docketline open to wait for it.${saved}`,
    }
  }
  if (answer.unsaved > 0) {
    return {
      ...choice,
      message: answer.unsaved === 1 ? '1 change is not saved.' : `${answer.unsaved} changes are not saved.`,
      detail:
        'The disk did not take what was done last. Keep Docketline open to try again; the status bar says what is in the way. By quitting it is lost.',
    }
  }
  if (flushed !== null) {
    return {
      ...choice,
      message: 'The file of the case could not be brought up to date.',
      detail: `${flushed.message} No change is lost: each is in the history of the case, and is read from there at the next start.`,
    }
  }
  return null
}
