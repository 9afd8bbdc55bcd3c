import type { BriefTemplate } from '../../../../shared/brief/brief-options'
import { theCase } from '../../../../shared/document'
import { changeSettings } from '../../../app/change-settings'
import { isReadOnly } from '../../../app/is-read-only'
import { useDocument, useUi, useWorkspace } from '../../../app/workspace'
import { editDocument } from '../../../commands/edit-document'
import { notifyFailure } from '../../notices/notify-failure'
import { forEveryCase, withoutTemplate, withTemplate, type TemplateOwner } from './template-edits'

export interface Templates {
  ofCase: readonly BriefTemplate[]
  ofUser: readonly BriefTemplate[]
  /** A case that can only be read takes none. */
  caseIsOpen: boolean
  keep: (owner: TemplateOwner, template: BriefTemplate) => void
  remove: (owner: TemplateOwner, name: string) => void
}

/** Choices kept under a name: those of the case are in its file and can be undone, those of the user in the settings. */
export function useTemplates(): Templates {
  const workspace = useWorkspace()
  const ofCase = useDocument((state) => theCase(state.document).briefTemplates)
  const ofUser = useUi((state) => state.settings.briefTemplates)
  const caseIsOpen = useUi((state) => !isReadOnly(state))
  const change = (
    owner: TemplateOwner,
    label: string,
    edit: (templates: readonly BriefTemplate[]) => BriefTemplate[],
  ): void => {
    if (owner === 'user')
      return notifyFailure(workspace.ui, changeSettings(workspace, { briefTemplates: edit(ofUser) }))
    editDocument(workspace, label, (tx) => {
      const record = theCase(tx.document)
      tx.put('case', { ...record, briefTemplates: edit(record.briefTemplates) })
    })
  }
  return {
    ofCase,
    ofUser,
    caseIsOpen,
    keep: (owner, { name, options }) => {
      const kept = { name, options: owner === 'user' ? forEveryCase(options) : options }
      change(owner, 'Save brief template', (templates) => withTemplate(templates, kept))
    },
    remove: (owner, name) => change(owner, 'Delete brief template', (templates) => withoutTemplate(templates, name)),
  }
}
