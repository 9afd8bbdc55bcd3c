import { ExpectedError } from '../../../shared/expected-error'
import type { CaseCard, CaseFolder, Settings } from '../../../shared/ipc/contract'
import type { CaseLibrary } from '../../store/case-library'
import { LARGE_BYTES } from '../../store/first-view-file'
import type { CallPorts } from './call-ports'

export interface FirstCase {
  case: CaseFolder | null
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

async function sample(shelf: CaseLibrary, { desk, readSample }: Ports, userName: string): Promise<CaseFolder> {
  const folder = await shelf.create(await readSample(), userName)
  await desk.open(folder)
  return folder
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
    if (lastCase !== null && (await canBeOpened(lastCase, shelf, ports))) return { case: lastCase, notices: [] }
    const { cases, trash } = await shelf.list()
    if (cases.length === 0 && trash.length === 0 && lastCase === null) {
      return { case: await sample(shelf, ports, userName), notices: [] }
    }
    return { case: cases.find(isReadable)?.folder ?? null, notices: unreadableNotice(cases) }
  } catch (error) {
    if (error instanceof ExpectedError) return { case: null, notices: [error.message] }
    throw error
  }
}
