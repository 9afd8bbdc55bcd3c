import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { FirstViewBytes } from '../../shared/timeline/first-view-format'
import { caseStamp } from './case-stamp'
import { tempBeside } from './durable-file'
import type { OpenFile } from './file-system'
import type { StorePorts } from './store-ports'

/** Beside the case, so that what it shows lies nowhere else than the case does. Nothing but this knows of it. */
export const FIRST_VIEW_FILE = '.first-view'

/** A case whose file is smaller is read as fast as what is kept of it. */
export const LARGE_BYTES = 1_000_000

/** Before the view: the version of the app, which may draw otherwise than another, what its parts are told by, and the stamp. */
const HEAD_BYTES = 512
const HEAD =
  /^docketline\.first-view 4, (?<version>[^,]+), (?<mark>(?<picture>\d+) \d+ (?<texts>\d+) \d+), (?<stamp>.+?) *$/

/** The first part of a view that is kept of a case, and what its second part is asked for by. */
export interface FirstPicture {
  picture: Uint8Array
  mark: string
}

/** Tells the parts apart from any others, and from what the disk did not keep whole of them. */
const markOf = ({ picture, texts }: FirstViewBytes): string =>
  `${picture.length} ${crc32(picture)} ${texts.length} ${crc32(texts)}`

const headOf = (version: string, mark: string, stamp: string): string =>
  `docketline.first-view 4, ${version}, ${mark}, ${stamp}`.padEnd(HEAD_BYTES)

/**
 * What the timeline of a large case is to show until the case is read: a copy of some of the case, made again whenever it is missing.
 * It is given only while the files of the case are the very ones that it was made of, on this computer; null where they are not.
 * Never rejects: at worst a case is on screen a second later.
 */
export function readFirstPicture(
  { fs, version }: Pick<StorePorts, 'fs' | 'version'>,
  caseFolder: string,
): Promise<FirstPicture | null> {
  return withFile(fs, caseFolder, async (file) => {
    const head = await headIn(file)
    if (head === null) return null
    const picture = await part(file, HEAD_BYTES, head.picture)
    // Asked for last: what changes while the view is read is seen.
    const stamp = await caseStamp(fs, caseFolder)
    const holds = stamp === head.stamp && version === head.version && crc32(picture) === crcIn(head.mark, 1)
    return holds ? { picture, mark: head.mark } : null
  })
}

/** The second part of the view that was given with this mark; null where it is no longer there. Never rejects. */
export function readFirstTexts(
  { fs }: Pick<StorePorts, 'fs'>,
  caseFolder: string,
  mark: string,
): Promise<Uint8Array | null> {
  return withFile(fs, caseFolder, async (file) => {
    const head = await headIn(file)
    if (head?.mark !== mark) return null
    const texts = await part(file, HEAD_BYTES + head.picture, head.texts)
    return crc32(texts) === crcIn(mark, 3) ? texts : null
  })
}

async function withFile<T>(
  fs: StorePorts['fs'],
  caseFolder: string,
  read: (file: OpenFile) => Promise<T | null>,
): Promise<T | null> {
  try {
    const file = await fs.open(join(caseFolder, FIRST_VIEW_FILE), 'r')
    try {
      return await read(file)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

interface Head {
  version: string
  stamp: string
  mark: string
  /** Bytes of the parts. */
  picture: number
  texts: number
}

/** What the file begins with; null where it is another one's, or not as long as that says. */
async function headIn(file: OpenFile): Promise<Head | null> {
  const said = HEAD.exec((await part(file, 0, HEAD_BYTES)).toString('latin1'))?.groups
  const { version, stamp, mark } = said ?? {}
  if (version === undefined || stamp === undefined || mark === undefined) return null
  const [picture, texts] = [Number(said?.['picture']), Number(said?.['texts'])]
  const { size } = await file.stat()
  return size === HEAD_BYTES + picture + texts ? { version, stamp, mark, picture, texts } : null
}

const crcIn = (mark: string, at: 1 | 3): number => Number(mark.split(' ')[at])

async function part(file: OpenFile, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, from + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes
}

/** Keeps a view for as long as the files of the case are those of `stamp`. Rejects as Node does; then none is kept. */
export async function writeFirstView(
  { process, version }: Pick<StorePorts, 'process' | 'version'>,
  caseFolder: string,
  stamp: string,
  view: FirstViewBytes,
): Promise<void> {
  const file = join(caseFolder, FIRST_VIEW_FILE)
  // Two apps may do this at once.
  const temp = tempBeside(file, process.pid)
  const head = Buffer.from(headOf(version, markOf(view), stamp), 'latin1')
  try {
    // Not synced: what a power cut takes away, or leaves in part, is made again.
    await writeFile(temp, Buffer.concat([head, view.picture, view.texts]), { mode: 0o600 })
    await rename(temp, file)
  } catch (error) {
    await rm(temp, { force: true }).catch(() => undefined)
    throw error
  }
}
