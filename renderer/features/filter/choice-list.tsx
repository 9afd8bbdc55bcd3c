import { useId, useState } from 'react'
import { TextInput } from '../../ui/field'
import type { Choice } from './filter-choices'
import styles from './filter-panel.module.css'
import { findChoices } from './find-choices'

interface ChoiceListProps<T extends string> {
  title: string
  choices: readonly Choice<T>[]
  chosen: ReadonlySet<T>
  counts: ReadonlyMap<T, number>
  onToggle: (value: T) => void
}

/** From here on a list is searched faster than read. */
const MANY = 8
/** More rows than these nobody reads: the field above finds the rest. */
const MOST_ROWS = 100

/** A part of the filter: check boxes with the number of events each would show. Nothing where there is nothing to choose. */
export function ChoiceList<T extends string>({ title, choices, chosen, counts, onToggle }: ChoiceListProps<T>) {
  const [text, setText] = useState('')
  const id = useId()
  if (choices.length === 0) return null
  const found = findChoices(choices, text)
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>{title}</legend>
      {choices.length > MANY && (
        <TextInput
          className={styles['find']}
          aria-label={`Find under ${title}`}
          placeholder={`Find among ${choices.length.toLocaleString('en-US')}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul className={styles['choices']}>
        {found.slice(0, MOST_ROWS).map(({ value, label, detail }) => (
          <li key={value}>
            <label className={styles['choice']} data-empty={!counts.has(value) || undefined}>
              <input
                type="checkbox"
                checked={chosen.has(value)}
                aria-describedby={`${id}-${value}`}
                onChange={() => onToggle(value)}
              />
              <span className={styles['label']} title={label}>
                {label}
              </span>
              {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
              <span id={`${id}-${value}`} className={styles['count']}>
                {(counts.get(value) ?? 0).toLocaleString('en-US')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles['note']}>None begins so</p>}
      {found.length > MOST_ROWS && (
        <p className={styles['note']}>{(found.length - MOST_ROWS).toLocaleString('en-US')} more: type to find them</p>
      )}
    </fieldset>
  )
}
