import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import styles from './select.module.css'

interface SelectProps<T extends string> {
  label: string
  /** The label is then only read out. */
  hideLabel?: boolean
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  disabled?: boolean | undefined
}

export function Select<T extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
  disabled,
}: SelectProps<T>) {
  return (
    <div className={styles['field']}>
      <Base.Root<T>
        items={options}
        value={value}
        disabled={disabled ?? false}
        onValueChange={(next) => {
          if (next !== null) onChange(next)
        }}
      >
        <Base.Label className={hideLabel ? 'visually-hidden' : styles['label']}>{label}</Base.Label>
        <Base.Trigger className={styles['trigger']}>
          <Base.Value className={styles['value']} />
          <Base.Icon className={styles['icon']}>
            <ChevronsUpDown size={12} aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          {/* Laid over the trigger, Base UI would need a style element, which the content security policy refuses. */}
          <Base.Positioner className={styles['positioner']} sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className={styles['popup']}>
              <Base.List className={styles['list']}>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={styles['item']}>
                    <Base.ItemIndicator className={styles['check']}>
                      <Check size={14} aria-hidden />
                    </Base.ItemIndicator>
                    <Base.ItemText className={styles['text']}>{option.label}</Base.ItemText>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  )
}
