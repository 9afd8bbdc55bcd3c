/** Parts that a state is cut into, by the letter that stands for each in the short id of a court. */
export const DIVISIONS = {
  northern: 'n',
  southern: 's',
  eastern: 'e',
  western: 'w',
  middle: 'm',
  central: 'c',
} as const
type Division = keyof typeof DIVISIONS

interface Place {
  name: string
  /** As in the short ids of its courts: `ny` of `nysd`. */
  code: string
  /** Its districts; none where it is one. */
  parts: readonly Division[]
}

const place = (code: string, name: string, parts = ''): Place => ({
  name,
  code,
  parts: parts.split(' ').filter((part): part is Division => Object.hasOwn(DIVISIONS, part)),
})

/** The states and territories that the 94 districts are of. */
const PLACES: readonly Place[] = [
  place('al', 'Alabama', 'northern middle southern'),
  place('ak', 'Alaska'),
  place('az', 'Arizona'),
  place('ar', 'Arkansas', 'eastern western'),
  place('ca', 'California', 'northern eastern central southern'),
  place('co', 'Colorado'),
  place('ct', 'Connecticut'),
  place('de', 'Delaware'),
  place('fl', 'Florida', 'northern middle southern'),
  place('ga', 'Georgia', 'northern middle southern'),
  place('hi', 'Hawaii'),
  place('id', 'Idaho'),
  place('il', 'Illinois', 'northern central southern'),
  place('in', 'Indiana', 'northern southern'),
  place('ia', 'Iowa', 'northern southern'),
  place('ks', 'Kansas'),
  place('ky', 'Kentucky', 'eastern western'),
  place('la', 'Louisiana', 'eastern middle western'),
  place('me', 'Maine'),
  place('md', 'Maryland'),
  place('ma', 'Massachusetts'),
  place('mi', 'Michigan', 'eastern western'),
  place('mn', 'Minnesota'),
  place('ms', 'Mississippi', 'northern southern'),
  place('mo', 'Missouri', 'eastern western'),
  place('mt', 'Montana'),
  place('ne', 'Nebraska'),
  place('nv', 'Nevada'),
  place('nh', 'New Hampshire'),
  place('nj', 'New Jersey'),
  place('nm', 'New Mexico'),
  place('ny', 'New York', 'northern southern eastern western'),
  place('nc', 'North Carolina', 'eastern middle western'),
  place('nd', 'North Dakota'),
  place('oh', 'Ohio', 'northern southern'),
  place('ok', 'Oklahoma', 'northern eastern western'),
  place('or', 'Oregon'),
  place('pa', 'Pennsylvania', 'eastern middle western'),
  place('pr', 'Puerto Rico'),
  place('ri', 'Rhode Island'),
  place('sc', 'South Carolina'),
  place('sd', 'South Dakota'),
  place('tn', 'Tennessee', 'eastern middle western'),
  place('tx', 'Texas', 'northern eastern southern western'),
  place('ut', 'Utah'),
  place('vt', 'Vermont'),
  place('va', 'Virginia', 'eastern western'),
  place('wa', 'Washington', 'eastern western'),
  place('wv', 'West Virginia', 'northern southern'),
  place('wi', 'Wisconsin', 'eastern western'),
  place('wy', 'Wyoming'),
  place('dc', 'District of Columbia'),
  place('gu', 'Guam'),
  place('nmi', 'Northern Mariana Islands'),
  place('vi', 'Virgin Islands'),
]

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

/** Courts that are of no district, by their short ids. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['cit', 'United States Court of International Trade'],
  ['jpml', 'United States Judicial Panel on Multidistrict Litigation'],
  ['uscfc', 'United States Court of Federal Claims'],
  ['cadc', 'United States Court of Appeals for the District of Columbia Circuit'],
  ['cafc', 'United States Court of Appeals for the Federal Circuit'],
])

/** Codes of the places by their names in small letters; longer names first, since "West Virginia" holds "Virginia". */
export const STATES: ReadonlyMap<string, string> = new Map(
  PLACES.map(({ name, code }) => [name.toLowerCase(), code] as const).toSorted(([a], [b]) => b.length - a.length),
)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function districtOf({ name }: Place, part: Division | null): string {
  if (part !== null) return `${capital(part)} District of ${name}`
  if (name.startsWith('District of ')) return name
  return `District of ${name.endsWith(' Islands') ? 'the ' : ''}${name}`
}

/** The name of a court by its short id: `nysd` is "United States District Court for the Southern District of New York". Null for one it does not know. */
export function courtName(id: string): string | null {
  const other = OTHERS.get(id)
  if (other !== undefined) return other
  const circuit = CIRCUITS[Number(/^ca(\d{1,2})$/.exec(id)?.[1] ?? 0) - 1]
  if (circuit !== undefined) return `United States Court of Appeals for the ${circuit} Circuit`
  const [, code = '', letter = '', kind = ''] = /^(nmi|[a-z]{2})([nsewmc]?)([db])$/.exec(id) ?? []
  const found = PLACES.find((one) => one.code === code)
  if (found === undefined) return null
  const part = found.parts.find((one) => DIVISIONS[one] === letter) ?? null
  return `United States ${kind === 'b' ? 'Bankruptcy' : 'District'} Court for the ${districtOf(found, part)}`
}

/** Names of the federal courts as they stand in a caption, offered where a court is entered; any other text will do as well. */
export const FEDERAL_COURTS: readonly string[] = [
  'Supreme Court of the United States',
  ...[...CIRCUITS, 'District of Columbia', 'Federal'].map(
    (circuit) => `U.S. Court of Appeals for the ${circuit} Circuit`,
  ),
  ...PLACES.flatMap((one) => (one.parts.length === 0 ? [null] : one.parts).map((part) => districtOf(one, part))).map(
    (district) => `U.S. District Court for the ${district}`,
  ),
  'U.S. Court of Federal Claims',
  'U.S. Court of International Trade',
  'U.S. Tax Court',
]
