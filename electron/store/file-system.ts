import * as node from 'node:fs/promises'

/** What the store asks of an open file. */
export type OpenFile = Pick<
  node.FileHandle,
  'chmod' | 'close' | 'read' | 'stat' | 'sync' | 'truncate' | 'write' | 'writeFile'
>

export interface FileFacts {
  size: number
  mode: number
  mtimeMs: number
  /** When anything of it was changed last, its name and times included: no program can set it. */
  ctimeMs: number
  ino: number
  isDirectory(): boolean
}

/** All that the store asks of a disk: a port, so that tests can fail, count and order every call. Rejects as Node does. */
export interface FileSystem {
  /** True where a folder cannot be synced and a virus scanner may hold up a rename. */
  readonly windows: boolean
  open(path: string, flags: 'r' | 'r+' | 'wx', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  readdir(path: string): Promise<string[]>
  stat(path: string): Promise<FileFacts>
  realpath(path: string): Promise<string>
  /** Gives the first folder it made, where it makes those above too. */
  mkdir(path: string, options: { recursive: boolean; mode: number }): Promise<string | undefined>
  link(existing: string, path: string): Promise<void>
  copyFile(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  rm(path: string, options: { recursive: boolean; force: boolean }): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  windows: process.platform === 'win32',
  open: node.open,
  readFile: node.readFile,
  readdir: node.readdir,
  stat: node.stat,
  realpath: node.realpath,
  mkdir: node.mkdir,
  link: node.link,
  copyFile: node.copyFile,
  rename: node.rename,
  unlink: node.unlink,
  rm: node.rm,
}

/** Returns the bytes of a file, or null where there is none. Any other failure rejects: only ENOENT means "new". */
export async function readIfThere(fs: FileSystem, path: string): Promise<Uint8Array | null> {
  return unlessMissing(fs.readFile(path))
}

/** Returns what a call gives, or null where what it asks for does not exist. */
export async function unlessMissing<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The system's code of a failed call ("ENOSPC"), or null where the error is of another sort. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  // Node's own, such as that of bytes which are not UTF-8, come from what was read and not from the disk.
  return error.code.startsWith('ERR_') ? null : error.code
}
