import { Paperclip } from 'lucide-react'
import type { Source, SourceFile } from '../../../shared/model/source'
import { Button } from '../../ui/button'
import { PropertyGroup } from './fields/property-row'
import styles from './source-document.module.css'
import { sizeInWords } from './size-in-words'
import { useAttachments } from './use-attachments'

interface SourceDocumentProps {
  source: Source
  onChange: (file: SourceFile | null) => void
  readOnly: boolean
}

/** The document that is kept with a source: open it, put another in its place, or take it off. */
export function SourceDocument({ source: { file }, onChange, readOnly }: SourceDocumentProps) {
  const { choose, open } = useAttachments()
  const replace = async (): Promise<void> => {
    const [chosen] = await choose()
    if (chosen !== undefined) onChange(chosen)
  }
  if (file === null && readOnly) return null
  return (
    <PropertyGroup label="Document">
      {(labelId) => (
        <div role="group" aria-labelledby={labelId} className={styles['document']}>
          {file !== null && (
            <>
              <button type="button" className={styles['name']} onClick={() => void open(file)}>
                {file.name}
              </button>
              <span className={styles['size']}>
                {sizeInWords(file.bytes)}
                {file.pages !== null && `, ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}`}
              </span>
            </>
          )}
          {!readOnly && (
            <div className={styles['actions']}>
              <Button
                variant="quiet"
                size="small"
                icon={<Paperclip size={14} aria-hidden />}
                onClick={() => void replace()}
              >
                {file === null ? 'Attach…' : 'Replace…'}
              </Button>
              {file !== null && (
                <Button variant="quiet" size="small" onClick={() => onChange(null)}>
                  Remove
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </PropertyGroup>
  )
}
