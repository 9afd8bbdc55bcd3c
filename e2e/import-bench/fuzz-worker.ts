// Reads damaged files one by one and tells its parent what became of each: a hang or a crash costs this process only.
import type { ParsedFile } from '../../shared/docket/parsed-file'
import { readFile } from '../../electron/import/read-file'
import { mutated, originals } from './mutations'

/** Whether a result gives nothing and says nothing. */
function isSilentlyEmpty(file: ParsedFile): boolean {
  switch (file.kind) {
    case 'docket':
      return file.docket.entries.length === 0 && file.docket.warnings.length === 0
    case 'dockets':
      return file.dockets.some(({ entries }) => entries.length === 0)
    case 'court-pdf':
      return file.pdf.stamp === null && file.pdf.warnings.length === 0
    case 'table':
      return file.table.rows.length === 0
    case 'proposals':
      return file.proposals.proposals.length === 0
    case 'case-tables':
      return file.tables.length === 0
    default:
      return file satisfies never
  }
}

const files = originals()

async function readDamaged(number: number): Promise<void> {
  const { what, bytes } = mutated(number, files)
  process.send?.({ begun: what })
  const before = process.cpuUsage()
  const read = await readFile(bytes)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  const emptied = read.ok && isSilentlyEmpty(read.value)
  process.send?.({
    what,
    seconds,
    outcome: emptied ? 'silently empty' : read.ok ? 'read' : `refused: ${read.error.code}`,
    secret: read.ok && /magic_num|"PACER Login/i.test(JSON.stringify(read.value)),
  })
}

process.on('message', (number: number) => void readDamaged(number))
