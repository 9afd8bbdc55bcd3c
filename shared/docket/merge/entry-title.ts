import { shortTitle } from '../short-title'

/** What a docket adds to the name of a paper: what is attached, by which lawyer or clerk, when entered, what was modified. */
const TAIL =
  /\s*(?:\((?:attachments?|entered|related document|this document relates|document relates)\b|\[entered|\(?\bmodified on\b|\badditional attachment|\bassociated cases?\b|\bsigned by\b|\bso ordered\b|\(filing fee|\(fee\b|\((?:[A-Z][\w.'’-]+, [A-Z][\w. ]*|[a-z]{2,6},? ?)\))/i

/** What a clerk sets before it. */
const LEAD = /^(?:[\s*"'.:;,#<>–-]+|\((?:court only|pc)\)\s*|\[(?:corrected|redacted|restricted)\]\s*)+/i

/** Words that courts shout. What is not among them may be a name or an acronym. */
const SHOUTED = new Set(
  `abstract acknowledgment admission affidavit affirmation amended amicus and answer appeal appearance application approving as
  bankruptcy bench brief by calendar case certificate certified change claim clerk closing complaint conference consent corrected
  counsel counterclaim cross crossclaim date deadline deadlines declaration decision decree default denying deposition disclosure
  discovery dismissal dismiss docket document emergency endorsed endorsement entry ex exhibit exhibits exparte extension fee filed filing final
  finding findings first for from further granting hearing immediate in indictment information injunction interim intervene
  judgment judicial jury law leave letter magistrate mandate memo memorandum minute minutes modified motion notice number of on
  opening opinion opposition or oral order orders partial parte petition plea plaintiff pleading preliminary pretrial pro
  proceeding proceedings proof proposed protective record redacted referral related release reply report request response
  restraining return ruling scheduling schedule sealed seal second service settlement show cause statement status stay
  stipulated stipulation sua sponte subpoena summary summons supplemental support suppress temporary text third to transcript
  trial unopposed verdict voluntary waiver warrant with withdraw withdrawal without writ`
    .split(/\s+/)
    .filter(Boolean),
)

const SMALL = new Set(['and', 'as', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'to', 'with', 'without'])

/** "MOTION" is "Motion", as a caption writes it. */
function quiet(word: string): string {
  const lower = word.toLowerCase()
  if (!SHOUTED.has(lower)) return word
  return SMALL.has(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1)
}

function calmed(text: string): string {
  const calm = text.replaceAll(/\b[A-Z]{2,}\b/g, quiet)
  return calm.charAt(0).toUpperCase() + calm.slice(1)
}

/** What an event is called that comes from a docket entry: its first sentence, calmed, without who docketed it and when. */
export function entryTitle(text: string): string {
  const start = text.replace(LEAD, '')
  const tail = TAIL.exec(start)?.index ?? start.length
  const name = (tail === 0 ? start : start.slice(0, tail)).trim()
  const title = shortTitle(calmed(name)).trim()
  return title === '' ? 'Docket entry without text' : title
}
