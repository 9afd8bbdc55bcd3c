import { AUDIENCE_NAMES, AUDIENCES, type Audience } from '../../../../shared/brief/audiences'
import { briefDefaults, type BriefOptions } from '../../../../shared/brief/brief-options'
import { COURT_PROFILES, PROFILE_IDS, type ProfileId } from '../../../../shared/brief/court-profiles'
import { LegalDate } from '../../../../shared/model/legal-date'
import { dateInWords } from '../../../../shared/model/legal-date-words'
import { Select } from '../../../ui/select'
import styles from './brief-options-form.module.css'

interface CourtFieldsProps {
  options: BriefOptions
  onChange: (fields: Partial<BriefOptions>) => void
}

/** Parts that another audience turns on or off of itself follow it; those that the user has chosen otherwise stay so. */
function partsFor(options: BriefOptions, audience: Audience): BriefOptions['parts'] {
  const usual = (who: Audience) => new Map(briefDefaults(options.profile, who).parts.map(({ part, on }) => [part, on]))
  const [before, after] = [usual(options.audience), usual(audience)]
  return options.parts.map(({ part, on }) => ({ part, on: on === before.get(part) ? (after.get(part) ?? on) : on }))
}

/** For whom and for which court: these two decide most of the rest. */
export function CourtFields({ options, onChange }: CourtFieldsProps) {
  const changeProfile = (profile: ProfileId): void => {
    const isUsual = options.citeStyle === COURT_PROFILES[options.profile].citeStyle
    onChange({ profile, ...(isUsual && { citeStyle: COURT_PROFILES[profile].citeStyle }) })
  }
  return (
    <>
      <Select
        label="For"
        value={options.audience}
        options={AUDIENCES.map((value) => ({ value, label: AUDIENCE_NAMES[value] }))}
        onChange={(audience) => onChange({ audience, parts: partsFor(options, audience) })}
      />
      {options.audience === 'internal' && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={options.notes}
            onChange={(event) => onChange({ notes: event.target.checked })}
          />
          Print private notes
        </label>
      )}
      <div className={styles['noted']}>
        <Select
          label="Court"
          value={options.profile}
          options={PROFILE_IDS.map((value) => ({ value, label: COURT_PROFILES[value].name }))}
          onChange={changeProfile}
        />
        <RuleNote profile={options.profile} />
      </div>
    </>
  )
}

/** Where the form of the pages is from, and that a rule may have changed since it was read. */
function RuleNote({ profile }: { profile: ProfileId }) {
  const { rule, checked } = COURT_PROFILES[profile]
  if (rule === '') return <p className={styles['note']}>No court’s rule: readable pages for your own use.</p>
  return (
    <p className={styles['note']}>
      {rule}, as read on {dateInWords(LegalDate.parse(checked))}. Check the current rule before you file.
    </p>
  )
}
