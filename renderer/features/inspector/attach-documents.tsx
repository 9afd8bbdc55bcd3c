import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import { SourceId } from '../../../shared/model/ids'
import { sourceTitled, type SourceFile } from '../../../shared/model/source'
import { useWorkspace } from '../../app/workspace'
import { appBridge } from '../../bridge'
import { carriesFiles } from '../../timeline/drag-payload'
import { changeEvent } from '../../store/event-edits'
import { Button } from '../../ui/button'
import styles from './attach-documents.module.css'
import { useAttachments } from './use-attachments'
import { useEdit } from './use-edit'

/** "71-main.pdf" gives "71-main": what people would have typed as the title. */
const titleOf = ({ name }: SourceFile): string => name.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, '')

/** Attaches documents to an event, chosen or dropped: each becomes a source of the case, and the event cites it. */
export function AttachDocuments({ event }: { event: CaseEvent }) {
  const { ids, documents } = useWorkspace()
  const { choose, keep } = useAttachments()
  const edit = useEdit()
  const [over, setOver] = useState(false)

  const attach = (files: readonly SourceFile[]): void => {
    if (files.length === 0) return
    // The event may have been edited while the files were copied.
    const now = documents.getState().document.event.get(event.id)
    if (now === undefined) return
    edit(files.length === 1 ? 'Attach document' : 'Attach documents', (tx) => {
      const sources = files.map((file) => ({ ...sourceTitled(SourceId.parse(ids()), titleOf(file)), file }))
      for (const source of sources) tx.put('source', source)
      const cites = sources.map(({ id }) => ({ source: id, pin: '', quote: '' }))
      changeEvent(tx, event.id, { cites: [...now.cites, ...cites] })
    })
  }

  return (
    <div
      className={styles['drop']}
      data-takes-files
      data-over={over}
      onDragOver={(drag) => {
        if (!carriesFiles(drag.dataTransfer)) return
        drag.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(drag) => {
        setOver(false)
        if (!carriesFiles(drag.dataTransfer)) return
        drag.preventDefault()
        const paths = [...drag.dataTransfer.files].map((file) => appBridge().pathForFile(file)).filter(Boolean)
        if (paths.length > 0) void keep(paths).then(attach)
      }}
    >
      <Button
        variant="quiet"
        size="small"
        icon={<Paperclip size={14} aria-hidden />}
        onClick={() => void choose().then(attach)}
      >
        Attach documents…
      </Button>
      <span className={styles['hint']}>or drop them here</span>
    </div>
  )
}
