import { PARTY_ROLES, type PartyRole } from '../../../shared/model/party'

const ROLE_LABELS: Record<PartyRole, string> = {
  plaintiff: 'Plaintiff',
  defendant: 'Defendant',
  intervenor: 'Intervenor',
  amicus: 'Amicus',
  court: 'Court',
  nonparty: 'Nonparty',
}

/** The roles as a select offers them. */
export const ROLE_OPTIONS = PARTY_ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))
