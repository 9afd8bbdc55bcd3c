import { Combobox } from '@base-ui/react/combobox'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { FieldControl } from '../../../ui/field'
import suggestions from './suggestions.module.css'
import { tokenChoices, type Token, type TokenChoice } from './token-choices'
import styles from './token-field.module.css'

interface TokenFieldProps<T extends string> {
  control: FieldControl
  /** The field's name once more: its label is hidden from assistive technology while the suggestions are open. */
  label: string
  /** What the tokens are, in the plural: "Tags". */
  name: string
  held: readonly Token<T>[]
  /** All there are; asked when the suggestions are to be shown, since gathering them may walk the whole case. */
  known: () => readonly Token<T>[]
  onAdd: (value: T) => void
  onRemove: (value: T) => void
  /** Makes one that is not known yet from its name; without it, only known ones can be added. */
  create?: { words: (text: string) => string; run: (text: string) => void }
  /** A comma ends a token, where names hold none. */
  endsAtComma?: boolean
  placeholder: string
  readOnly: boolean
}

function keyOf<T extends string>(choice: TokenChoice<T>): string {
  switch (choice.kind) {
    case 'known':
      return choice.token.value
    case 'rest':
      return `rest ${choice.token.value}`
    case 'new':
      return `new ${choice.text}`
    default:
      return choice satisfies never
  }
}

const labelOf = <T extends string>(choice: TokenChoice<T>): string =>
  choice.kind === 'new' ? choice.text : choice.token.label

/** Tokens with a field to add more, with suggestions. Backspace in the empty field takes the last token out. */
export function TokenField<T extends string>(props: TokenFieldProps<T>) {
  return props.readOnly ? <TokenList name={props.name} held={props.held} /> : <EditableTokens {...props} />
}

function TokenList<T extends string>({ name, held }: Pick<TokenFieldProps<T>, 'name' | 'held'>) {
  if (held.length === 0) return <p className={styles['none']}>None</p>
  return (
    <ul className={styles['list']} aria-label={name}>
      {held.map((token) => (
        <li key={token.value} className={styles['fixed']}>
          <span className={styles['text']}>{token.label}</span>
          {token.detail !== undefined && <span className={styles['detail']}>{token.detail}</span>}
        </li>
      ))}
    </ul>
  )
}

function EditableTokens<T extends string>(props: TokenFieldProps<T>) {
  const { control, label, name, held, known, onAdd, onRemove, create, endsAtComma = false, placeholder } = props
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const choices = open ? tokenChoices(known(), held, typed, create !== undefined) : []
  const chosen: TokenChoice<T>[] = held.map((token) => ({ kind: 'known', token }))

  const add = (choice: TokenChoice<T>): void => {
    setTyped('')
    if (choice.kind === 'new') create?.run(choice.text)
    else onAdd(choice.token.value)
  }
  const change = (next: readonly TokenChoice<T>[]): void => {
    const before = new Set(chosen.map(keyOf))
    const after = new Set(next.map(keyOf))
    for (const choice of next) if (!before.has(keyOf(choice))) add(choice)
    for (const { value } of held) if (!after.has(value)) onRemove(value)
  }
  const addWhole = (): void => {
    const whole = choices.find((choice) => labelOf(choice).toLowerCase() === typed.trim().toLowerCase())
    if (whole === undefined) setTyped('')
    else add(whole)
  }

  return (
    <Combobox.Root<TokenChoice<T>, true>
      multiple
      items={choices}
      filter={null}
      value={chosen}
      onValueChange={change}
      open={open}
      onOpenChange={setOpen}
      inputValue={typed}
      onInputValueChange={setTyped}
      isItemEqualToValue={(a, b) => keyOf(a) === keyOf(b)}
      itemToStringLabel={labelOf}
      autoHighlight
    >
      <Combobox.InputGroup className={styles['box']}>
        <Combobox.Chips className={styles['chips']} aria-label={held.length > 0 ? name : undefined}>
          {held.map((token) => (
            <Chip key={token.value} token={token} />
          ))}
          <Combobox.Input
            {...control}
            aria-label={label}
            className={styles['input']}
            placeholder={held.length > 0 ? '' : placeholder}
            onKeyDown={(event) => {
              if (!endsAtComma || event.key !== ',') return
              event.preventDefault()
              addWhole()
            }}
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      <TokenChoices empty={`No other ${name.toLowerCase()}`} createWords={create?.words} />
    </Combobox.Root>
  )
}

function Chip({ token }: { token: Token<string> }) {
  return (
    <Combobox.Chip className={styles['chip']} aria-label={token.label}>
      <span className={styles['text']}>{token.label}</span>
      {token.detail !== undefined && <span className={styles['detail']}>{token.detail}</span>}
      <Combobox.ChipRemove className={styles['remove']} aria-label={`Remove ${token.label}`}>
        <X size={12} aria-hidden />
      </Combobox.ChipRemove>
    </Combobox.Chip>
  )
}

function TokenChoices(props: { empty: string; createWords: ((text: string) => string) | undefined }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={suggestions['positioner']} sideOffset={4} align="start">
        <Combobox.Popup className={suggestions['popup']}>
          <Combobox.Empty className={suggestions['empty']}>{props.empty}</Combobox.Empty>
          <Combobox.List className={suggestions['list']}>
            {(choice: TokenChoice<string>) => (
              <Combobox.Item key={keyOf(choice)} value={choice} className={suggestions['item']}>
                {choice.kind === 'new' ? (
                  <>
                    <Plus size={14} aria-hidden />
                    {props.createWords?.(choice.text)}
                  </>
                ) : (
                  <>
                    <span>{choice.token.label}</span>
                    <span className={suggestions['detail']}>
                      {choice.kind === 'rest' ? `${choice.token.detail ?? ''}, add to all` : choice.token.detail}
                    </span>
                  </>
                )}
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}
