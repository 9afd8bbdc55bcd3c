import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the two screens are to Docketline: a laptop's at the left, a projector's at the right of it. */
export const LAPTOP = { x: 0, y: 0, width: 1280, height: 800 }
export const PROJECTOR = { x: 1280, y: 0, width: 1920, height: 1080 }

/** An X server with two screens that nobody sees; Xvfb has but one that Chromium knows of. */
export interface TwoScreens {
  display: string
  unplugProjector(): Promise<void>
  close(): Promise<void>
}

const CONFIGURATION = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3200 1080
    Modes "1280x800"
  EndSubSection
EndSection
`

const DRIVERS = ['/usr/lib/xorg/modules/drivers/dummy_drv.so', '/usr/lib64/xorg/modules/drivers/dummy_drv.so']

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function isOnPath(command: string): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return (await Promise.all(folders.map((folder) => isThere(join(folder, command))))).includes(true)
}

/** Why this machine cannot give two screens; null when it can. */
export async function noSecondScreen(): Promise<string | null> {
  const how = 'On Debian: apt-get install xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils openbox'
  if (process.platform !== 'linux') return 'Two screens that nobody sees are only made on Linux'
  if (process.getuid?.() !== 0) return 'An X server with two screens (Xorg, dummy driver) starts for root alone'
  for (const command of ['Xorg', 'xrandr', 'openbox']) {
    if (!(await isOnPath(command))) return `This machine gives one screen only: ${command} is not installed. ${how}`
  }
  const drivers = await Promise.all(DRIVERS.map(isThere))
  return drivers.includes(true) ? null : `This machine gives one screen only: Xorg has no dummy driver. ${how}`
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const gone = once(process, 'exit')
  process.kill()
  await gone
}

/** The number that the server has chosen for its display, written to its third pipe. */
async function displayOf(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3] as Readable
  let text = ''
  for await (const chunk of pipe) {
    text += String(chunk)
    if (text.includes('\n')) return `:${text.trim()}`
  }
  throw new Error('Xorg ended before it had a display')
}

/** Starts the two screens, with a window manager or without: Electron moves its windows in different ways. */
export async function twoScreens(manager: 'openbox' | 'none'): Promise<TwoScreens> {
  const folder = await mkdtemp(join(tmpdir(), 'docketline-e2e-screens-'))
  const [config, log] = [join(folder, 'xorg.conf'), join(folder, 'xorg.log')]
  await writeFile(config, CONFIGURATION)
  const own = ['-displayfd', '3', '-config', config, '-logfile', log, '-noreset', '-nolisten', 'tcp']
  const server = spawn('Xorg', [...own, '-sharevts', '-novtswitch'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const display = await displayOf(server)
  const env = { ...process.env, DISPLAY: display }
  const xrandr = (...args: string[]): Promise<unknown> => run('xrandr', args, { env })
  await xrandr('--addmode', 'DUMMY1', '1920x1080')
  await xrandr('--output', 'DUMMY1', '--mode', '1920x1080', '--right-of', 'DUMMY0')
  // Chromium reads what the server knows without having it look, and the server looks only when it is asked.
  await xrandr('--query')
  const windows = manager === 'none' ? null : spawn(manager, [], { env, stdio: 'ignore' })
  return {
    display,
    async unplugProjector() {
      await xrandr('--output', 'DUMMY1', '--off')
      await xrandr('--query')
    },
    async close() {
      if (windows !== null) await stop(windows)
      await stop(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
