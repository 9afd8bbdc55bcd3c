import { EVENT_KINDS, type EventKind } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { KindGlyph } from '../../ui/kind-glyph'
import { Segmented } from './fields/segmented'

interface KindFieldProps {
  /** Null where the selected events differ. */
  value: EventKind | null
  onChange: (kind: EventKind) => void
  readOnly: boolean
}

const OPTIONS = EVENT_KINDS.map((value) => ({
  value,
  label: KIND_LOOKS[value].label,
  icon: <KindGlyph kind={value} size={12} />,
}))

export function KindField({ value, onChange, readOnly }: KindFieldProps) {
  return (
    <Segmented label="Kind" value={value} options={OPTIONS} onChange={onChange} disabled={readOnly} onlyChosenNamed />
  )
}
