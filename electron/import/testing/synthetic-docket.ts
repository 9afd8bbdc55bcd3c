/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.trunc(state + 0x6d2b79f5)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const EVENTS = [
  'MOTION to Dismiss for Failure to State a Claim by Beacon Mills & Co..',
  'MEMORANDUM OF LAW in Opposition re: <a href="/doc1/1270123">12</a> MOTION to Dismiss. Document filed by Ada Quill.',
  'ORDER granting in part <a href="/doc1/1270124">14</a> Letter Motion for Extension of Time. The conference is adjourned to 3/4/2025 at 10:00 AM.',
  'NOTICE OF APPEARANCE by Rita Poe on behalf of Ada Quill.',
  'MINUTE ENTRY for proceedings held before Judge Vera Stone: Status Conference held on 1/2/2024. <br>Discovery due by 5/6/2024.',
  'DECLARATION of Ada Quill in Support re: <a href="/doc1/1270125">20</a> MOTION for Summary Judgment.',
  'TRANSCRIPT of Proceedings re: conference held before Judge Vera Stone. Court Reporter: Cal Dent.',
]
const FILLER =
  'The parties shall confer and submit a joint letter that sets out what remains in dispute and why it matters. '

const two = (value: number): string => String(value).padStart(2, '0')

interface MadeUpEntry {
  number: number
  iso: string
  us: string
  html: string
  serial: string
}

/** Entries as long as real ones are: a median of 200 characters, a tenth of them over 700. */
function entries(count: number): MadeUpEntry[] {
  const random = seeded(30_000)
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2008, 8, 15 + Math.floor(at / 8)))
    const long = random() < 0.1 ? 7 : Math.floor(random() * 3)
    const event = EVENTS[Math.floor(random() * EVENTS.length)] ?? ''
    const exhibits = random() < 0.15 ? ' (Attachments: # 1 Exhibit A, # 2 Exhibit B)' : ''
    const [year, month, date] = [day.getUTCFullYear(), two(day.getUTCMonth() + 1), two(day.getUTCDate())]
    return {
      number: at + 1,
      iso: `${year}-${month}-${date}`,
      us: `${month}/${date}/${year}`,
      html: `${event} ${FILLER.repeat(long)}${exhibits}(Poe, Rita) (Entered: ${month}/${date}/${year})`,
      serial: String(127_000_000_000 + at),
    }
  })
}

const row = ({ number, us, html, serial }: MadeUpEntry): string =>
  `<tr><td width="94" nowrap valign="top">${us}</td><td valign="top" align="right"><a href="https://ecf.nysd.uscourts.gov/doc1/${serial}" onClick="goDLS('/doc1/${serial}','90001','${number * 3}','','1','1','','');return(false);">${number}</a>&nbsp;</td><td valign="top">${html}</td></tr>`

/** A docket report of invented people with so many entries, as CM/ECF sends it. */
export function syntheticReport(count: number): string {
  return `<html><head><title>SDNY CM/ECF</title></head><body><h3 align=center>U.S. District Court<BR>Southern District of New York<BR>CIVIL DOCKET FOR CASE #: 1:08-cv-00017-VS</h3>
<table width='100%'><tr><td width="60%"><br>Quill v. Beacon Mills & Co.<br>Assigned to: Judge Vera Stone</td><td width="40%"><br>Date Filed: 09/15/2008</td></tr></table>
<table><tr><td><b><u>Plaintiff</u></b></td></tr><tr><td><b>Ada Quill</b></td></tr></table>
<TABLE border=1><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>${entries(count).map(row).join('\n')}</table></body></html>`
}

/** The same as the pages of an answer of the CourtListener API. */
export function syntheticJson(count: number): string {
  const results = entries(count).map(({ number, iso, html, serial }) => ({
    resource_uri: `https://www.courtlistener.com/api/rest/v4/docket-entries/${number}/`,
    id: number,
    docket: 'https://www.courtlistener.com/api/rest/v4/dockets/77/',
    tags: [],
    date_created: `${iso}T10:02:11.123456-07:00`,
    date_modified: `${iso}T10:02:11.123456-07:00`,
    date_filed: iso,
    time_filed: null,
    entry_number: number,
    recap_sequence_number: `${iso}.${String(number % 8).padStart(3, '0')}`,
    pacer_sequence_number: number * 3,
    description: html.replaceAll(/<[^>]*>/g, ''),
    recap_documents: [
      {
        resource_uri: `https://www.courtlistener.com/api/rest/v4/recap-documents/${number}/`,
        id: number * 10,
        document_type: 1,
        document_number: String(number),
        attachment_number: null,
        pacer_doc_id: serial,
        description: 'Document',
        is_available: false,
        is_sealed: null,
        page_count: null,
        sha1: '',
        filepath_local: null,
        plain_text: '',
      },
    ],
  }))
  return JSON.stringify([{ count: results.length, next: null, previous: null, results }])
}
