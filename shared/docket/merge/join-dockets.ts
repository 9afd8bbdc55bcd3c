import type { DocketEntry, ParsedDocket } from '../parsed-docket'
import { matchEntries, type EntryIdentity } from './match-entries'
import { textHash } from './text-hash'

/** An entry as one or several files have it. */
export interface JoinedEntry {
  entry: DocketEntry
  /** The file that says most of it. */
  file: string
  /** The text may be the short name of the event only. */
  terse: boolean
}

/** Formats that name an event in a few words where others have the court's whole text. */
const TERSE: ReadonlySet<ParsedDocket['format']> = new Set(['pacer-history', 'pacer-rss', 'courtlistener-search'])

const identityOf = ({ entry }: JoinedEntry): EntryIdentity => ({
  documentId: entry.documentId,
  number: entry.number,
  filed: entry.dateFiled,
  entered: entry.dateEntered,
  sequence: entry.sequence,
  hash: textHash(entry.text),
  text: entry.text,
})

/** Later files are the newer: they say what holds, where they say anything. */
function joined(older: JoinedEntry, newer: JoinedEntry): JoinedEntry {
  const keeps = newer.entry.text === '' || (newer.terse && !older.terse)
  return {
    entry: {
      number: newer.entry.number ?? older.entry.number,
      dateFiled: newer.entry.dateFiled ?? older.entry.dateFiled,
      dateEntered: newer.entry.dateEntered ?? older.entry.dateEntered,
      text: keeps ? older.entry.text : newer.entry.text,
      documentId: newer.entry.documentId ?? older.entry.documentId,
      sequence: newer.entry.sequence ?? older.entry.sequence,
    },
    file: keeps ? older.file : newer.file,
    terse: keeps ? older.terse : newer.terse,
  }
}

/** The entries of several files of one case, each once: pages of a docket overlap, and one case is saved in several formats. */
export function joinDockets(files: readonly { docket: ParsedDocket; file: string }[]): JoinedEntry[] {
  let all: JoinedEntry[] = []
  for (const { docket, file } of files) {
    const incoming = docket.entries.map((entry) => ({ entry, file, terse: TERSE.has(docket.format) }))
    if (all.length === 0) {
      all = incoming
      continue
    }
    const next = [...all]
    for (const [index, match] of matchEntries(all.map(identityOf), incoming.map(identityOf)).entries()) {
      const newer = incoming[index]
      if (newer === undefined) continue
      const older = match.kind === 'known' ? all[match.known] : undefined
      if (match.kind === 'known' && older !== undefined) next[match.known] = joined(older, newer)
      else next.push(newer)
    }
    all = next
  }
  return all
}
