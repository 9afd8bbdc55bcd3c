/** Exit codes, as `--help` documents them. */
export const EXIT = { ok: 0, failed: 1, badInput: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const USAGE = `Usage:
  docketline brief <case folder> | --sample --out <file.pdf> [--profile ddc] [--audience court] [...]
  docketline bundle <case folder> --out <file.docketline> [--passphrase-file <file>]
  docketline check <case folder> | --sample [--json]
  docketline deadline --trigger YYYY-MM-DD --days <n> [--before] [--state DC] [--service <how>]
                      [--closed YYYY-MM-DD] [--json]
  docketline export <case folder> | --sample --format docx|csv|xlsx|ics|md|svg|png|json
             [--profile ddc] [--audience court] [--out <file>]
  docketline import <files ...> --out <case folder>
  docketline import <files ...> [--json]
  docketline unbundle <file.docketline> --into <library folder> [--passphrase-file <file>]
  docketline verify <case folder> [--json]
  docketline --help
  docketline --version`

export const HELP = `Docketline sets the brief of a court case as a PDF, looks for what cannot be right in its dates, counts deadlines and
reads dockets. Nothing leaves this computer.

${USAGE}

Commands:
  brief      sets the brief of a case
  bundle     saves a case with its history and documents as one file; with a passphrase, locked in the age format: a lost
             passphrase cannot be recovered
  check      tells what became of each question, what contradicts itself, and which deadlines follow from the rules
  deadline   counts days under FRCP 6(a), and says of each why it counts: computed, to be verified
  export     writes the brief of a case in another form (docx, md), the case as a table (csv, xlsx: both import back with no
             loss), a calendar (ics), a picture of the timeline (svg, png) or plain data (json);
             without --out, into the folder you are in, under the name of the case
  import     reads dockets (PACER pages, CourtListener and Internet Archive files), court PDFs, spreadsheets, calendars and
             articles: makes a case of them or brings one up to date (--out), or tells what is in them. Run again, it
             changes nothing that you edited
  unbundle   makes a case of such a file in a library, once all of it was checked; a file that is not sound is refused whole
  verify     checks a case folder: schema, references, the chain of its history and the hash of each document; changes
             nothing, and ends with 1 where something is wrong

Options of brief:
  --out <file>          where to save the PDF; a file that is there is replaced
  --sample              the sample case, SEC v. Binance Holdings Ltd., in the place of a folder
  --profile <court>     ddc, sdny, edny, ndcal, appeals or plain: margins, type, spacing, caption and cites by its rule;
                        rules change, check the current one
  --audience <who>      internal (work product), opposing, court or press: for others than your own side notes,
                        confidential events and work product stay out, and standard error lists what did
  --parts <a,b,...>     these parts alone, in this order: caption, legend, contents, glance, questions, key-dates,
                        parties, history, timeline, chronology, facts, gaps, sources, signature, certificate
  --without <a,b,...>   the usual parts but these
  --cite-style <style>  ecf (ECF No. 71 at 3), dkt (Dkt. 71 at 3), doc (Doc. 71 at 3), pageid (ECF No. 71, PageID.412)
  --paper <size>        letter or a4
  --standard <name>     a-2a (PDF/A-2a, archival and tagged; the default) or ua-1 (PDF/UA-1)
  --sheets <way>        auto, portrait or landscape: the pages of the timeline
  --title <text>        the title line, in the place of one made from the case
  --label <rule>        none, fre-107 (illustrative aid) or fre-1006 (summary)
  --only key            the key events alone
  --notes               prints the private notes; for your own side alone
  --date <YYYY-MM-DD>   the date of preparation that is printed; today without it.
                        The same case, options, date and version give the same file, byte for byte.

Options of check:
  --sample              as for brief
  --json                one JSON value: questions, findings, deadlines

Options of deadline:
  --trigger <date>      the day of the event that starts the period, such as 2023-06-05
  --days <n>            how long the period is, in days
  --before              counts back from the day, as for a hearing
  --state <code>        legal holidays of a state count as well
  --service <how>       how the paper was served: by mail and the like three days are added, FRCP 6(d)
  --closed <date>       a day on which the clerk's office was inaccessible, FRCP 6(a)(3); may be given again
  --json                the date, and each day with why it counts

Options of export:
  --format <name>       the form, as listed under Usage
  --out <file>          where to save it; a file that is there is replaced
  --sample, --profile, --audience  as for brief

Options of import:
  --out <case folder>   the case to bring up to date, or to make where the folder is not there
  --json                one JSON value a file: what was read

Options of verify:
  --json                one JSON value: whether the case is sound, and what is wrong

Options without a command:
  --library <folder>    opens the window on another library of cases
  -h, --help            this text
  -v, --version         the version

Results (the path of what was written, or JSON) go to standard output, everything else to standard error.

Exit codes:
  0  done
  1  failed: the disk is full, permission was refused, verify found something wrong, or a fault of Docketline
  2  bad input: a wrong option, no such case, or a case that cannot be read`
