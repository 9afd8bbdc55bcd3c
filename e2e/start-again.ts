import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AppDriver } from './app-driver'

/** Starts the app once more, as a user who forgot that it is open; resolves with the exit code of that second start. */
export async function startAgain(app: AppDriver, ...args: string[]): Promise<number> {
  const { spawnfile, spawnargs } = app.electron.process()
  const [folder = ''] = spawnargs.filter((word) => !word.startsWith('-') && !word.endsWith('.js')).slice(1)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const words = [folder, ...sandbox, `--user-data-dir=${app.userData}`, ...args]
  const [code] = (await once(spawn(spawnfile, words, { stdio: 'ignore' }), 'exit')) as [number]
  return code
}
