import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { dayPoint, writeLegalDate } from '../../shared/model/legal-date'
import { runTool, type ToolPorts } from './run-tool'
import { EXIT } from './usage'

/** The bundle is `out/main/docketline.js`, in a checkout and in the packaged app alike. */
const root = fileURLToPath(new URL('../..', import.meta.url))

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

try {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  process.exitCode = await runTool(process.argv.slice(2), {
    assets: { path: (name) => resolve(root, 'assets', name) },
    version,
    folder: process.cwd(),
    today,
    out: line(process.stdout),
    err: line(process.stderr),
    progress: progressOn(process.stderr),
  })
} catch (error) {
  // A bug. Its stack names our own code; a message could quote the case, so it stays off the screen unless asked for.
  const detail =
    process.env['DOCKETLINE_DEBUG'] === '1' && error instanceof Error
      ? (error.stack ?? error.message)
      : 'DOCKETLINE_DEBUG=1 shows the details.'
  process.stderr.write(`Docketline failed in a way it should not have. The case is unharmed. ${detail}\n`)
  process.exitCode = EXIT.failed
}
