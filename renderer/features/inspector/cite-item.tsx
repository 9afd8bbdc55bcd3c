import { ExternalLink, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { Cite } from '../../../shared/model/event'
import { useDocument } from '../../app/workspace'
import { IconButton } from '../../ui/icon-button'
import styles from './event-lists.module.css'
import { QuietInput } from './fields/quiet-input'
import { OpenDocument } from './open-document'
import { SourceEditor } from './source-editor'
import { useOpenLink } from './use-open-link'

interface CiteItemProps {
  cite: Cite
  onPin: (pin: string) => void
  onRemove: () => void
  readOnly: boolean
}

const PIN_CHARS = 200

/** A source and its pin cite. The title opens the source's own title and address for editing. */
export function CiteItem({ cite, onPin, onRemove, readOnly }: CiteItemProps) {
  const source = useDocument((state) => state.document.source.get(cite.source))
  const openLink = useOpenLink()
  const [editing, setEditing] = useState(false)
  const editorId = useId()
  if (source === undefined) return null
  const { url } = source
  return (
    <li className={styles['item']}>
      <div className={styles['line']}>
        <button
          type="button"
          className={styles['name']}
          aria-expanded={editing}
          aria-controls={editing ? editorId : undefined}
          onClick={() => setEditing(!editing)}
        >
          {source.title}
        </button>
        {source.file !== null && <OpenDocument file={source.file} />}
        {url !== null && (
          <IconButton
            label="Open in browser"
            size="small"
            icon={<ExternalLink size={14} aria-hidden />}
            onClick={() => void openLink(url)}
          />
        )}
        {!readOnly && (
          <IconButton label="Remove cite" size="small" icon={<X size={14} aria-hidden />} onClick={onRemove} />
        )}
      </div>
      {editing && <SourceEditor id={editorId} source={source} readOnly={readOnly} />}
      {(!readOnly || cite.pin !== '') && (
        <QuietInput
          className={styles['pin']}
          aria-label={`Pin cite in ${source.title}`}
          value={cite.pin}
          placeholder="Pin cite: at 3, ¶ 14"
          onChange={({ currentTarget }) => onPin(currentTarget.value)}
          maxLength={PIN_CHARS}
          readOnly={readOnly}
        />
      )}
    </li>
  )
}
