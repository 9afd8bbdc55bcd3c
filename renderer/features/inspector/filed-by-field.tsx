import { PartyId } from '../../../shared/model/ids'
import { partyNamed, type Party } from '../../../shared/model/party'
import { useDocument, useWorkspace } from '../../app/workspace'
import type { Transaction } from '../../store/document-store'
import { PropertyRow } from './fields/property-row'
import type { Token } from './fields/token-choices'
import { TokenField } from './fields/token-field'

interface FiledByFieldProps {
  /** The parties named now; of several events, `detail` says how many name one. */
  held: readonly { id: PartyId; detail?: string | undefined }[]
  /** `add` is given for a party that is not in the case yet, and puts it there in the same step. */
  onAdd: (id: PartyId, add?: (tx: Transaction) => void) => void
  onRemove: (id: PartyId) => void
  readOnly: boolean
}

/** Whoever is added from here is an outsider until the case details say otherwise: the role decides nothing else. */
const newParty = (id: PartyId, name: string): Party => partyNamed(id, name, 'nonparty')

/** Who filed it, one or several of the case's parties, or somebody new. */
export function FiledByField({ held, onAdd, onRemove, readOnly }: FiledByFieldProps) {
  const { ids } = useWorkspace()
  const parties = useDocument((state) => state.document.party)
  const tokens = held.map(({ id, detail }): Token<PartyId> => ({
    value: id,
    label: parties.get(id)?.short ?? id,
    detail,
    partly: detail !== undefined,
  }))
  return (
    <PropertyRow label="Filed by">
      {(control) => (
        <TokenField
          control={control}
          label="Filed by"
          name="Parties"
          held={tokens}
          known={() => [...parties.values()].map(({ id, short, role }) => ({ value: id, label: short, detail: role }))}
          onAdd={(id) => onAdd(id)}
          onRemove={onRemove}
          create={{
            words: (name) => `Add party “${name}”`,
            run: (name) => {
              const id = PartyId.parse(ids())
              onAdd(id, (tx) => tx.put('party', newParty(id, name)))
            },
          }}
          placeholder="Nobody named"
          readOnly={readOnly}
        />
      )}
    </PropertyRow>
  )
}
