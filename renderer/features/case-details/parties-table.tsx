import { PARTY_ROLES, type Party } from '../../../shared/model/party'
import { useDocument } from '../../app/workspace'
import { AddPartyRow } from './add-party-row'
import styles from './case-details.module.css'
import { PartyRow } from './party-row'

/** Plaintiffs first, the court and outsiders last; within a role as they came. */
const byRole = (parties: readonly Party[]): Party[] =>
  parties.toSorted((a, b) => PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role))

/** Who acts in the case, each with the short name that lanes, filters and tables show. */
export function PartiesTable({ readOnly }: { readOnly: boolean }) {
  const parties = useDocument((state) => state.document.party)
  return (
    <section aria-labelledby="parties-heading">
      <h3 id="parties-heading" className={styles['heading']}>
        Parties
      </h3>
      <div role="table" aria-labelledby="parties-heading" className={styles['table']}>
        <div role="row" className={styles['head']}>
          <span role="columnheader">Name</span>
          <span role="columnheader">Short name</span>
          <span role="columnheader">Role</span>
          {!readOnly && (
            <span role="columnheader">
              <span className="visually-hidden">Actions</span>
            </span>
          )}
        </div>
        {byRole([...parties.values()]).map(({ id }) => (
          <PartyRow key={id} id={id} readOnly={readOnly} />
        ))}
        {!readOnly && <AddPartyRow />}
      </div>
      {readOnly && parties.size === 0 && <p className={styles['none']}>None</p>}
    </section>
  )
}
