import { basename, dirname } from 'node:path'
import type { FileFacts, FileSystem, OpenFile } from '../file-system'
import {
  afterCut,
  newFile,
  newFolder,
  type FileNode,
  type FolderNode,
  type Node,
  type Survival,
} from './power-loss-node'
import { failure } from './watched-file-system'

/** What a sync does: `files` forgets the names in a folder, as a program does that never syncs one. */
export type Syncing = 'all' | 'files' | 'nothing'

/**
 * A disk in memory that forgets what was not synced, as the worst disk may that keeps to what fsync promises: the content
 * of a file is safe once the file was synced, its name once its folder was. (`fault_injection_test.cc` of LevelDB is the model.)
 */
export class PowerLossDisk {
  #root: FolderNode
  /** How many calls are still answered; every later one finds the power gone. */
  #callsLeft = Infinity
  #calls = 0

  /** A disk that holds the empty folders given, each in the root: "/library". */
  constructor(
    folders: readonly string[],
    private readonly syncing: Syncing = 'all',
  ) {
    this.#root = newFolder(new Map(folders.map((path) => [basename(path), newFolder()])))
  }

  /** Calls answered since the power came on. */
  get calls(): number {
    return this.#calls
  }

  /** Cuts the power after so many calls from now. */
  cutAfter(calls: number): void {
    this.#callsLeft = calls
  }

  /** Brings the power back, with what survived. Handles that were open are dead. */
  powerOn(survival: Survival): void {
    this.#root = afterCut(this.#root, survival, { next: 0 }) as FolderNode
    this.#callsLeft = Infinity
    this.#calls = 0
  }

  /** Puts a file there, synced, whatever stood under its name. */
  put(path: string, content: Uint8Array): void {
    const folder = this.#folder(dirname(path))
    const bytes = Buffer.from(content)
    folder.now = new Map(folder.now).set(basename(path), { kind: 'file', now: bytes, synced: bytes, unsynced: [] })
    folder.synced = folder.now
    folder.unsynced = []
  }

  /** The files of a folder and what they hold. */
  filesIn(path: string): Map<string, Buffer> {
    return new Map(
      [...this.#folder(path).now].flatMap(([name, node]) => (node.kind === 'file' ? [[name, node.now]] : [])),
    )
  }

  #call(): void {
    if (this.#calls >= this.#callsLeft) throw failure('EIO')
    this.#calls++
  }

  #find(path: string): Node | null {
    let node: Node | undefined = this.#root
    for (const name of path.split('/').filter((part) => part !== '')) {
      node = node?.kind === 'folder' ? node.now.get(name) : undefined
    }
    return node ?? null
  }

  #node(path: string): Node {
    const node = this.#find(path)
    if (node === null) throw failure('ENOENT')
    return node
  }

  #folder(path: string): FolderNode {
    const node = this.#node(path)
    if (node.kind === 'file') throw failure('ENOTDIR')
    return node
  }

  #file(path: string): FileNode {
    const node = this.#node(path)
    if (node.kind === 'folder') throw failure('EISDIR')
    return node
  }

  /** Changes the names of a folder in one step; null takes a name away. */
  #rename(path: string, changes: readonly (readonly [string, Node | null])[]): void {
    const folder = this.#folder(path)
    const names = new Map(folder.now)
    for (const [name, node] of changes) {
      if (node === null) names.delete(name)
      else names.set(name, node)
    }
    folder.now = names
    folder.unsynced.push(names)
  }

  #add(path: string, node: Node): void {
    if (this.#find(path) !== null) throw failure('EEXIST')
    this.#rename(dirname(path), [[basename(path), node]])
  }

  #open(node: Node): OpenFile {
    const done = <T>(work: () => T): Promise<T> => this.#answer(work)
    const file = (): FileNode => {
      if (node.kind === 'folder') throw failure('EISDIR')
      return node
    }
    const write = (bytes: Uint8Array, position: number): void => {
      const { now } = file()
      const content = Buffer.alloc(Math.max(now.length, position + bytes.length))
      now.copy(content)
      content.set(bytes, position)
      change(file(), content)
    }
    let written = 0
    const opened: Record<keyof OpenFile, unknown> = {
      chmod: () => done(() => undefined),
      close: () => done(() => undefined),
      read: (buffer: Uint8Array, offset: number, length: number, position: number) =>
        done(() => ({ bytesRead: file().now.copy(buffer, offset, position, position + length) })),
      stat: () => done(() => factsOf(node)),
      sync: () => done(() => this.#sync(node)),
      truncate: (length: number) => done(() => change(file(), Buffer.from(file().now.subarray(0, length)))),
      write: (buffer: Uint8Array, offset: number, length: number, position: number) =>
        done(() => {
          write(buffer.subarray(offset, offset + length), position)
          return { bytesWritten: length }
        }),
      // As Node's does on a handle, it goes on where the last one ended.
      writeFile: (data: string | Uint8Array) =>
        done(() => {
          write(Buffer.from(data), written)
          written += Buffer.byteLength(data)
        }),
    }
    return opened as unknown as OpenFile
  }

  #sync(node: Node): void {
    if (this.syncing === 'nothing' || (this.syncing === 'files' && node.kind === 'folder')) return
    if (node.kind === 'file') node.synced = node.now
    else node.synced = node.now
    node.unsynced = []
  }

  async #answer<T>(work: () => T): Promise<T> {
    this.#call()
    return work()
  }

  /** The disk as the store knows one. */
  readonly fs: FileSystem = {
    windows: false,
    open: (path, flags) =>
      this.#answer(() => {
        if (flags === 'wx') this.#add(path, newFile())
        return this.#open(this.#node(path))
      }),
    readFile: (path) => this.#answer(() => Buffer.from(this.#file(path).now)),
    readdir: (path) => this.#answer(() => [...this.#folder(path).now.keys()]),
    stat: (path) => this.#answer(() => factsOf(this.#node(path))),
    realpath: (path) => this.#answer(() => (this.#node(path), path)),
    mkdir: (path) => this.#answer(() => (this.#add(path, newFolder()), path)),
    link: (existing, path) => this.#answer(() => this.#add(path, this.#file(existing))),
    copyFile: (from, to) => this.#answer(() => this.#add(to, newFile(this.#file(from).now))),
    rename: (from, to) => this.#answer(() => this.#move(from, to)),
    unlink: (path) => this.#answer(() => this.#remove(path)),
    rm: (path, { force }) => this.#answer(() => (force && this.#find(path) === null ? undefined : this.#remove(path))),
  }

  #remove(path: string): void {
    this.#node(path)
    this.#rename(dirname(path), [[basename(path), null]])
  }

  #move(from: string, to: string): void {
    // Between two folders it would be two steps, which the store never relies on.
    if (dirname(from) !== dirname(to)) throw failure('EXDEV')
    const node = this.#node(from)
    this.#rename(dirname(from), [
      [basename(from), null],
      [basename(to), node],
    ])
  }
}

function change(file: FileNode, content: Buffer): void {
  file.now = content
  file.unsynced.push(content)
}

const factsOf = (node: Node): FileFacts & { isDirectory(): boolean } => ({
  size: node.kind === 'file' ? node.now.length : 0,
  mode: 0o600,
  mtimeMs: 0,
  ctimeMs: 0,
  ino: 0,
  isDirectory: () => node.kind === 'folder',
})
