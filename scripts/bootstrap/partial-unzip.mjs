import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

// APPNOTE.TXT of the ZIP format, 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50
const endSize = 22
const longestComment = 0xffff
const entrySize = 46
const localSize = 30

/**
 * Unpacks the wanted files of an archive whose checksum has been verified. Most of the fallback's archive is another
 * application: 300 MB in 25 000 files that other unzippers would write, only to be deleted.
 * @param {string} archive @param {string} folder @param {(name: string) => boolean} isWanted
 */
export async function unzipWanted(archive, folder, isWanted) {
  const file = await open(archive)
  try {
    for (const entry of await readDirectory(file)) {
      if (entry.name.endsWith('/') || !isWanted(entry.name)) continue
      const target = path.join(folder, entry.name)
      const local = await readAt(file, entry.offset, localSize)
      const start = entry.offset + localSize + local.readUInt16LE(26) + local.readUInt16LE(28)
      await mkdir(path.dirname(target), { recursive: true })
      const output = createWriteStream(target, { mode: entry.mode })
      const input = createReadStream(archive, { start, end: start + entry.size - 1 })
      await (entry.isDeflated ? pipeline(input, createInflateRaw(), output) : pipeline(input, output))
    }
  } finally {
    await file.close()
  }
}

/** @param {import('node:fs/promises').FileHandle} file */
async function readDirectory(file) {
  const { size } = await file.stat()
  const tailSize = Math.min(size, endSize + longestComment)
  const tail = await readAt(file, size - tailSize, tailSize)
  const end = tail.subarray(tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])))
  if (end.readUInt32LE(0) !== endSignature) throw new Error('The archive has no ZIP directory')
  const directory = await readAt(file, end.readUInt32LE(16), end.readUInt32LE(12))
  const entries = []
  for (let at = 0; at < directory.length;) {
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    entries.push({
      name: directory.toString('utf8', at + entrySize, at + entrySize + nameSize),
      isDeflated: directory.readUInt16LE(at + 10) === 8,
      size: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    })
    at += entrySize + nameSize + extraSize + commentSize
  }
  return entries
}

/** @param {import('node:fs/promises').FileHandle} file @param {number} position @param {number} length */
async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, position)
  return buffer
}
