import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atLeast, atMost, remark, skipped, type Figure } from './figure'
import { missingTools } from './shell'
import { makeCase, WRITER } from './written-case'

const COMMITS = 25

/** One system call that succeeded, between the lines of the trace where it began and ended. */
interface Call {
  name: string
  /** What it was given: names of files, and of what its numbers stand for. */
  args: string
  began: number
  ended: number
}

const WHOLE = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/
const BEGUN = /^(\d+) +(\w+)\((.*) <unfinished/
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>.* = (-?\d+)/

/** Reads what `strace -f -y` wrote. A call may begin on one line and end on another, with those of other threads between. */
function callsIn(trace: string): Call[] {
  const calls: Call[] = []
  const begun = new Map<string, Pick<Call, 'args' | 'began'>>()
  for (const [line, text] of trace.split('\n').entries()) {
    const [, pid = '', name = '', args = '', result = ''] = WHOLE.exec(text) ?? []
    if (name !== '' && Number(result) >= 0) calls.push({ name, args, began: line, ended: line })
    const [, opener = '', opened = '', given = ''] = name === '' ? (BEGUN.exec(text) ?? []) : []
    if (opened !== '') begun.set(`${opener} ${opened}`, { args: given, began: line })
    const [, closer = '', closed = '', outcome = ''] = RESUMED.exec(text) ?? []
    const start = begun.get(`${closer} ${closed}`)
    if (start !== undefined && Number(outcome) >= 0) calls.push({ name: closed, ...start, ended: line })
    if (pid === '' && closed !== '') begun.delete(`${closer} ${closed}`)
  }
  return calls.toSorted((a, b) => a.ended - b.ended)
}

function traceOfWriter(path: string): Call[] {
  const file = join(path, '..', 'trace')
  const calls = 'trace=write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2'
  const args = [
    '-f',
    '-y',
    '-s',
    '64',
    '-e',
    calls,
    '-o',
    file,
    process.execPath,
    WRITER,
    'commits',
    path,
    '7',
    `${COMMITS}`,
  ]
  const { status, stderr } = spawnSync('strace', args, {
    encoding: 'utf8',
    env: { ...process.env, UV_USE_IO_URING: '0' },
  })
  if (status !== 0) throw new Error(`strace: ${stderr.slice(0, 200)}`)
  return callsIn(readFileSync(file, 'utf8'))
}

const isWrite = ({ name }: Call): boolean => name.includes('write')
const isSync = ({ name }: Call): boolean => name === 'fsync' || name === 'fdatasync'
const isRename = ({ name }: Call): boolean => name.startsWith('rename')

/** The last call before a line that ended there and is of that sort. */
const lastBefore = (calls: readonly Call[], line: number, sort: (call: Call) => boolean): Call | undefined =>
  calls.findLast((call) => call.ended < line && sort(call))

/** True where the file was written, and synced after its last write, all before the line. */
function isSyncedBefore(calls: readonly Call[], line: number, file: string): boolean {
  const written = lastBefore(calls, line, (call) => isWrite(call) && call.args.includes(file))
  const synced = lastBefore(calls, line, (call) => isSync(call) && call.args.includes(file))
  return written !== undefined && synced !== undefined && written.ended <= synced.began
}

/** Acknowledgements that came before the line of the history was synced: each must follow a write and a sync of its own. */
function earlyAcknowledgements(calls: readonly Call[]): { acknowledged: number; early: number } {
  const acknowledgements = calls.filter((call) => isWrite(call) && call.args.includes('{\\"ack\\"'))
  let previous = -1
  let early = 0
  for (const { began } of acknowledgements) {
    const since = calls.filter((call) => call.began > previous)
    if (!isSyncedBefore(since, began, '/history.jsonl>')) early++
    previous = began
  }
  return { acknowledged: acknowledgements.length, early }
}

/** Replacements of `case.json` whose content was not synced before the rename, or whose folder was not after it. */
function unsafeReplacements(calls: readonly Call[], folder: string): { replaced: number; unsafe: number } {
  const renames = calls.filter((call) => isRename(call) && call.args.includes('/case.json"'))
  const unsafe = renames.filter(({ args, began, ended }) => {
    const temp = /\.case\.json\.[^"]*\.tmp/.exec(args)?.[0] ?? 'none'
    const folderSynced = calls.some((call) => isSync(call) && call.began >= ended && call.args.endsWith(`<${folder}>`))
    return !isSyncedBefore(calls, began, temp) || !folderSynced
  })
  return { replaced: renames.length, unsafe: unsafe.length }
}

/** Proof 7: the order of system calls, so that nobody "optimises" a sync away. */
export async function callOrder(): Promise<Figure[]> {
  const why = process.platform === 'linux' ? missingTools('strace') : 'needs Linux'
  if (why !== null)
    return [skipped('order of system calls: commits acknowledged before they were synced', 'commits', '<= 0', why)]
  const folder = mkdtempSync(join(tmpdir(), 'docketline-trace-'))
  try {
    const path = await makeCase(folder, 'case', 10)
    const calls = traceOfWriter(path)
    const { acknowledged, early } = earlyAcknowledgements(calls)
    const { replaced, unsafe } = unsafeReplacements(calls, path)
    remark(`${acknowledged} acknowledgements and ${replaced} replacements of case.json in ${calls.length} system calls`)
    return [
      atLeast(COMMITS, 'order of system calls: commits traced', acknowledged, 'commits'),
      atMost(0, 'order of system calls: commits acknowledged before write and fsync', early, 'commits'),
      atLeast(2, 'order of system calls: replacements of case.json traced', replaced, 'replacements'),
      atMost(0, 'order of system calls: without write, fsync, rename, fsync of the folder', unsafe, 'replacements'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
