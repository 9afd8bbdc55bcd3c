import { X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import styles from './filter-bar.module.css'
import { activePartsInWords, toggled, withoutPart, type ActivePart, type FilterPart } from './filter-parts'

/** The active parts of the filter in one line; what has no room is counted at its end. */
export function ActiveChips() {
  const { ui } = useWorkspace()
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const [cutOff, setCutOff] = useState<ReadonlySet<FilterPart>>(new Set())
  const onFit = useCallback((part: FilterPart, fits: boolean) => {
    setCutOff((known) => (known.has(part) === fits ? toggled(known, part) : known))
  }, [])
  return (
    <>
      <ul className={styles['chips']} aria-label="Filtered by">
        {activePartsInWords(document, filter).map((active) => (
          <Chip key={active.part} {...active} cutOff={cutOff.has(active.part)} onFit={onFit} />
        ))}
      </ul>
      {cutOff.size > 0 && (
        <button
          type="button"
          className={styles['more']}
          aria-label={`${cutOff.size} more, show filter`}
          onClick={() => ui.setState({ filterShown: true })}
        >
          +{cutOff.size}
        </button>
      )}
    </>
  )
}

interface ChipProps extends ActivePart {
  /** Wrapped out of the line, where it can be neither seen nor reached. */
  cutOff: boolean
  onFit: (part: FilterPart, fits: boolean) => void
}

function Chip({ part, text, cutOff, onFit }: ChipProps) {
  const { ui } = useWorkspace()
  const chip = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const element = chip.current
    if (element === null) return undefined
    const observer = new IntersectionObserver((entries) => onFit(part, entries.at(-1)?.isIntersecting ?? true), {
      root: element.parentElement,
      threshold: 0.5,
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      onFit(part, true)
    }
  }, [part, onFit])
  return (
    <li ref={chip} className={styles['chip']} inert={cutOff}>
      <span className={styles['chipText']} title={text}>
        {text}
      </span>
      <button
        type="button"
        className={styles['remove']}
        aria-label={`Stop filtering by ${text}`}
        onClick={() => ui.setState(({ filter }) => ({ filter: withoutPart(filter, part) }))}
      >
        <X size={12} aria-hidden />
      </button>
    </li>
  )
}
