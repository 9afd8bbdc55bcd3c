import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExpectedError } from '../../shared/expected-error'
import { nodeFileSystem } from '../store/file-system'
import { verifyCase } from '../store/verify-case'
import type { Finding } from '../../shared/ipc/contract'
import { EXIT, type ExitCode } from './usage'

/** What `docketline verify` needs of the world. */
export interface VerifyIo {
  /** Writes a line to standard output: the result, for people or with `--json` for programs. */
  out(line: string): void
  /** Writes a line for people to standard error. */
  err(line: string): void
  /** The folder that relative paths are meant from. */
  folder: string
}

const USAGE = 'Usage: docketline verify <case folder> [--json]'

type Request = { kind: 'verify'; path: string; json: boolean } | { kind: 'wrong'; why: string }

function requestOf(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (path === undefined) return { kind: 'wrong', why: 'Say which case: give its folder.' }
    if (more.length > 0) return { kind: 'wrong', why: 'One case at a time: give one folder.' }
    return { kind: 'verify', path, json: values.json === true }
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'wrong', why: error.message }
    throw error
  }
}

const sentenceOf = ({ file, line, problem }: Finding): string =>
  line === null ? `${file}: ${problem}` : `${file}, line ${line}: ${problem}`

function report(path: string, findings: readonly Finding[], { out }: VerifyIo, json: boolean): void {
  if (json) out(JSON.stringify({ case: path, ok: findings.length === 0, findings }))
  else if (findings.length === 0) out(`${path}: nothing is wrong with this case.`)
  else for (const finding of findings) out(sentenceOf(finding))
}

/**
 * Runs `docketline verify` with the arguments after that word and returns the exit code: `ok` where the case is sound, `failed` where
 * something is wrong with it, `badInput` where there is no such case or the arguments make no sense. Changes nothing on the disk.
 */
export async function runVerify(args: readonly string[], io: VerifyIo): Promise<ExitCode> {
  const request = requestOf(args)
  if (request.kind === 'wrong') {
    io.err(`${request.why}\n\n${USAGE}`)
    return EXIT.badInput
  }
  const path = resolve(io.folder, request.path)
  try {
    const findings = await verifyCase({ fs: nodeFileSystem }, path)
    report(path, findings, io, request.json)
    return findings.length === 0 ? EXIT.ok : EXIT.failed
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    io.err(error.message)
    return error.code === 'not-found' ? EXIT.badInput : EXIT.failed
  }
}
