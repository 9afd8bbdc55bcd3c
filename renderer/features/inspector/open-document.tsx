import { Paperclip } from 'lucide-react'
import type { SourceFile } from '../../../shared/model/source'
import { IconButton } from '../../ui/icon-button'
import { useAttachments } from './use-attachments'

/** Opens the document of a source; its name shows on hover. */
export function OpenDocument({ file }: { file: SourceFile }) {
  const { open } = useAttachments()
  return (
    <IconButton
      label={`Open ${file.name}`}
      size="small"
      icon={<Paperclip size={14} aria-hidden />}
      onClick={() => void open(file)}
    />
  )
}
