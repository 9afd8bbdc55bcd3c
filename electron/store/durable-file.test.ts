import { chmod, link, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceDurably, renamePatiently, sweepTemps } from './durable-file'
import { TestWorld } from './testing/test-world'
import { failure } from './testing/watched-file-system'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const text = async (...names: string[]): Promise<string> => readFile(world.path(...names), 'utf8')
const modeOf = async (name: string): Promise<number> => (await stat(world.path(name))).mode & 0o777

describe('a durable replace', () => {
  it('writes a new file that only the user can read', async () => {
    await replaceDurably(world.start(), world.path('case.json'), 'one', { backup: true })
    expect(await text('case.json')).toBe('one')
    expect(await modeOf('case.json')).toBe(0o600)
    expect(await readdir(world.folder)).toEqual(['case.json'])
  })

  it('holds pieces one after the other, each asked for when the one before is written', async () => {
    const asked: number[] = []
    const pieces = function* () {
      for (const piece of ['one ', 'two — ', 'three']) {
        asked.push(world.calls.filter(({ name }) => name === 'writeFile').length)
        yield Buffer.from(piece)
      }
    }
    await replaceDurably(world.start(), world.path('case.json'), pieces(), { backup: true })
    expect(await readFile(world.path('case.json'), 'utf8')).toBe('one two — three')
    expect(asked).toEqual([0, 1, 2])
  })

  it('replaces a file, keeps its mode and the one before it', async () => {
    const ports = world.start()
    await writeFile(world.path('case.json'), 'one')
    await chmod(world.path('case.json'), 0o664)
    await replaceDurably(ports, world.path('case.json'), 'two', { backup: true })
    await replaceDurably(ports, world.path('case.json'), 'three — “quoted”', { backup: true })
    expect(await text('case.json')).toBe('three — “quoted”')
    expect(await text('case.json.bak')).toBe('two')
    expect(await modeOf('case.json')).toBe(0o664)
    expect((await readdir(world.folder)).toSorted()).toEqual(['case.json', 'case.json.bak'])
  })

  it('syncs the bytes before the rename and the folder after it', async () => {
    await writeFile(world.path('case.json'), 'one')
    await replaceDurably(world.start(), world.path('case.json'), 'two', { backup: true })
    const order = world.calls.map(
      ({ name, path }) => `${name} ${path.endsWith('.tmp') ? 'temp' : path.slice(world.folder.length)}`,
    )
    expect(order).toEqual([
      'realpath /case.json',
      'stat /case.json',
      'open temp',
      'chmod temp',
      'writeFile temp',
      'sync temp',
      'close temp',
      'stat temp',
      'unlink /case.json.bak',
      'link /case.json.bak',
      'rename /case.json',
      'open ',
      'sync ',
      'close ',
    ])
  })

  it('replaces what a symbolic link points to and leaves the link', async () => {
    await mkdir(world.path('elsewhere'))
    await writeFile(world.path('elsewhere', 'real.json'), 'one')
    await symlink(world.path('elsewhere', 'real.json'), world.path('case.json'))
    await replaceDurably(world.start(), world.path('case.json'), 'two', { backup: false })
    expect(await readlink(world.path('case.json'))).toBe(world.path('elsewhere', 'real.json'))
    expect(await text('elsewhere', 'real.json')).toBe('two')
  })

  it('copies the file before it where the disk has no hard links', async () => {
    await writeFile(world.path('case.json'), 'one')
    world.judge = ({ name }) => (name === 'link' ? { when: 'before', code: 'ENOTSUP' } : null)
    await replaceDurably(world.start(), world.path('case.json'), 'two', { backup: true })
    expect(await text('case.json.bak')).toBe('one')
  })

  it('refuses a file that came out shorter than it was written', async () => {
    await writeFile(world.path('case.json'), 'one')
    const ports = world.start()
    const short = { ...ports.fs, stat: async (path: string) => Object.assign(await ports.fs.stat(path), { size: 2 }) }
    await expect(
      replaceDurably({ ...ports, fs: short }, world.path('case.json'), 'three', { backup: true }),
    ).rejects.toMatchObject({ code: 'EIO' })
    expect(await text('case.json')).toBe('one')
    expect(await readdir(world.folder)).toEqual(['case.json'])
  })

  it('does not sync the folder on Windows, where that is refused', async () => {
    world.windows = true
    await replaceDurably(world.start(), world.path('case.json'), 'one', { backup: true })
    expect(world.calls.at(-1)?.name).toBe('rename')
  })

  it('lets pass a folder that cannot be synced, but not one that fails to', async () => {
    const failing = (code: string): void => {
      world.judge = ({ name, path }) => (name === 'sync' && path === world.folder ? { when: 'before', code } : null)
    }
    failing('EINVAL')
    await replaceDurably(world.start(), world.path('case.json'), 'one', { backup: true })
    failing('EIO')
    await expect(replaceDurably(world.start(), world.path('case.json'), 'two', { backup: true })).rejects.toMatchObject(
      {
        code: 'EIO',
      },
    )
  })
})

