import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedError } from '../../shared/expected-error'
import { systemClock } from '../store/clock'
import { nodeFileSystem, type FileSystem, type OpenFile } from '../store/file-system'
import { saveFile } from './save-file'

const PDF = new TextEncoder().encode('%PDF-1.7 a brief')
let folder = ''

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'docketline-brief-')))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const failing = (code: string): Error => Object.assign(new Error(code), { code })

/** The real disk with one call that fails. */
const diskWith = (more: Partial<FileSystem>): FileSystem => ({ ...nodeFileSystem, ...more })

/** A disk on which a call of every file that is opened for writing fails. */
function diskFailingAt(call: 'writeFile' | 'sync', code: string): FileSystem {
  return diskWith({
    open: async (path, flags, mode) => {
      const file: OpenFile = await nodeFileSystem.open(path, flags, mode)
      if (flags === 'wx') Object.defineProperty(file, call, { value: () => Promise.reject(failing(code)) })
      return file
    },
  })
}

async function refusal(path: string, fs: FileSystem = nodeFileSystem): Promise<string> {
  const error: unknown = await saveFile(path, PDF, 'The brief', { fs, clock: systemClock }).catch(
    (reason: unknown) => reason,
  )
  if (!(error instanceof ExpectedError)) throw new Error('not refused as expected')
  return `${error.code}: ${error.message}`
}

describe('a brief that can be saved', () => {
  it('is there whole, with nothing beside it', async () => {
    await saveFile(join(folder, 'brief.pdf'), PDF, 'The brief')
    expect(await readFile(join(folder, 'brief.pdf'))).toEqual(Buffer.from(PDF))
    expect(await readdir(folder)).toEqual(['brief.pdf'])
  })

  it('replaces an older one, through a link too', async () => {
    await writeFile(join(folder, 'old.pdf'), 'old')
    await symlink(join(folder, 'old.pdf'), join(folder, 'link.pdf'))
    await saveFile(join(folder, 'link.pdf'), PDF, 'The brief')
    expect(await readFile(join(folder, 'old.pdf'))).toEqual(Buffer.from(PDF))
    expect((await readdir(folder)).toSorted()).toEqual(['link.pdf', 'old.pdf'])
  })
})

describe('a brief that cannot be saved', () => {
  it.each([
    ['writeFile', 'ENOSPC', /^disk-full: The brief could not be saved: the disk is full\./u],
    ['sync', 'EIO', /^io: The brief could not be saved: /u],
    ['writeFile', 'EDQUOT', /^disk-full: /u],
  ] as const)('because %s fails with %s leaves the old one and no half one', async (call, code, sentence) => {
    await writeFile(join(folder, 'brief.pdf'), 'old')
    expect(await refusal(join(folder, 'brief.pdf'), diskFailingAt(call, code))).toMatch(sentence)
    expect(await readFile(join(folder, 'brief.pdf'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['brief.pdf'])
  })

  it.each([
    ['EACCES', /^no-permission: .*permission was refused/u],
    ['EBUSY', /^busy: .*another program has the file open.*Close it there/u],
    ['EROFS', /^no-permission: .*can only be read/u],
  ])('because the rename fails with %s says so', async (code, sentence) => {
    const disk = diskWith({ rename: () => Promise.reject(failing(code)) })
    expect(await refusal(join(folder, 'brief.pdf'), disk)).toMatch(sentence)
    expect(await readdir(folder)).toEqual([])
  })

  it('names a folder that is not there, and one in its place', async () => {
    expect(await refusal(join(folder, 'gone', 'brief.pdf'))).toMatch(/^not-found: .*there is no such folder/u)
    await mkdir(join(folder, 'brief.pdf'))
    expect(await refusal(join(folder, 'brief.pdf'))).toMatch(/^bad-input: .*there is a folder of that name/u)
    expect(await readdir(folder)).toEqual(['brief.pdf'])
  })

  it.skipIf(process.getuid?.() === 0)('says that a folder may not be written to', async () => {
    await chmod(folder, 0o500)
    expect(await refusal(join(folder, 'brief.pdf'))).toMatch(/^no-permission: /u)
  })

  it('lets a bug through as it is', async () => {
    const disk = diskWith({ rename: () => Promise.reject(new TypeError('a bug')) })
    await expect(
      saveFile(join(folder, 'brief.pdf'), PDF, 'The brief', { fs: disk, clock: systemClock }),
    ).rejects.toThrow(TypeError)
  })
})
