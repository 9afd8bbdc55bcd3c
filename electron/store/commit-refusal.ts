import { ExpectedError } from '../../shared/expected-error'
import type { PatchError } from '../../shared/patch'

/** Why a patch is not committed, for the user. */
export function refusal({ code, message }: PatchError): ExpectedError {
  const why =
    code === 'conflict'
      ? 'it starts from something else than what is saved. Open the case again.'
      : 'something in the case would point to what is not there.'
  return new ExpectedError(code, `The change was not saved: ${why}`, { cause: message })
}

/** Why `case.json` is not written over what another program has put there. */
export const CHANGED_ELSEWHERE = new ExpectedError(
  'conflict',
  'Another program has changed this case, so its file was not written over. The history has every change.',
)
