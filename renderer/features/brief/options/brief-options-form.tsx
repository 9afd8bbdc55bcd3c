import type { BriefOptions } from '../../../../shared/brief/brief-options'
import { EVIDENCE_LABELS, PAPERS, PDF_STANDARDS, SHEET_DIRECTIONS } from '../../../../shared/brief/brief-options'
import { CITE_STYLE_EXAMPLES, CITE_STYLES } from '../../../../shared/citations/cite-style'
import { Field, TextInput } from '../../../ui/field'
import { Select } from '../../../ui/select'
import { reachableScroller } from '../../../ui/reachable-scroller'
import styles from './brief-options-form.module.css'
import { CourtFields } from './court-fields'
import { PartList } from './part-list'
import { PreparedOnField } from './prepared-on-field'
import { ScopeField } from './scope-field'
import { TemplateBar } from './template-bar'

interface FormProps {
  options: BriefOptions
  onChange: (fields: Partial<BriefOptions>) => void
}

const PAPER_NAMES: Readonly<Record<(typeof PAPERS)[number], string>> = { letter: 'Letter', a4: 'A4' }

const STANDARD_NAMES: Readonly<Record<(typeof PDF_STANDARDS)[number], string>> = {
  'pdf/a-2a': 'PDF/A-2a, to archive',
  'pdf/ua-1': 'PDF/UA-1, accessible',
}

const DIRECTION_NAMES: Readonly<Record<(typeof SHEET_DIRECTIONS)[number], string>> = {
  auto: 'As it fits',
  portrait: 'Upright pages',
  landscape: 'Turned pages',
}

const LABEL_NAMES: Readonly<Record<(typeof EVIDENCE_LABELS)[number], string>> = {
  none: 'None',
  'fre-107': 'Illustrative aid (FRE 107)',
  'fre-1006': 'Summary (FRE 1006)',
}

/** The choices of one field, in the order of its list, under the names that people read. */
function named<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): { value: T; label: string }[] {
  return values.map((value) => ({ value, label: names[value] }))
}

/** Everything that can be chosen of a brief. Each choice shows beside it at once. */
export function BriefOptionsForm({ options, onChange }: FormProps) {
  return (
    <div ref={reachableScroller} className={styles['form']}>
      <TemplateBar options={options} onChange={onChange} />
      <section className={styles['section']} aria-label="For whom">
        <CourtFields options={options} onChange={onChange} />
        <ScopeField options={options} onChange={onChange} />
      </section>
      <section className={styles['section']} aria-labelledby="brief-parts">
        <h2 id="brief-parts" className={styles['heading']}>
          Parts
        </h2>
        <PartList parts={options.parts} onChange={(parts) => onChange({ parts })} />
      </section>
      <section className={styles['section']} aria-labelledby="brief-form">
        <h2 id="brief-form" className={styles['heading']}>
          Form
        </h2>
        <Field label="Title" hint="Empty: one made from the case">
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={options.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
        <Select
          label="Citations"
          value={options.citeStyle}
          options={named(CITE_STYLES, CITE_STYLE_EXAMPLES)}
          onChange={(citeStyle) => onChange({ citeStyle })}
        />
        <div className={styles['pair']}>
          <Select
            label="Paper"
            value={options.paper}
            options={named(PAPERS, PAPER_NAMES)}
            onChange={(paper) => onChange({ paper })}
          />
          <PreparedOnField value={options.preparedOn} onChange={(preparedOn) => onChange({ preparedOn })} />
        </div>
        <Select
          label="Timeline"
          value={options.sheets}
          options={named(SHEET_DIRECTIONS, DIRECTION_NAMES)}
          onChange={(sheets) => onChange({ sheets })}
        />
        <Select
          label="Label in evidence"
          value={options.label}
          options={named(EVIDENCE_LABELS, LABEL_NAMES)}
          onChange={(label) => onChange({ label })}
        />
        <Select
          label="PDF standard"
          value={options.standard}
          options={named(PDF_STANDARDS, STANDARD_NAMES)}
          onChange={(standard) => onChange({ standard })}
        />
      </section>
    </div>
  )
}
