import { ExpectedError } from '../../../shared/expected-error'
import { ask } from './ask'
import { isSignedBy } from './feed-signature'

const unreachable = (): ExpectedError =>
  new ExpectedError('io', 'The address for updates could not be reached. Check it, and the network, and try again.')

const untrusted = (): ExpectedError =>
  new ExpectedError(
    'no-permission',
    'What the address for updates offers is not signed by the makers of Docketline. Nothing was downloaded.',
  )

/**
 * The list of a feed, once its signature beside it (`<name>.sig`) holds. The signature is asked for and checked before a word of the list
 * is read. Rejects with `ExpectedError`.
 */
export async function signedList(feed: URL, name: string, key: string): Promise<string> {
  const [list, signature] = await Promise.all([
    ask(new URL(name, feed)).catch(() => Promise.reject(unreachable())),
    ask(new URL(`${name}.sig`, feed)).catch(() => Promise.reject(untrusted())),
  ])
  const text = new TextDecoder()
  if (!isSignedBy(key, list, text.decode(signature))) throw untrusted()
  return text.decode(list)
}
