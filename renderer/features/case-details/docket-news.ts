import type { CaseDocument } from '../../../shared/document'
import { HEAD_WORDS } from '../../../shared/docket/head-words'
import type { Case, DocketHead } from '../../../shared/model/case'
import { parseLegalDate, type LegalDate } from '../../../shared/model/legal-date'
import { dateInWords } from '../../../shared/model/legal-date-words'
import type { Party } from '../../../shared/model/party'
import { sameValue } from '../../../shared/same-value'
import type { Transaction } from '../../store/document-store'
import { changeParty } from './party-edits'

type HeadField = keyof DocketHead

/** What the docket says otherwise than the user of the case or of a party, and what becomes of it. */
export interface DocketNews {
  key: string
  name: string
  value: string
  accept(tx: Transaction): void
  dismiss(tx: Transaction): void
}

const isDate = (text: string): text is LegalDate => parseLegalDate(text) !== null

function inWords(value: DocketHead[HeadField]): string {
  if (value === null) return ''
  if (typeof value !== 'string') return value.join(', ')
  return isDate(value) ? dateInWords(value) : value
}

/** The case without news of that field. */
const decided = ({ docketNews }: Case, field: HeadField): Pick<Case, 'docketNews'> => ({
  docketNews: docketNews.filter((one) => one !== field),
})

function newsOfHead(record: Case, field: HeadField): DocketNews[] {
  const { docket } = record
  // The user may have typed the same since.
  if (docket === null || sameValue(docket[field], record[field])) return []
  return [
    {
      key: field,
      name: HEAD_WORDS[field],
      value: inWords(docket[field]),
      accept: (tx) => tx.put('case', { ...record, [field]: docket[field], ...decided(record, field) }),
      dismiss: (tx) => tx.put('case', { ...record, ...decided(record, field) }),
    },
  ]
}

function newsOfCounsel({ id, short, counsel, docketCounsel, counselNews }: Party): DocketNews[] {
  if (!counselNews || sameValue(counsel, docketCounsel)) return []
  return [
    {
      key: id,
      name: `Counsel of ${short}`,
      value: docketCounsel.join('; '),
      accept: (tx) => changeParty(tx, id, { counsel: docketCounsel, counselNews: false }),
      dismiss: (tx) => changeParty(tx, id, { counselNews: false }),
    },
  ]
}

/** All that the docket has said since otherwise than the user, and they have not decided on. */
export const docketNews = (record: Case, parties: CaseDocument['party']): readonly DocketNews[] => [
  ...record.docketNews.flatMap((field) => newsOfHead(record, field)),
  ...[...parties.values()].flatMap(newsOfCounsel),
]
