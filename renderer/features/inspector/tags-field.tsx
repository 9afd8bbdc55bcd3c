import { useWorkspace } from '../../app/workspace'
import { tagsInUse } from '../../store/event-selectors'
import { PropertyRow } from './fields/property-row'
import type { Token } from './fields/token-choices'
import { TokenField } from './fields/token-field'

interface TagsFieldProps {
  held: readonly { tag: string; detail?: string | undefined }[]
  onAdd: (tag: string) => void
  onRemove: (tag: string) => void
  readOnly: boolean
}

const TAG_CHARS = 100

/** The tags, with those in use in the case to choose from. */
export function TagsField({ held, onAdd, onRemove, readOnly }: TagsFieldProps) {
  const { documents } = useWorkspace()
  return (
    <PropertyRow label="Tags">
      {(control) => (
        <TokenField
          control={control}
          label="Tags"
          name="Tags"
          held={held.map(({ tag, detail }): Token<string> => ({
            value: tag,
            label: tag,
            detail,
            partly: detail !== undefined,
          }))}
          known={() => tagsInUse(documents.getState().document.event).map((tag) => ({ value: tag, label: tag }))}
          onAdd={onAdd}
          onRemove={onRemove}
          create={{ words: (text) => `New tag “${text}”`, run: (text) => onAdd(text.slice(0, TAG_CHARS)) }}
          endsAtComma
          placeholder="None"
          readOnly={readOnly}
        />
      )}
    </PropertyRow>
  )
}
