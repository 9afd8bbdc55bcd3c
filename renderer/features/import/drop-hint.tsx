import { theCase } from '../../../shared/document'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { useDocument, useUi } from '../../app/workspace'
import type { FilesOver } from '../../store/ui-store'
import styles from './drop-hint.module.css'

/** Says what would become of files that are dragged over the window, or why nothing would. */
export function DropHint() {
  const over = useUi(({ filesOver }) => filesOver)
  return over === null ? null : <Hint {...over} />
}

const whatFollows = ({ day }: FilesOver): string =>
  day === null
    ? 'Dockets, court PDFs, spreadsheets, calendars, texts. You see what would change first.'
    : `Papers without a court stamp get ${dateInWords(dateOfDay(day))} proposed as their date. You see what would change first.`

function Hint(over: FilesOver) {
  const onCase = useUi(({ screen }) => screen === 'case')
  const title = useDocument(({ document }) => (document.case.size === 0 ? '' : theCase(document).shortTitle))
  return (
    <div className={styles['hint']} data-refused={over.refusal !== null} role="status">
      <p>{over.refusal ?? (onCase ? `Drop to import into ${title}` : 'Drop to make a new case')}</p>
      {over.refusal === null && <p className={styles['more']}>{whatFollows(over)}</p>}
    </div>
  )
}
