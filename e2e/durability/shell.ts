import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs a program to its end and returns what it printed. Throws with its own words where it fails. */
export function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.trim()}`)
  return stdout
}

const has = (program: string): boolean =>
  ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(`${folder}/${program}`))

/** The packages of Debian that a proof needs beyond Node, by the program it uses. */
const PACKAGES = {
  xfs_io: 'xfsprogs',
  'mkfs.xfs': 'xfsprogs',
  'mkfs.ext4': 'e2fsprogs',
  chattr: 'e2fsprogs',
  strace: 'strace',
} as const

export type Tool = keyof typeof PACKAGES

/** Makes sure that some programs are there, installing them as root on Debian. Returns why they are not, or null. */
export function missingTools(...tools: Tool[]): string | null {
  const missing = tools.filter((tool) => !has(tool))
  if (missing.length === 0) return null
  if (process.getuid?.() !== 0 || !has('apt-get')) return `${missing.join(', ')} not installed`
  try {
    run('apt-get', 'install', '-y', '--no-install-recommends', ...new Set(missing.map((tool) => PACKAGES[tool])))
    return null
  } catch (error) {
    return `${missing.join(', ')} could not be installed: ${reasonOf(error)}`
  }
}

export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ').slice(0, 200)
