import { createPublicKey, verify } from 'node:crypto'

/** An Ed25519 signature is 64 bytes; anything else is not one. */
const SIGNATURE_BYTES = 64

/**
 * Whether `signature` (base64) was made over exactly these bytes by the owner of the key (SPKI, base64). electron-updater checks the
 * SHA-512 that the list of a feed names, and on Linux nobody checks the list itself: whoever can change the one can change both. So the
 * list is signed, and this is asked before anything in it is believed.
 */
export function isSignedBy(key: string, list: Uint8Array, signature: string): boolean {
  const bytes = Buffer.from(signature.trim(), 'base64')
  if (bytes.length !== SIGNATURE_BYTES) return false
  try {
    const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return publicKey.asymmetricKeyType === 'ed25519' && verify(null, list, publicKey, bytes)
  } catch {
    return false
  }
}
