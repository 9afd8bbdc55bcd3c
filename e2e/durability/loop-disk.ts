import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingTools, reasonOf, run } from './shell'

/** A sort of disk: its file system and the options it is mounted with. */
export interface DiskSort {
  name: string
  make: 'mkfs.ext4' | 'mkfs.xfs'
  megabytes: number
  options: string
}

export const EXT4: DiskSort = { name: 'ext4', make: 'mkfs.ext4', megabytes: 64, options: 'loop' }
/** The options under which a rename without a sync is most often caught: no flush on replace, a journal written each second. */
export const EXT4_HARSH: DiskSort = {
  ...EXT4,
  name: 'ext4 noauto_da_alloc,commit=1',
  options: 'loop,noauto_da_alloc,commit=1',
}
export const XFS: DiskSort = { name: 'XFS', make: 'mkfs.xfs', megabytes: 320, options: 'loop' }

/** A file system of its own in a file, whose power can be cut. */
export class LoopDisk {
  readonly #place = mkdtempSync(join(tmpdir(), 'docketline-disk-'))
  readonly path = join(this.#place, 'mounted')
  readonly #sort: DiskSort
  #isMounted = false

  constructor(sort: DiskSort) {
    this.#sort = sort
    const image = join(this.#place, 'image')
    writeFileSync(image, '')
    truncateSync(image, sort.megabytes * 1024 * 1024)
    mkdirSync(this.path)
    try {
      run(sort.make, '-q', image)
      this.mount()
    } catch (error) {
      this.remove()
      throw error
    }
  }

  mount(): void {
    run('mount', '-o', this.#sort.options, join(this.#place, 'image'), this.path)
    this.#isMounted = true
  }

  /** Throws away whatever the kernel holds and has not written, the journal included. */
  cutPower(): void {
    run('xfs_io', '-x', '-c', 'shutdown', this.path)
  }

  /** What the disk is after the cut: its journal is read as at any start of a computer. */
  restart(): void {
    this.#unmount()
    this.mount()
  }

  remountReadOnly(readOnly: boolean): void {
    run('mount', '-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.path)
  }

  #unmount(): void {
    run('umount', this.path)
    this.#isMounted = false
  }

  remove(): void {
    if (this.#isMounted) this.#unmount()
    rmSync(this.#place, { recursive: true, force: true })
  }
}

/** Why such disks cannot be made here (not root, a kernel without loop devices), or null where they can. */
export function whyNoLoopDisk(): string | null {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  const missing = missingTools('xfs_io', 'mkfs.xfs', 'mkfs.ext4', 'chattr')
  if (missing !== null) return missing
  try {
    for (const sort of [EXT4, XFS]) new LoopDisk(sort).remove()
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
