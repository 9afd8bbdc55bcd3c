import { inflateSync } from 'fflate'
import { ExpectedError } from '../../../shared/expected-error'
import { ATTACHMENT_NAME, ATTACHMENTS } from '../attachments'
import { CASE_FILE } from '../case-file'
import { jsonOf } from '../durable-json-file'
import { HISTORY_FILE, sha256 } from '../history-file'
import { Manifest, MANIFEST } from './manifest'
import { zipDirectory, type ZipEntry } from './zip-directory'

/** The files of a bundle, each of which is what the manifest says. */
export interface Bundle {
  manifest: Manifest
  files: ReadonlyMap<string, Uint8Array>
}

const LARGEST = 2_000_000_000
const MOST_FILES = 20_000
/** Text compresses well, but not like this; smaller files can do no harm. */
const HIGHEST_RATIO = 400
const HARMLESS = 20_000_000
const FILE_TYPE = 0o170000
const PLAIN_FILE = 0o100000

const refused = (why: string): ExpectedError =>
  new ExpectedError('bad-input', `The bundle was refused, and nothing of it was kept: ${why}.`)

const isKnownName = (name: string): boolean => {
  const [folder, file = '', ...more] = name.split('/')
  if (more.length > 0) return false
  return [MANIFEST, CASE_FILE, HISTORY_FILE].includes(name) || (folder === ATTACHMENTS && ATTACHMENT_NAME.test(file))
}

function faultOfName(name: string): string | null {
  if (isKnownName(name)) return null
  if (name.split(/[/\\]/).includes('..')) return 'a file in it points outside of it (“..”)'
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name)) return 'a file in it has an absolute path'
  return 'there is a file in it that belongs to no case'
}

/** Why an entry is not to be unpacked, judged by what the directory claims alone. */
function faultOf({ name, mode, encrypted, method, size, compressed }: ZipEntry): string | null {
  const fault = faultOfName(name)
  if (fault !== null) return fault
  if ((mode & FILE_TYPE) !== 0 && (mode & FILE_TYPE) !== PLAIN_FILE) return 'there is a link in it, and not a file'
  if (encrypted) return 'a file in it is locked in a way that Docketline does not use'
  if (method !== 0 && method !== 8) return 'a file in it is packed in a way that Docketline does not know'
  if (size > LARGEST) return 'a file in it claims to be larger than 2 GB'
  if (method === 0 && size !== compressed) return 'the sizes in it contradict each other'
  if (size > HARMLESS && size > compressed * HIGHEST_RATIO) return 'a file in it would swell to many times its size'
  return null
}

function checkDirectory(entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_FILES) throw refused('there are too many files in it')
  for (const entry of entries) {
    const fault = faultOf(entry)
    if (fault !== null) throw refused(fault)
  }
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw refused('a file is in it twice')
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LARGEST) throw refused('it claims to hold more than 2 GB')
}

/** Never more than the directory claims, which was checked: what unpacks to more is cut off there, and then its hash is wrong. */
function unpack(bytes: Uint8Array, { method, start, compressed, size }: ZipEntry): Uint8Array {
  if (start + compressed > bytes.length) throw refused('a part of it is missing')
  const packed = bytes.subarray(start, start + compressed)
  if (method === 0) return packed
  try {
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch {
    throw refused('a file in it is damaged')
  }
}

function manifestIn(bytes: Uint8Array, entries: readonly ZipEntry[]): Manifest {
  const entry = entries.find(({ name }) => name === MANIFEST)
  if (entry === undefined) throw refused('it does not say what is in it')
  try {
    return Manifest.parse(jsonOf(unpack(bytes, entry)))
  } catch {
    throw refused('what it says of itself makes no sense, or it was made by a newer Docketline')
  }
}

/**
 * Takes a bundle apart. It may come from anybody: all of it is checked, and where anything is not as it should be the whole is
 * refused with the reason. Throws `ExpectedError` (`bad-input`, `unreadable`).
 */
export function readBundle(bytes: Uint8Array): Bundle {
  const entries = zipDirectory(bytes)
  checkDirectory(entries)
  const manifest = manifestIn(bytes, entries)
  const files = new Map<string, Uint8Array>()
  for (const { path, bytes: size, sha256: hash } of manifest.files) {
    const entry = entries.find(({ name }) => name === path)
    if (entry === undefined || path === MANIFEST || files.has(path))
      throw refused('it lacks a file that it says it has')
    const content = unpack(bytes, entry)
    const isItsOwnName = !path.startsWith(`${ATTACHMENTS}/`) || path === `${ATTACHMENTS}/${hash}`
    if (content.length !== size || sha256(content) !== hash || !isItsOwnName) {
      throw refused('a file in it is not what it was when the bundle was made')
    }
    files.set(path, content)
  }
  if (files.size !== entries.length - 1) throw refused('there is a file in it that it does not speak of')
  if (!files.has(CASE_FILE) || !files.has(HISTORY_FILE)) throw refused('the case itself is not in it')
  return { manifest, files }
}
