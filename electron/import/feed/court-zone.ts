/** The zone of a court's clerk, by the state in the court's id; a court of two zones goes by the seat of its clerk. */
const BY_STATE: Readonly<Record<string, string>> = {
  ...zones('America/New_York', 'ct dc de fl ga in ky ma md me mi nc nh nj ny oh pa ri sc va vt wv'),
  ...zones('America/Chicago', 'al ar ia il ks la mn mo ms nd ne ok sd tn tx wi'),
  ...zones('America/Denver', 'co id mt nm ut wy'),
  ...zones('America/Los_Angeles', 'ca nv or wa'),
  ...zones('America/Phoenix', 'az'),
  ...zones('America/Anchorage', 'ak'),
  ...zones('Pacific/Honolulu', 'hi'),
  ...zones('Pacific/Guam', 'gu nmi'),
  ...zones('America/Puerto_Rico', 'pr vi'),
}

const BY_COURT: Readonly<Record<string, string>> = {
  ...zones('America/New_York', 'tned tneb ca1 ca2 ca3 ca4 ca6 ca11 cadc cafc cit jpml uscfc'),
  ...zones('America/Chicago', 'ca5 ca7 ca8'),
  ...zones('America/Denver', 'ca10'),
  ...zones('America/Los_Angeles', 'ca9'),
}

function zones(zone: string, ids: string): Record<string, string> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, zone]))
}

/** The time zone of a court by its short id (`nysd`, `ca9`); null for a court it does not know. */
export function courtZone(court: string): string | null {
  return BY_COURT[court] ?? BY_STATE[court.slice(0, 3)] ?? BY_STATE[court.slice(0, 2)] ?? null
}
