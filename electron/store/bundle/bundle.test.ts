import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAttachment } from '../attachments'
import { sha256 } from '../history-file'
import type { StorePorts } from '../store-ports'
import { add, makeCase } from '../testing/test-case'
import { contentOf, TestWorld } from '../testing/test-world'
import { makeBundle } from './make-bundle'
import { readBundle } from './read-bundle'
import { isSealed, openSealed, sealBundle } from './seal-bundle'
import { unpackBundle } from './unpack-bundle'

let world: TestWorld
let ports: StorePorts
let path = ''
beforeEach(async () => {
  world = new TestWorld()
  ports = world.start()
  path = await makeCase(world, 3, ports)
  await addAttachment(ports, path, { content: Buffer.from('%PDF-1.7 exhibit A') })
  const open = await world.open(ports, path)
  await add(open, 'new', 'Motion – “sealed”')
  await open.close()
})
afterEach(() => world.remove())

const bundle = () => makeBundle(ports.fs, path, '0.1.0')
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

async function importing(bytes: Uint8Array, name = 'imported'): Promise<string> {
  return world.path(await unpackBundle(ports, world.folder, readBundle(bytes), async () => name))
}

/** The files of a case, without what stays behind: locks, and older states. */
async function essence(folder: string): Promise<Record<string, string>> {
  const all = Object.entries(await contentOf(folder))
  return Object.fromEntries(all.filter(([name]) => !name.startsWith('backups/') && !name.endsWith('.bak')))
}

