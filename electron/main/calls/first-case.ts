import { ExpectedError } from '../../../shared/expected-error'
import type { CaseCard, CaseFolder, Settings } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

export interface FirstCase {
  case: CaseFolder | null
  /** What the user should know of the library, as sentences. */
  notices: string[]
}

const isReadable = ({ state }: CaseCard): boolean => state.kind !== 'unreadable'

function unreadableNotice(cards: readonly CaseCard[]): string[] {
  const count = cards.filter((card) => !isReadable(card)).length
  if (count === 0) return []
  const which = count === 1 ? 'One case cannot be read. It was' : `${count} cases cannot be read. They were`
  return [`${which} not changed in any way; the list of cases says why.`]
}

/**
 * The case to show when the window begins: the last one, else the first that can be read, else none. A library that has never held
 * anything is given the sample case. Whatever is wrong with the library becomes a notice: the app opens all the same.
 */
export async function firstCase(
  { library, readSample }: Pick<CallPorts, 'library' | 'readSample'>,
  { lastCase, userName }: Pick<Settings, 'lastCase' | 'userName'>,
): Promise<FirstCase> {
  try {
    const shelf = await library()
    const { cases, trash } = await shelf.list()
    if (cases.length === 0 && trash.length === 0 && lastCase === null) {
      return { case: await shelf.create(await readSample(), userName), notices: [] }
    }
    const readable = cases.filter(isReadable)
    const shown = readable.find(({ folder }) => folder === lastCase) ?? readable[0]
    return { case: shown?.folder ?? null, notices: unreadableNotice(cases) }
  } catch (error) {
    if (error instanceof ExpectedError) return { case: null, notices: [error.message] }
    throw error
  }
}
