import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ExpectedError } from '../../shared/expected-error'
import { reading, writing } from './disk-error'
import { linkOrCopy, renamePatiently, syncFolder } from './durable-file'
import { errorCode, unlessMissing, type FileSystem, type OpenFile } from './file-system'
import type { StorePorts } from './store-ports'

export const ATTACHMENTS = 'attachments'

/** The name of an attachment on the disk: the SHA-256 of its bytes. */
export const ATTACHMENT_NAME = /^[0-9a-f]{64}$/

type DiskPorts = Pick<StorePorts, 'fs' | 'clock' | 'process'>

/** A document kept with the case, under the hash of what is in it. */
export interface Attachment {
  sha256: string
  bytes: number
}

/** Where the bytes of a new attachment come from. */
export type AttachmentOrigin = { path: string } | { content: Uint8Array }

const CHUNK = 1 << 20

/** Goes through a file a megabyte at a time, so that one larger than memory is no matter. Rejects as Node does. */
async function eachChunk(file: OpenFile, take: (chunk: Uint8Array) => Promise<void> | void): Promise<number> {
  const buffer = new Uint8Array(CHUNK)
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position)
    if (bytesRead === 0) return position
    await take(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}

/** The SHA-256 of a file and its size. Rejects as Node does. */
export async function hashFile(fs: FileSystem, path: string): Promise<Attachment> {
  const file = await fs.open(path, 'r')
  try {
    const hash = createHash('sha256')
    const bytes = await eachChunk(file, (chunk) => void hash.update(chunk))
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

async function writeChunk(file: OpenFile, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, position + done)
    done += bytesWritten
  }
}

/** Writes what comes from `origin` into a new file that can only be read, syncs it and says what it is. */
async function writeSealed(fs: FileSystem, path: string, origin: AttachmentOrigin): Promise<Attachment> {
  const from = 'path' in origin ? await fs.open(origin.path, 'r') : null
  try {
    const to = await fs.open(path, 'wx', 0o600)
    try {
      const hash = createHash('sha256')
      let bytes = 0
      const take = async (chunk: Uint8Array): Promise<void> => {
        hash.update(chunk)
        await writeChunk(to, chunk, bytes)
        bytes += chunk.length
      }
      if (from !== null) await eachChunk(from, take)
      else if ('content' in origin) await take(origin.content)
      await to.chmod(0o400)
      await to.sync()
      return { sha256: hash.digest('hex'), bytes }
    } finally {
      await to.close()
    }
  } finally {
    await from?.close()
  }
}

async function makeFolder(fs: FileSystem, caseFolder: string): Promise<string> {
  const folder = join(caseFolder, ATTACHMENTS)
  try {
    await fs.mkdir(folder, { recursive: false, mode: 0o700 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  // Also where it was there: whoever made it may have been cut off before its name was safe.
  await syncFolder(fs, caseFolder)
  return folder
}

/** True where the attachment is there and is what its name says. */
async function isWhole(fs: FileSystem, path: string, { sha256, bytes }: Attachment): Promise<boolean> {
  const facts = await unlessMissing(fs.stat(path))
  return facts?.size === bytes && (await hashFile(fs, path)).sha256 === sha256
}

/**
 * Keeps a document with a case as `attachments/<sha256>`, once for the same content, and resolves when it is on the disk. The file
 * it comes from is only read. One that is there already and has rotted is replaced by the sound one.
 * Rejects with `ExpectedError`: what the disk says, `bad-input` for what is not a file.
 */
export async function addAttachment(
  ports: DiskPorts,
  caseFolder: string,
  origin: AttachmentOrigin,
): Promise<Attachment> {
  const { fs } = ports
  if ('path' in origin) await mustBeFile(fs, origin.path)
  return writing('The document could not be attached', async () => {
    const folder = await makeFolder(fs, caseFolder)
    const temp = join(folder, `.new.${ports.process.pid}-${randomBytes(4).toString('hex')}.tmp`)
    try {
      const attachment = await writeSealed(fs, temp, origin)
      const path = join(folder, attachment.sha256)
      if (await isWhole(fs, path, attachment)) await fs.unlink(temp)
      else await renamePatiently(ports, temp, path)
      await syncFolder(fs, folder)
      return attachment
    } catch (error) {
      await fs.unlink(temp).catch(() => undefined)
      throw error
    }
  })
}

async function mustBeFile(fs: FileSystem, path: string): Promise<void> {
  const facts = await reading('The document could not be read', () => fs.stat(path))
  if (facts.isDirectory()) throw new ExpectedError('bad-input', 'A folder cannot be attached: choose the files in it.')
}

/** Gives another case the attachments of this one, durably; they are linked where the disk can. Rejects as Node does. */
export async function copyAttachments(ports: DiskPorts, from: string, to: string): Promise<void> {
  const { fs } = ports
  const names = (await unlessMissing(fs.readdir(join(from, ATTACHMENTS)))) ?? []
  if (names.length === 0) return
  const folder = await makeFolder(fs, to)
  for (const name of names.filter((one) => ATTACHMENT_NAME.test(one))) {
    await linkOrCopy(fs, join(from, ATTACHMENTS, name), join(folder, name))
  }
  await syncFolder(fs, folder)
}

const NOT_ATTACHED =
  'The document is not among the attachments of this case. It may still be on its way, where the library is in a folder that is synchronised.'
const ROTTEN =
  'The attached document is not what was attached: its bytes have changed on the disk, so it was not opened. Attach it again from where it came from; the file is kept until then.'

/**
 * The path of an attachment whose bytes were just found to be those that were attached. Rejects with `ExpectedError`: `not-found`
 * where it is not there, `unreadable` where it is something else.
 */
export async function checkedAttachment(fs: FileSystem, caseFolder: string, sha256: string): Promise<string> {
  const path = join(caseFolder, ATTACHMENTS, sha256)
  const found = await reading('The document could not be read', () => unlessMissing(hashFile(fs, path)))
  if (found === null) throw new ExpectedError('not-found', NOT_ATTACHED)
  if (found.sha256 !== sha256) throw new ExpectedError('unreadable', ROTTEN)
  return path
}
