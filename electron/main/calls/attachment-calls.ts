import { basename } from 'node:path'
import { ExpectedError } from '../../../shared/expected-error'
import type { CaseFolder, Handlers } from '../../../shared/ipc/contract'
import { openable } from '../../../shared/model/openable-file'
import type { SourceFile } from '../../../shared/model/source'
import { addAttachment, checkedAttachment } from '../../store/attachments'
import type { Question } from '../desktop'
import { copyForViewing } from './viewing-copy'
import type { CallPorts } from './call-ports'

type AttachmentCalls = Pick<Handlers, 'attachment.choose' | 'attachment.add' | 'attachment.open'>

const NAME_CHARS = 300

const openQuestion = (name: string): Question => ({
  message: `Open “${name}”?`,
  detail: 'The program that opens it may run what is inside. Open it only if you trust where it came from.',
  yes: 'Open',
  no: 'Cancel',
})

const NEVER =
  'Docketline does not open files of this sort, since the system may run them as a program. The document is kept with the case: File > Show case folder shows it under “attachments”.'

export function attachmentCalls({ library, desk, store, desktop, viewing }: CallPorts): AttachmentCalls {
  const add = async (folder: CaseFolder, paths: readonly string[]): Promise<{ files: SourceFile[] }> => {
    const opened = await desk.open(folder)
    if (opened.readOnly !== null) throw new ExpectedError('read-only', opened.readOnly)
    const caseFolder = (await library()).pathOf(folder)
    const files: SourceFile[] = []
    for (const path of paths) {
      const kept = await addAttachment(store, caseFolder, { path })
      files.push({ ...kept, name: basename(path).slice(-NAME_CHARS), pages: null })
    }
    return { files }
  }

  return {
    'attachment.choose': async ({ case: folder }) => add(folder, await desktop.chooseDocuments()),
    'attachment.add': ({ case: folder, paths }) => add(folder, paths),
    'attachment.open': async ({ case: folder, file: { sha256, name } }) => {
      const may = openable(name)
      if (may === 'never') throw new ExpectedError('bad-input', NEVER)
      const kept = await checkedAttachment(store.fs, (await library()).pathOf(folder), sha256)
      if (may === 'after asking' && !(await desktop.confirm(openQuestion(name)))) return { opened: false }
      const shown = await desktop.open(await copyForViewing(store.fs, viewing, kept, name))
      if (!shown) throw new ExpectedError('not-found', 'There is no program for this sort of file on this computer.')
      return { opened: true }
    },
  }
}
