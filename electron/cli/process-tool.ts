import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { dayPoint, writeLegalDate } from '../../shared/model/legal-date'
import { runTool, type ToolPorts } from './run-tool'
import { EXIT, type ExitCode } from './usage'

/** On a screen a line first clears what the progress left. */
const line = (stream: NodeJS.WriteStream) => (text: string) =>
  void stream.write(`${stream.isTTY ? CLEAR : ''}${text}\n`)

const CLEAR = '\r\u001b[K'

function progressOn(stream: NodeJS.WriteStream): ToolPorts['progress'] {
  if (!stream.isTTY) return null
  return ({ fraction, step }) => {
    const isDone = fraction === 1
    stream.write(`${CLEAR}${isDone ? '' : `${Math.round(fraction * 100)} %  ${step} …`}`)
  }
}

function today(): ReturnType<ToolPorts['today']> {
  const now = new Date()
  return writeLegalDate({ kind: 'point', point: dayPoint(now.getFullYear(), now.getMonth() + 1, now.getDate()) })
}

/** A bug. Its stack names our own code; a message could quote the case, so it stays off the screen unless asked for. */
function tellBug(error: unknown): void {
  const detail =
    process.env['DOCKETLINE_DEBUG'] === '1' && error instanceof Error
      ? (error.stack ?? error.message)
      : 'DOCKETLINE_DEBUG=1 shows the details.'
  process.stderr.write(`Docketline failed in a way it should not have. The case is unharmed. ${detail}\n`)
}

/**
 * Runs the tool on the terminal of this process, which may be Node or the packaged app. `root` is the folder that holds package.json
 * and assets. Returns the exit code; never rejects.
 */
export async function runProcessTool(args: readonly string[], root: string): Promise<ExitCode> {
  try {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
    return await runTool(args, {
      assets: { path: (name) => resolve(root, 'assets', name) },
      version,
      folder: process.cwd(),
      today,
      out: line(process.stdout),
      err: line(process.stderr),
      progress: progressOn(process.stderr),
    })
  } catch (error) {
    tellBug(error)
    return EXIT.failed
  }
}
