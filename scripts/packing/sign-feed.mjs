import { createPrivateKey, sign } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say } from '../bootstrap/progress.mjs'

/**
 * Signs the lists that electron-updater reads (latest*.yml) with the Ed25519 key in DOCKETLINE_UPDATE_KEY (PKCS #8, PEM). Its public half
 * is built into the app from DOCKETLINE_UPDATE_PUBLIC_KEY; an app takes no update from a list that is not signed so.
 * @param {string} folder
 */
export function signFeed(folder) {
  const pem = process.env.DOCKETLINE_UPDATE_KEY
  if (pem === undefined || pem === '') {
    say(
      'DOCKETLINE_UPDATE_KEY is not set: the lists for updates are not signed, and no app will take an update from them.',
    )
    return
  }
  const key = createPrivateKey(pem)
  for (const name of readdirSync(folder).filter((file) => /^latest.*\.yml$/.test(file))) {
    const signature = sign(null, readFileSync(path.join(folder, name)), key)
    writeFileSync(path.join(folder, `${name}.sig`), `${signature.toString('base64')}\n`)
  }
}
