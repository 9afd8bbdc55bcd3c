import { TriangleAlert } from 'lucide-react'
import type { ImportSummary } from '../../../shared/docket/import-view'
import styles from './import-notes.module.css'

/** What the user must know before they import: files that were none, and what is odd about the others. */
export function ImportNotes({ warnings, refused }: Pick<ImportSummary, 'warnings' | 'refused'>) {
  // Two rows of a table can be wrong in the same words: a note is told by its place.
  const notes = [
    ...refused.map((note) => ({ ...note, isRefused: true })),
    ...warnings.map((note) => ({ ...note, isRefused: false })),
  ].map((note, place) => ({ ...note, place }))
  if (notes.length === 0) return null
  return (
    <ul className={styles['notes']} aria-label="Notes on the files">
      {notes.map(({ file, text, isRefused, place }) => (
        <li key={place} data-refused={isRefused}>
          <TriangleAlert size={14} aria-hidden />
          <span>
            <strong>{file}</strong> {isRefused && 'is left out. '}
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
