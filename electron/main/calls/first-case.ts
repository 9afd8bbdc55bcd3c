import { ExpectedError } from '../../../shared/expected-error'
import type { CaseCard, CaseFolder, Settings } from '../../../shared/ipc/contract'
import type { CaseLibrary } from '../../store/case-library'
import { LARGE_BYTES } from '../../store/first-view-file'
import type { BegunCase } from './case-desk'
import type { CallPorts } from './call-ports'

export interface FirstCase {
  case: CaseFolder | null
  /** What it holds, where it is not on the disk yet. */
  begun: BegunCase | null
  /** What the user should know of the library, as sentences. */
  notices: string[]
}

type Ports = Pick<CallPorts, 'library' | 'desk' | 'largeCases' | 'readSample'>

const isReadable = ({ state }: CaseCard): boolean => state.kind !== 'unreadable'

function unreadableNotice(cards: readonly CaseCard[]): string[] {
  const count = cards.filter((card) => !isReadable(card)).length
  if (count === 0) return []
  const which = count === 1 ? 'One case cannot be read. It was' : `${count} cases cannot be read. They were`
  return [`${which} not changed in any way; the list of cases says why.`]
}

const opensWith = (folder: CaseFolder | null, notices: string[] = []): FirstCase => ({
  case: folder,
  begun: null,
  notices,
})

/** A small case is opened while the page of the window still loads; to read a large one here would hold the page up. */
async function canBeOpened(folder: CaseFolder, shelf: CaseLibrary, { desk, largeCases }: Ports): Promise<boolean> {
  const bytes = await shelf.bytesOf(folder)
  if (bytes === null) return false
  if (bytes >= LARGE_BYTES) {
    void largeCases.prepare(shelf.pathOf(folder))
    return true
  }
  try {
    await desk.open(folder)
    return true
  } catch (error) {
    if (error instanceof ExpectedError) return false
    throw error
  }
}

/** The window need not wait until the sample is written and read again: it is given what will be. */
async function sample(shelf: CaseLibrary, { desk, readSample }: Ports, by: string): Promise<FirstCase> {
  const document = await readSample()
  const folder = await shelf.nameFor(document)
  const begun = { folder, document, by }
  desk.begin(begun)
  return { case: folder, begun, notices: [] }
}

/**
 * The case to show when the window begins: the last one, else the first that can be read, else none. A library that has never held
 * anything is given the sample case. No other case is read where the last one can be opened, however many there are. Whatever is
 * wrong with the library becomes a notice: the app opens all the same.
 */
export async function firstCase(
  ports: Ports,
  { lastCase, userName }: Pick<Settings, 'lastCase' | 'userName'>,
): Promise<FirstCase> {
  try {
    const shelf = await ports.library()
    // For a window that begins anew before the sample was written.
    if (ports.desk.begun !== null) await ports.desk.open(ports.desk.begun)
    if (lastCase !== null && (await canBeOpened(lastCase, shelf, ports))) return opensWith(lastCase)
    const { cases, trash } = await shelf.list()
    if (cases.length === 0 && trash.length === 0 && lastCase === null) {
      return await sample(shelf, ports, userName)
    }
    return opensWith(cases.find(isReadable)?.folder ?? null, unreadableNotice(cases))
  } catch (error) {
    if (error instanceof ExpectedError) return opensWith(null, [error.message])
    throw error
  }
}
