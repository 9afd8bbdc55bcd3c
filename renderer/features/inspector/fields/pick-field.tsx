import { Combobox } from '@base-ui/react/combobox'
import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './pick-field.module.css'
import suggestions from './suggestions.module.css'

interface PickFieldProps<T> {
  /** What the field does; read out, since it is followed by what was picked and not preceded by a label. */
  label: string
  placeholder: string
  /** What to offer for what was typed, best first; asked anew with every keystroke. */
  find: (typed: string) => readonly T[]
  keyOf: (item: T) => string
  /** How an item reads in the list. */
  children: (item: T) => ReactNode
  onPick: (item: T) => void
  /** Said when nothing is found. */
  none: string
}

/** A field that finds something as one types and hands over what is picked; then it is empty again for the next. */
export function PickField<T>({ label, placeholder, find, keyOf, children, onPick, none }: PickFieldProps<T>) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const items = open ? find(typed) : []
  return (
    <Combobox.Root<T>
      items={items}
      filter={null}
      value={null}
      onValueChange={(item) => {
        if (item !== null) onPick(item)
      }}
      open={open}
      onOpenChange={setOpen}
      inputValue={typed}
      onInputValueChange={(text, { reason }) => setTyped(reason === 'item-press' ? '' : text)}
      itemToStringLabel={keyOf}
      autoHighlight
    >
      <Combobox.InputGroup className={styles['box']}>
        <Plus size={14} aria-hidden />
        <Combobox.Input className={styles['input']} aria-label={label} placeholder={placeholder} />
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={suggestions['positioner']} sideOffset={4} align="start">
          <Combobox.Popup className={suggestions['popup']}>
            <Combobox.Empty className={suggestions['empty']}>{none}</Combobox.Empty>
            <Combobox.List className={suggestions['list']}>
              {(item: T) => (
                <Combobox.Item key={keyOf(item)} value={item} className={suggestions['item']}>
                  {children(item)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
