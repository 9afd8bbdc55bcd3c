import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

const packages = /\.(AppImage|deb|rpm|tar\.gz|dmg|zip|exe)$/

/** Writes SHA256SUMS beside the packages, in the form that `sha256sum --check` reads. @param {string} folder */
export async function writeChecksums(folder) {
  const names = readdirSync(folder).filter((name) => packages.test(name))
  const lines = await Promise.all(
    names.toSorted().map(async (name) => `${await sha256(path.join(folder, name))}  ${name}\n`),
  )
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''))
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
