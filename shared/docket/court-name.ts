/** Longer names first: "West Virginia" holds "Virginia", and Washington is also the seat of other courts. */
export const STATES = {
  'west virginia': 'wv',
  'northern mariana': 'nmi',
  'district of columbia': 'dc',
  'north carolina': 'nc',
  'south carolina': 'sc',
  'north dakota': 'nd',
  'south dakota': 'sd',
  'new hampshire': 'nh',
  'new jersey': 'nj',
  'new mexico': 'nm',
  'new york': 'ny',
  'rhode island': 'ri',
  'puerto rico': 'pr',
  'virgin islands': 'vi',
  alabama: 'al',
  alaska: 'ak',
  arizona: 'az',
  arkansas: 'ar',
  california: 'ca',
  colorado: 'co',
  connecticut: 'ct',
  delaware: 'de',
  florida: 'fl',
  georgia: 'ga',
  guam: 'gu',
  hawaii: 'hi',
  idaho: 'id',
  illinois: 'il',
  indiana: 'in',
  iowa: 'ia',
  kansas: 'ks',
  kentucky: 'ky',
  louisiana: 'la',
  maine: 'me',
  maryland: 'md',
  massachusetts: 'ma',
  michigan: 'mi',
  minnesota: 'mn',
  mississippi: 'ms',
  missouri: 'mo',
  montana: 'mt',
  nebraska: 'ne',
  nevada: 'nv',
  ohio: 'oh',
  oklahoma: 'ok',
  oregon: 'or',
  pennsylvania: 'pa',
  tennessee: 'tn',
  texas: 'tx',
  utah: 'ut',
  vermont: 'vt',
  virginia: 'va',
  washington: 'wa',
  wisconsin: 'wi',
  wyoming: 'wy',
} as const

export const DIVISIONS = {
  northern: 'n',
  southern: 's',
  eastern: 'e',
  western: 'w',
  middle: 'm',
  central: 'c',
} as const

const CIRCUITS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
]

/** Courts that are of no district. */
const OTHERS: Readonly<Record<string, string>> = {
  cit: 'United States Court of International Trade',
  jpml: 'United States Judicial Panel on Multidistrict Litigation',
  uscfc: 'United States Court of Federal Claims',
  cadc: 'United States Court of Appeals for the District of Columbia Circuit',
  cafc: 'United States Court of Appeals for the Federal Circuit',
}

const capital = (name: string): string =>
  name
    .replaceAll(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase())
    .replace('Northern Mariana', 'Northern Mariana Islands')

/** The name of a court by its short id: `nysd` is "United States District Court for the Southern District of New York". Null for one it does not know. */
export function courtName(id: string): string | null {
  const other = OTHERS[id]
  if (other !== undefined) return other
  const circuit = CIRCUITS[Number(/^ca(\d{1,2})$/.exec(id)?.[1] ?? 0) - 1]
  if (circuit !== undefined) return `United States Court of Appeals for the ${circuit} Circuit`
  const [, state = '', division = '', kind = ''] = /^(nmi|[a-z]{2})([nsewmc]?)([db])$/.exec(id) ?? []
  const name = Object.entries(STATES).find(([, code]) => code === state)?.[0]
  if (name === undefined) return null
  const part = Object.entries(DIVISIONS).find(([, letter]) => letter === division)?.[0]
  const court = kind === 'b' ? 'Bankruptcy Court' : 'District Court'
  const place = part === undefined ? `District of ${capital(name)}` : `${capital(part)} District of ${capital(name)}`
  return `United States ${court} for the ${state === 'dc' ? capital(name) : place}`
}
