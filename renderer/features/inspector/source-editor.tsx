import type { CaseDocument } from '../../../shared/document'
import type { SourceId } from '../../../shared/model/ids'
import type { Source } from '../../../shared/model/source'
import { useDocument } from '../../app/workspace'
import { remember } from '../../store/remember'
import styles from './event-lists.module.css'
import { PropertyRow } from './fields/property-row'
import { SourceDocument } from './source-document'
import { QuietArea, QuietInput } from './fields/quiet-input'
import { useRequiredText } from './fields/use-required-text'
import { useEdit } from './use-edit'

const TITLE_CHARS = 2000
const URL_CHARS = 4000

const eventsCiting = remember((events: CaseDocument['event'], id: SourceId): number => {
  let count = 0
  for (const { cites } of events.values()) if (cites.some(({ source }) => source === id)) count += 1
  return count
})

/** Title and address of a source, which belong to the case and not to the one event that shows them here. */
export function SourceEditor({ id, source, readOnly }: { id: string; source: Source; readOnly: boolean }) {
  const citing = useDocument((state) => eventsCiting(state.document.event, source.id))
  const edit = useEdit()
  const put = (fields: Partial<Source>): void => {
    edit('Edit source', (tx) => tx.put('source', { ...source, ...fields }), { merge: source.id })
  }
  const title = useRequiredText(source.title, (text) => put({ title: text }), 'A source needs a title.')
  return (
    <div id={id} className={styles['editor']}>
      <PropertyRow label="Title" error={title.error}>
        {(control) => <QuietArea {...control} {...title.input} maxLength={TITLE_CHARS} readOnly={readOnly} />}
      </PropertyRow>
      <PropertyRow
        label="Address"
        hint={citing > 1 ? `${citing} events cite this source; each shows the change.` : null}
      >
        {(control) => (
          <QuietInput
            {...control}
            value={source.url ?? ''}
            placeholder="https://"
            onChange={({ currentTarget: { value } }) => put({ url: value.trim() === '' ? null : value.trim() })}
            maxLength={URL_CHARS}
            readOnly={readOnly}
          />
        )}
      </PropertyRow>
      <SourceDocument
        source={source}
        onChange={(file) => edit('Change attached document', (tx) => tx.put('source', { ...source, file }))}
        readOnly={readOnly}
      />
    </div>
  )
}