describe('a rename', () => {
  /** Lets the timers run that the rename sets, until it settles. */
  async function waiting(renamed: Promise<void>): Promise<void> {
    const state = { settled: false }
    const settle = (): void => {
      state.settled = true
    }
    renamed.then(settle, settle)
    while (!state.settled) {
      world.clock.advance(100)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await renamed
  }

  it('is tried again on Windows while a scanner holds the file', async () => {
    world.windows = true
    await writeFile(world.path('from'), 'one')
    let refused = 0
    world.judge = () => (refused++ < 9 ? { when: 'before', code: 'EBUSY' } : null)
    await waiting(renamePatiently(world.start(), world.path('from'), world.path('to')))
    expect(await text('to')).toBe('one')
  })

  it('is given up on Windows after ten tries', async () => {
    world.windows = true
    world.judge = () => ({ when: 'before', code: 'EPERM' })
    await expect(waiting(renamePatiently(world.start(), world.path('from'), world.path('to')))).rejects.toMatchObject({
      code: 'EPERM',
    })
    expect(world.calls).toHaveLength(10)
  })

  it.each([
    [true, 'ENOSPC'],
    [false, 'EPERM'],
  ])('is not tried again where it cannot help (Windows: %s, %s)', async (windows, code) => {
    world.windows = windows
    world.judge = () => ({ when: 'before', code })
    await expect(renamePatiently(world.start(), world.path('from'), world.path('to'))).rejects.toMatchObject({ code })
    expect(world.calls).toHaveLength(1)
  })
})

describe('what a killed save leaves behind', () => {
  it('is swept, and nothing else is', async () => {
    const dead = world.start()
    const living = world.start()
    world.judge = ({ name }) => (name === 'rename' || name === 'unlink' ? { when: 'before', code: 'EIO' } : null)
    for (const ports of [dead, living]) {
      await expect(replaceDurably(ports, world.path('case.json'), 'x', { backup: false })).rejects.toEqual(
        failure('EIO'),
      )
    }
    world.judge = null
    world.kill(dead)
    const kept = ['case.json', '.case.json.tmp', `.case.json.${dead.process.pid}.tmp`, 'notes.tmp']
    for (const name of kept) await writeFile(world.path(name), 'mine')
    await link(world.path('case.json'), world.path('case.json.bak'))
    expect(await readdir(world.folder)).toHaveLength(kept.length + 3)
    await sweepTemps(world.start(), world.folder)
    const left = await readdir(world.folder)
    expect(left).toEqual(expect.arrayContaining([...kept, 'case.json.bak']))
    expect(left.filter((name) => name.includes(`.${living.process.pid}-`))).toHaveLength(1)
    expect(left).toHaveLength(kept.length + 2)
  })
})

describe('each failing call of a replace', () => {
  const codes = ['EIO', 'ENOSPC', 'EPERM'] as const
  const cases = codes.flatMap((code) => (['before', 'after'] as const).map((when) => ({ code, when })))

  it.each(cases)(
    'leaves the old file or the new, whole, and the next replace works ($code $when the call)',
    async ({ code, when }) => {
      let n = 1
      for (let failed = true; failed; n++) {
        const name = `case-${n}.json`
        const path = world.path(name)
        const ports = world.start()
        await writeFile(path, 'old content')
        let count = 0
        failed = false
        world.judge = () => {
          if (++count !== n) return null
          failed = true
          return { when, code }
        }
        const outcome = await replaceDurably(ports, path, 'new content', { backup: true }).then(
          () => 'done',
          (error: unknown) => error,
        )
        world.judge = null
        // A hard link that is refused is made up for by a copy; anything else fails the save.
        if (failed && outcome !== 'done') expect(outcome).toMatchObject({ code })
        expect(outcome === 'done' ? ['new content'] : ['old content', 'new content']).toContain(await text(name))
        await replaceDurably(ports, path, 'newer content', { backup: true })
        expect(await text(name)).toBe('newer content')
        await sweepTemps(ports, world.folder)
        expect((await readdir(world.folder)).filter((left) => left.endsWith('.tmp'))).toEqual([])
      }
      // The last run met no fault: every call was failed once.
      expect(n).toBeGreaterThan(14)
    },
  )
})
