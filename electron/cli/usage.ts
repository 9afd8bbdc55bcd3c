/** Exit codes, as `--help` documents them. */
export const EXIT = { ok: 0, failed: 1, badInput: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const USAGE = `Usage:
  docketline brief <case folder> --out <file.pdf> [--date YYYY-MM-DD]
  docketline brief --sample --out <file.pdf> [--date YYYY-MM-DD]
  docketline check <case folder> | --sample [--json]
  docketline deadline --trigger YYYY-MM-DD --days <n> [--before] [--state DC] [--service <how>] [--json]
  docketline export <case folder> | --sample --format docx|csv|xlsx|ics|md|svg|png|json
             [--profile ddc] [--audience court] [--out <file>]
  docketline import <files ...> --out <case folder>
  docketline import <files ...> [--json]
  docketline verify <case folder> [--json]
  docketline --help
  docketline --version`

export const HELP = `Docketline sets the brief of a court case as a PDF, looks for what cannot be right in its dates, counts deadlines and
reads dockets. Nothing leaves this computer.

${USAGE}

Commands:
  brief      sets the brief of a case
  check      tells what became of each question, what contradicts itself, and which deadlines follow from the rules
  deadline   counts days under FRCP 6(a), and says of each why it counts: computed, to be verified
  export     writes the brief of a case in another form (docx, md), the case as a table (csv, xlsx: both import back with no
             loss), a calendar (ics), a picture of the timeline (svg, png) or plain data (json);
             without --out, into the folder you are in, under the name of the case
  import     reads dockets (PACER pages, CourtListener and Internet Archive files), court PDFs, spreadsheets, calendars and
             articles: makes a case of them or brings one up to date (--out), or tells what is in them. Run again, it
             changes nothing that you edited
  verify     checks a case folder: schema, references and the chain of its history; changes nothing

Options of brief:
  --out <file>          where to save the PDF; a file that is there is replaced
  --sample              the sample case, SEC v. Binance Holdings Ltd., in the place of a folder
  --date <YYYY-MM-DD>   the date of preparation that is printed; today without it.
                        The same case, date and version give the same file, byte for byte.
  -h, --help            this text
  -v, --version         the version

The path of the PDF goes to standard output, everything else to standard error.

Exit codes:
  0  done
  1  failed: the disk is full, permission was refused, or a fault of Docketline
  2  bad input: a wrong option, no such case, or a case that cannot be read`
