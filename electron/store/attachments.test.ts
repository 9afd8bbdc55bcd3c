import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAttachment, checkedAttachment } from './attachments'
import { sha256 } from './history-file'
import type { StorePorts } from './store-ports'
import { PowerLossDisk } from './testing/power-loss-disk'
import { makeCase } from './testing/test-case'
import { StillClock, TestWorld } from './testing/test-world'

const EXHIBIT = Buffer.from('%PDF-1.7 exhibit A')
const NAME = sha256(EXHIBIT)

let world: TestWorld
let ports: StorePorts
let folder = ''
beforeEach(async () => {
  world = new TestWorld()
  ports = world.start()
  folder = await makeCase(world, 1, ports)
  await writeFile(world.path('71-main.pdf'), EXHIBIT)
})
afterEach(() => world.remove())

const attach = () => addAttachment(ports, folder, { path: world.path('71-main.pdf') })
const kept = (): string => join(folder, 'attachments', NAME)

describe('attaching', () => {
  it('keeps the bytes under their hash, read-only, once', async () => {
    expect(await attach()).toEqual({ sha256: NAME, bytes: EXHIBIT.length })
    expect(await addAttachment(ports, folder, { content: EXHIBIT })).toEqual({ sha256: NAME, bytes: EXHIBIT.length })
    expect(await readdir(join(folder, 'attachments'))).toEqual([NAME])
    expect(await readFile(kept())).toEqual(EXHIBIT)
    expect((await stat(kept())).mode & 0o777).toBe(0o400)
  })

  it('takes files larger than what is read at a time', async () => {
    const large = Buffer.alloc(2_500_000, 'abc')
    const { sha256: name, bytes } = await addAttachment(ports, folder, { content: large })
    expect([name, bytes]).toEqual([sha256(large), large.length])
    expect(await checkedAttachment(ports.fs, folder, name)).toBe(join(folder, 'attachments', name))
  })

  it('syncs the file before it has its name, and the name before it says so', async () => {
    await attach()
    const calls = world.calls.map(({ name, path }) => `${name} ${path.slice(folder.length)}`)
    const place = (call: RegExp): number => calls.findLastIndex((text) => call.test(text))
    expect(place(/^sync \/attachments\/\.new/)).toBeLessThan(place(/^rename \/attachments\//))
    expect(place(/^rename /)).toBeLessThan(place(/^sync \/attachments$/))
  })

  it('puts a sound one in the place of one that has rotted', async () => {
    await mkdir(join(folder, 'attachments'))
    await writeFile(kept(), '%PDF-1.7 exhibit B')
    await attach()
    expect(await readFile(kept())).toEqual(EXHIBIT)
  })

  it.each(['EIO', 'ENOSPC', 'EPERM'])('leaves nothing half done at whatever call the disk says %s', async (code) => {
    for (let failing = 0; ; failing++) {
      let call = 0
      world.judge = () => (call++ === failing ? { when: 'before', code } : null)
      const outcome = await attach().then(
        () => 'attached',
        (error: unknown) => error,
      )
      world.judge = null
      const names = await readdir(join(folder, 'attachments')).catch((): string[] => [])
      expect(names.filter((name) => name !== NAME && !name.endsWith('.tmp'))).toEqual([])
      if (names.includes(NAME)) expect(await readFile(kept())).toEqual(EXHIBIT)
      if (outcome === 'attached' && call <= failing) return
    }
  })

  it('refuses a folder and says what is not there', async () => {
    await expect(addAttachment(ports, folder, { path: folder })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(addAttachment(ports, folder, { path: world.path('gone.pdf') })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

it('keeps an acknowledged attachment wherever the power goes', async () => {
  const CASE = '/library/case'
  for (let cut = 0; ; cut++) {
    const disk = new PowerLossDisk(['/library'])
    await disk.fs.mkdir(CASE, { recursive: false, mode: 0o700 })
    await (await disk.fs.open('/library', 'r')).sync()
    const onDisk: StorePorts = { ...ports, fs: disk.fs, clock: new StillClock() }
    const before = disk.calls
    disk.cutAfter(before + cut)
    const acknowledged = await addAttachment(onDisk, CASE, { content: EXHIBIT }).then(
      () => true,
      () => false,
    )
    disk.powerOn({ shares: [0, 1, 0.5], holes: cut % 2 === 0 })
    const names = await disk.fs.readdir(`${CASE}/attachments`).catch((): string[] => [])
    if (acknowledged) expect(names).toContain(NAME)
    if (names.includes(NAME)) await checkedAttachment(disk.fs, CASE, NAME)
    await addAttachment(onDisk, CASE, { content: EXHIBIT })
    await checkedAttachment(disk.fs, CASE, NAME)
    if (acknowledged) return
  }
})

describe('before opening', () => {
  it('refuses one whose bytes have changed, and one that is not there', async () => {
    await expect(checkedAttachment(ports.fs, folder, NAME)).rejects.toMatchObject({ code: 'not-found' })
    await mkdir(join(folder, 'attachments'))
    await writeFile(kept(), '%PDF-1.7 exhibit B')
    await expect(checkedAttachment(ports.fs, folder, NAME)).rejects.toMatchObject({ code: 'unreadable' })
    expect(await readFile(kept(), 'utf8')).toBe('%PDF-1.7 exhibit B')
  })
})
