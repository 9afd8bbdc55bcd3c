import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { briefDefaults, type BriefOptions } from '../../../../shared/brief/brief-options'
import { sameValue } from '../../../../shared/same-value'
import { Button } from '../../../ui/button'
import { Field, TextInput } from '../../../ui/field'
import { IconButton } from '../../../ui/icon-button'
import { Select } from '../../../ui/select'
import { Segmented } from '../../inspector/fields/segmented'
import type { TemplateOwner } from './template-edits'
import styles from './template-bar.module.css'
import { useTemplates, type Templates } from './use-templates'

interface TemplateBarProps {
  options: BriefOptions
  onChange: (fields: Partial<BriefOptions>) => void
}

interface Choice {
  value: string
  label: string
  options: BriefOptions
  /** Null for what nobody can delete. */
  kept: { owner: TemplateOwner; name: string } | null
}

function choicesOf({ ofCase, ofUser }: Templates, { profile, audience }: BriefOptions): Choice[] {
  const of = (owner: TemplateOwner, templates: Templates['ofCase']): Choice[] =>
    templates.map(({ name, options }) => ({
      value: `${owner} ${name}`,
      label: owner === 'case' ? `${name} (this case)` : name,
      options,
      kept: { owner, name },
    }))
  const usual = { value: 'usual', label: 'As usual', options: briefDefaults(profile, audience), kept: null }
  return [usual, ...of('case', ofCase), ...of('user', ofUser)]
}

/** Choices kept under a name: one is taken with a click, and what is chosen now can be kept as another. */
export function TemplateBar({ options, onChange }: TemplateBarProps) {
  const templates = useTemplates()
  const [isNaming, setIsNaming] = useState(false)
  const choices = choicesOf(templates, options)
  const taken = choices.find((choice) => sameValue(choice.options, options))
  const listed = [
    ...(taken === undefined ? [{ value: 'own', label: 'Your own choices' }] : []),
    ...choices.map(({ value, label }) => ({ value, label })),
  ]
  const kept = taken?.kept ?? null
  return (
    <div className={styles['bar']}>
      <div className={styles['line']}>
        <Select
          label="Template"
          value={taken?.value ?? 'own'}
          options={listed}
          onChange={(value) => {
            const choice = choices.find((each) => each.value === value)
            if (choice !== undefined) onChange(choice.options)
          }}
        />
        {kept !== null && (
          <IconButton
            label={`Delete template ${kept.name}`}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => templates.remove(kept.owner, kept.name)}
          />
        )}
        <Button aria-expanded={isNaming} onClick={() => setIsNaming(!isNaming)}>
          Save as…
        </Button>
      </div>
      {isNaming && <NameForm options={options} templates={templates} onDone={() => setIsNaming(false)} />}
    </div>
  )
}

const OWNERS = [
  { value: 'case', label: 'For this case' },
  { value: 'user', label: 'For all my cases' },
] as const satisfies readonly { value: TemplateOwner; label: string }[]

function NameForm(props: { options: BriefOptions; templates: Templates; onDone: () => void }) {
  const { options, templates, onDone } = props
  const [name, setName] = useState('')
  const [owner, setOwner] = useState<TemplateOwner>(templates.caseIsOpen ? 'case' : 'user')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        templates.keep(owner, { name: name.trim(), options })
        onDone()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Escape leaves this form, not the panel.
        event.stopPropagation()
        onDone()
      }}
    >
      <Field label="Name of the template">
        {(control) => (
          <TextInput
            {...control}
            ref={(input) => input?.focus()}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Segmented label="Kept" value={owner} options={OWNERS} onChange={setOwner} disabled={!templates.caseIsOpen} />
      <div className={styles['buttons']}>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
        <Button size="small" variant="primary" type="submit" disabled={name.trim() === ''}>
          Save
        </Button>
      </div>
    </form>
  )
}
