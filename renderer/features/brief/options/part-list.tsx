import { GripVertical } from 'lucide-react'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import type { PartChoice } from '../../../../shared/brief/brief-options'
import { PART_TITLES, type BriefPartName } from '../../../../shared/brief/brief-parts'
import { dropPlace, movePart } from './move-part'
import styles from './part-list.module.css'

interface PartListProps {
  parts: readonly PartChoice[]
  onChange: (parts: PartChoice[]) => void
}

/** Where a dragged part would land: before or after the row under the pointer. */
interface Landing {
  over: number
  after: boolean
}

/** The parts in their order: a check box prints one, a drag or the arrow keys on its handle move it. */
export function PartList({ parts, onChange }: PartListProps) {
  const [dragged, setDragged] = useState<BriefPartName | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const [said, setSaid] = useState('')

  const move = (part: BriefPartName, to: number): void => {
    const moved = movePart(parts, part, to)
    onChange(moved)
    const place = moved.findIndex((choice) => choice.part === part) + 1
    setSaid(`${PART_TITLES[part].title}: place ${place} of ${moved.length}`)
  }
  const end = (): void => {
    setDragged(null)
    setLanding(null)
  }
  const drop = (): void => {
    const from = parts.findIndex(({ part }) => part === dragged)
    if (dragged !== null && landing !== null) move(dragged, dropPlace(from, landing.over, landing.after))
    end()
  }
  const over = (event: DragEvent<HTMLLIElement>, index: number): void => {
    if (dragged === null) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const after = event.clientY > top + height / 2
    if (landing?.over !== index || landing.after !== after) setLanding({ over: index, after })
  }
  const onKey = (event: KeyboardEvent, part: BriefPartName, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    move(part, index + by)
  }

  return (
    <>
      <ul className={styles['list']} onDrop={drop}>
        {parts.map(({ part, on }, index) => (
          <li
            key={part}
            className={styles['part']}
            data-dragged={part === dragged || undefined}
            data-landing={landing?.over === index ? (landing.after ? 'after' : 'before') : undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              // A drag without data is none to some systems.
              event.dataTransfer.setData('text/plain', PART_TITLES[part].title)
              setDragged(part)
            }}
            onDragOver={(event) => over(event, index)}
            onDragEnd={end}
          >
            <button
              type="button"
              className={styles['grip']}
              aria-label={`Move ${PART_TITLES[part].title}: up and down arrow`}
              onKeyDown={(event) => onKey(event, part, index)}
            >
              <GripVertical size={14} aria-hidden />
            </button>
            <label className={styles['choice']}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => onChange(parts.map((each) => (each.part === part ? { part, on: !on } : each)))}
              />
              <span className={styles['words']}>
                <span className={styles['title']}>{PART_TITLES[part].title}</span>
                <span className={styles['holds']} title={PART_TITLES[part].holds}>
                  {PART_TITLES[part].holds}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
