import { Decrypter, Encrypter } from 'age-encryption'
import { ExpectedError } from '../../../shared/expected-error'

const AGE = new TextEncoder().encode('age-encryption.org/')

/** Locks a bundle with a passphrase, in the age format: any tool that knows it opens the file with the same words. */
export async function sealBundle(bundle: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(bundle)
}

/** True for a bundle that needs a passphrase. */
export const isSealed = (bytes: Uint8Array): boolean => AGE.every((byte, index) => bytes[index] === byte)

/** Opens a locked bundle. Rejects with `ExpectedError` (`bad-input`) where the passphrase is another one or the file was changed. */
export async function openSealed(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(bytes)
  } catch (error) {
    throw new ExpectedError(
      'bad-input',
      'The bundle could not be opened: the passphrase is another one, or the file was changed. Nothing of it was kept.',
      { cause: error },
    )
  }
}
