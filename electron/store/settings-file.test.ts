import { readdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CaseFolder } from '../../shared/ipc/contract'
import { DEFAULT_SETTINGS, openSettings, type SettingsFile } from './settings-file'
import { TestWorld } from './testing/test-world'

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const open = (): Promise<SettingsFile> => openSettings(world.start(), world.folder)
const onDisk = async (): Promise<unknown> => JSON.parse(await readFile(world.path('settings.json'), 'utf8'))

describe('the settings', () => {
  it('are the usual ones at the first start, without a file or a notice', async () => {
    const { settings, notices } = await open()
    expect([settings, notices, await readdir(world.folder)]).toEqual([DEFAULT_SETTINGS, [], []])
  })

  it('are there at the next start', async () => {
    const file = await open()
    const lastCase = CaseFolder.parse('sec-v-binance')
    expect(await file.change({ theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
    await Promise.all([file.change({ userName: 'A. Lawyer' }), file.change({ lastCase })])
    const expected = { theme: 'dark', userName: 'A. Lawyer', lastCase, briefTemplates: [] }
    expect([file.settings, (await open()).settings, await onDisk()]).toEqual([expected, expected, expected])
    expect(await readdir(world.folder)).toEqual(['settings.json'])
  })

  it.each(['', 'null', '[]', '{"theme":', '{"theme":"pink"}', '{"lastCase":"../etc"}', '\0\0', '\xff'])(
    'that read %j are set aside and told of',
    async (content) => {
      await writeFile(world.path('settings.json'), content, 'latin1')
      const file = await open()
      expect(file.settings).toEqual(DEFAULT_SETTINGS)
      expect(file.notices).toEqual([expect.stringMatching(/could not be read.*kept as settings\.json\.corrupt-/)])
      const [kept = '', ...others] = await readdir(world.folder)
      expect(others).toEqual([])
      await file.change({ theme: 'light' })
      expect(await readFile(world.path(kept), 'latin1')).toBe(content)
      expect((await open()).notices).toEqual([])
    },
  )

  it('of an older or newer app are no damage', async () => {
    await writeFile(world.path('settings.json'), '{"theme":"dark","density":"compact"}')
    const { settings, notices } = await open()
    expect([settings, notices]).toEqual([{ ...DEFAULT_SETTINGS, theme: 'dark' }, []])
  })

  it('that cannot be saved hold until the app quits, and the reason is given', async () => {
    const file = await open()
    world.judge = () => ({ when: 'before', code: 'ENOSPC' })
    await expect(file.change({ theme: 'dark' })).rejects.toMatchObject({ name: 'ExpectedError', code: 'disk-full' })
    expect(file.settings.theme).toBe('dark')
    world.judge = null
    await file.change({ userName: 'A. Lawyer' })
    expect(await onDisk()).toMatchObject({ theme: 'dark', userName: 'A. Lawyer' })
  })

  it('that the disk does not give are left where they are', async () => {
    await writeFile(world.path('settings.json'), '{"theme":"dark"}')
    world.judge = ({ name }) => (name === 'readFile' ? { when: 'before', code: 'EIO' } : null)
    const file = await open()
    expect([file.settings, file.notices]).toEqual([DEFAULT_SETTINGS, [expect.stringMatching(/disk reported an error/)]])
    expect(await readdir(world.folder)).toEqual(['settings.json'])
  })
})