describe('a bundle', () => {
  it('brings the case, its history and its documents back byte for byte, and is the same each time', async () => {
    const bytes = await bundle()
    expect(Buffer.compare(bytes, await bundle())).toBe(0)
    const imported = await importing(bytes)
    expect(await essence(imported)).toEqual(await essence(path))
    expect(Buffer.compare(await makeBundle(ports.fs, imported, '0.1.0'), bytes)).toBe(0)
    const open = await world.open(ports, imported)
    expect([open.readOnly, open.notices]).toEqual([null, []])
    await open.close()
  })

  it('is refused before anything is read where the case is larger than a bundle may be', async () => {
    const large = join(path, 'attachments', 'a'.repeat(64))
    await writeFile(large, '')
    // A hole in the file: it takes no room on the disk.
    await truncate(large, 2_100_000_000)
    world.calls = []
    await expect(bundle()).rejects.toThrow(/is 2\.1 GB.*Copy its folder/)
    expect(world.calls.filter(({ name }) => name === 'readFile' || name === 'open')).toEqual([])
  })

  it('is locked by a passphrase in the age format', async () => {
    const bytes = await bundle()
    const sealed = await sealBundle(bytes, 'correct horse')
    expect([isSealed(bytes), isSealed(sealed)]).toEqual([false, true])
    expect(Buffer.from(sealed).includes('case.json')).toBe(false)
    expect(Buffer.compare(await openSealed(sealed, 'correct horse'), bytes)).toBe(0)
    await expect(openSealed(sealed, 'wrong horse')).rejects.toMatchObject({ code: 'bad-input' })
    await expect(openSealed(sealed.subarray(0, sealed.length - 1), 'correct horse')).rejects.toMatchObject({
      code: 'bad-input',
    })
  }, 30_000)

  it('is not made of a case that something is wrong with', async () => {
    await rm(join(path, 'history.jsonl'))
    await expect(bundle()).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('leaves nothing in the library where the disk is full', async () => {
    const bytes = await bundle()
    const before = (await readdir(world.folder)).toSorted()
    world.judge = ({ name, path: file }) =>
      name === 'writeFile' && file.endsWith('case.json') ? { when: 'before', code: 'ENOSPC' } : null
    await expect(importing(bytes)).rejects.toMatchObject({ code: 'disk-full' })
    world.judge = null
    expect((await readdir(world.folder)).toSorted()).toEqual(before)
  })
})

describe('a hostile bundle is refused whole, with the reason:', () => {
  /** The files of a sound bundle and a manifest that fits them, to be changed. */
  async function forged(change: (files: Map<string, Uint8Array>) => void, options: object = {}): Promise<Uint8Array> {
    const { manifest, files } = readBundle(await bundle())
    const all = new Map(files)
    change(all)
    const listed = [...all].map(([name, content]) => ({ path: name, bytes: content.length, sha256: sha256(content) }))
    const zip: Zippable = { 'manifest.json': text(JSON.stringify({ ...manifest, files: listed })) }
    for (const [name, content] of all) zip[name] = [content, options]
    return zipSync(zip)
  }

  it.each([
    ['../outside.txt', /points outside/],
    ['attachments/../../outside.txt', /points outside/],
    ['..\\outside.txt', /points outside/],
    ['/etc/cron.d/evil', /absolute path/],
    ['C:\\Windows\\evil.dll', /absolute path/],
    ['evil.sh', /belongs to no case/],
    ['attachments/evil.pdf', /belongs to no case/],
    ['case.lock', /belongs to no case/],
  ])('a file named %s', async (name, why) => {
    const bytes = await forged((files) => void files.set(name, text('evil')))
    await expect(importing(bytes)).rejects.toThrow(why)
    expect(await readdir(world.folder)).toEqual(['case'])
  })

  it('a link in the place of a file', async () => {
    // 0o120777 is the mode of a symbolic link, made on Unix.
    const bytes = await forged((files) => void files.set('case.json', text('/etc/passwd')), {
      os: 3,
      attrs: 0o120777 << 16,
    })
    await expect(importing(bytes)).rejects.toThrow(/a link/)
  })

  it('a document that is not what its name says', async () => {
    const bytes = await forged((files) => void files.set(`attachments/${'0'.repeat(64)}`, text('evil')))
    await expect(importing(bytes)).rejects.toThrow(/not what it was/)
  })

  it('a wrong hash, in any file', async () => {
    const whole = await bundle()
    const marker = Buffer.from('%PDF-1.7 exhibit A')
    const bytes = Buffer.from(whole)
    bytes.write('B', bytes.indexOf(marker) + marker.length - 1)
    await expect(importing(bytes)).rejects.toThrow(/not what it was/)
  })

  it('a bomb: little that swells to much', async () => {
    const bytes = await forged((files) => void files.set('history.jsonl', new Uint8Array(60_000_000)))
    expect(bytes.length).toBeLessThan(200_000)
    await expect(importing(bytes)).rejects.toThrow(/swell/)
  })

  it('a claim of 10 GB, though there is little in it', async () => {
    const bytes = Buffer.from(await bundle())
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(0xff_ff_ff_ff, central + 24)
    await expect(importing(bytes)).rejects.toThrow(/larger than 2 GB/)
  })

  it('a size that is less than what unpacks', async () => {
    const bytes = Buffer.from(await bundle())
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) {
      if (bytes.subarray(at + 46, at + 59).toString() === 'history.jsonl') bytes.writeUInt32LE(10, at + 24)
    }
    await expect(importing(bytes)).rejects.toThrow(/refused/)
  })

  it('a case that is not sound, though every hash is right', async () => {
    const bytes = await forged((files) => {
      const history = Buffer.from(files.get('history.jsonl') ?? []).toString()
      files.set('history.jsonl', text(history.replace('Motion – “sealed”', 'Motion – “opened”')))
    })
    await expect(importing(bytes)).rejects.toThrow(/not sound/)
    expect(await readdir(world.folder)).toEqual(['case'])
  })

  it('anything that is cut off, or no bundle at all', async () => {
    const bytes = await bundle()
    for (let length = 0; length < bytes.length; length += 97) {
      expect(() => readBundle(bytes.subarray(0, length))).toThrow(/bundle/i)
    }
    expect(() => readBundle(text('%PDF-1.7'))).toThrow(/no bundle/)
  })

  it('never crashes on bytes that were changed anywhere', async () => {
    const bytes = await bundle()
    for (let at = 0; at < bytes.length; at += 89) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 0x41
      try {
        const { files } = readBundle(flipped)
        expect(files.size).toBe(3)
      } catch (error) {
        expect(error).toMatchObject({ name: 'ExpectedError' })
      }
    }
    expect(await readFile(join(path, 'case.json'))).toBeDefined()
  })
})
