import { documentData, type CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { sameValue } from '../../shared/same-value'
import { aDocument } from '../../shared/testing/test-document'
import { createCase } from '../../electron/store/create-case'
import { openCase } from '../../electron/store/open-case'
import type { StorePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'
import { PowerLossDisk } from '../../electron/store/testing/power-loss-disk'
import { add } from '../../electron/store/testing/test-case'
import { StillClock } from '../../electron/store/testing/test-world'
import { verifyCase } from '../../electron/store/verify-case'
import { atLeast, atMost, remark, type Figure } from './figure'
import type { Extent } from './run-options'

const CASE = '/library/case'
const FILES = ['case.json', 'history.jsonl'] as const
type Name = (typeof FILES)[number]

/** The files of a sound case, and the case. */
interface Sound {
  files: Record<Name, Buffer>
  document: CaseDocument
}

/** One way for a file to be rotten. */
interface Damage {
  what: string
  name: Name
  bytes: Buffer
}

interface Tally {
  opened: number
  crashes: number
  overwritten: number
  /** Rotten files beside a sound one that did not give the whole case. */
  noWay: number
  /** Rotten bytes that `verify` does not notice. */
  unnoticed: number
}

function portsOn(disk: PowerLossDisk, pid: number): StorePorts {
  const process = {
    pid,
    host: 'desk',
    bootedAt: () => 0,
    isAlive: (other: number) => other === pid,
    held: new Set<string>(),
  }
  return { fs: disk.fs, clock: new StillClock(), process, version: '0.1.0' }
}

const open = (ports: StorePorts) => openCase(ports, lonePlace(CASE))

async function soundCase(): Promise<Sound> {
  const disk = new PowerLossDisk(['/library'])
  const ports = portsOn(disk, 1)
  await createCase(ports, '/library', { document: aDocument(1), by: '', nameFor: async () => 'case' })
  const opened = await open(ports)
  await add(opened, 'first')
  await add(opened, 'second')
  await opened.close()
  const files = disk.filesIn(CASE)
  const bytesOf = (name: Name): Buffer => files.get(name) ?? Buffer.alloc(0)
  return {
    files: { 'case.json': bytesOf('case.json'), 'history.jsonl': bytesOf('history.jsonl') },
    document: opened.document,
  }
}

function* cuts(name: Name, bytes: Buffer, stride: number): Generator<Damage> {
  for (let length = 0; length < bytes.length; length += stride) {
    yield { what: `cut to ${length} bytes`, name, bytes: bytes.subarray(0, length) }
  }
}

function* flips(name: Name, bytes: Buffer, stride: number): Generator<Damage> {
  for (let at = 0; at < bytes.length; at += stride) {
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8((flipped.readUInt8(at) ^ (1 << (at % 8))) & 0xff, at)
    yield { what: `byte ${at} flipped`, name, bytes: flipped }
  }
}

const nested = (depth: number): Buffer => Buffer.from('['.repeat(depth) + ']'.repeat(depth))

function* oddities(name: Name, bytes: Buffer, quick: boolean): Generator<Damage> {
  yield { what: 'empty', name, bytes: Buffer.alloc(0) }
  yield { what: 'NULs', name, bytes: Buffer.alloc(bytes.length) }
  yield { what: 'null', name, bytes: Buffer.from('null') }
  yield { what: 'null and a newline', name, bytes: Buffer.from('null\n') }
  yield { what: 'a byte order mark alone', name, bytes: Buffer.from('\u{FEFF}') }
  yield { what: 'UTF-16', name, bytes: Buffer.from(bytes.toString('utf8'), 'utf16le') }
  yield { what: 'twice', name, bytes: Buffer.concat([bytes, bytes]) }
  yield { what: '10,000 deep', name, bytes: nested(10_000) }
  if (quick) return
  for (const sort of ['[', ' ', '\n', '\0']) {
    yield { what: `100 MB of ${JSON.stringify(sort)}`, name, bytes: Buffer.alloc(100_000_000, sort) }
  }
}

function* damages({ files }: Sound, quick: boolean): Generator<Damage> {
  const stride = quick ? 7 : 1
  for (const name of FILES) {
    yield* cuts(name, files[name], stride)
    yield* flips(name, files[name], stride)
    yield* oddities(name, files[name], quick)
  }
}

/** True where the rotten bytes are still on the disk: in one file, or as a history that was cut and the part that was cut off. */
function isKept(disk: PowerLossDisk, { name, bytes }: Damage): boolean {
  const files = [...disk.filesIn(CASE)]
  if (bytes.length === 0 || files.some(([, content]) => content.subarray(0, bytes.length).equals(bytes))) return true
  return files
    .filter(([other]) => name === 'history.jsonl' && other.startsWith('history.torn'))
    .some(([, torn]) => {
      const head = disk
        .filesIn(CASE)
        .get(name)
        ?.subarray(0, bytes.length - torn.length)
      return head !== undefined && Buffer.concat([head, torn]).equals(bytes)
    })
}

/** True for a case file that lacks only its last newline, or names another app that saved it: no harm is done to the case. */
function saysTheSame({ name, bytes }: Damage, files: Sound['files']): boolean {
  if (name !== 'case.json') return false
  const contentOf = (file: Buffer): object => ({ ...(JSON.parse(file.toString('utf8')) as object), savedBy: null })
  return sameValue(contentOf(bytes), contentOf(files[name]))
}

/** Opens a case one of whose files is rotten, works on where that is let, and looks what became of it all. */
async function live({ files, document }: Sound, damage: Damage, tally: Tally): Promise<void> {
  const disk = new PowerLossDisk(['/library'])
  await disk.fs.mkdir(CASE, { recursive: false, mode: 0o700 })
  for (const name of FILES) disk.put(`${CASE}/${name}`, name === damage.name ? damage.bytes : files[name])
  const findings = await verifyCase({ fs: disk.fs }, CASE)
  tally.opened++
  if (findings.length === 0 && !saysTheSame(damage, files)) {
    tally.unnoticed++
    remark(`${damage.name}, ${damage.what}: verify finds nothing`)
  }
  try {
    const opened = await open(portsOn(disk, 2))
    const isWhole = sameValue(documentData(opened.document), documentData(document))
    // A case file of another content that is sound to look at is opened: there `verify` must speak up.
    if (!isWhole && damage.name === 'history.jsonl') tally.noWay++
    if (opened.readOnly === null) await add(opened, 'third')
    await opened.close()
  } catch (error) {
    if (!(error instanceof ExpectedError)) {
      tally.crashes++
      remark(`${damage.name}, ${damage.what}: ${String(error)}`)
    } else tally.noWay++
  }
  if (!isKept(disk, damage)) {
    tally.overwritten++
    remark(`${damage.name}, ${damage.what}: the bytes are gone`)
  }
}

/** Proof 5: one file of a case torn or rotten in every way, the other sound. */
export async function rottenFiles({ quick }: Extent): Promise<Figure[]> {
  const tally: Tally = { opened: 0, crashes: 0, overwritten: 0, noWay: 0, unnoticed: 0 }
  const sound = await soundCase()
  for (const damage of damages(sound, quick)) await live(sound, damage, tally)
  return [
    atLeast(quick ? 500 : 5_000, 'rotten files: cases with a torn or rotten file opened', tally.opened, 'cases'),
    atMost(0, 'rotten files: crashes', tally.crashes, 'cases'),
    atMost(0, 'rotten files: rotten bytes not kept', tally.overwritten, 'cases'),
    atMost(0, 'rotten files: no way on, though the other file was sound', tally.noWay, 'cases'),
    atMost(0, 'rotten files: damage that verify does not find', tally.unnoticed, 'cases'),
  ]
}
