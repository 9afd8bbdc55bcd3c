import { parseArgs } from 'node:util'
import { caseDeadlines, type CaseDeadline } from '../../shared/deadlines/case-deadlines'
import { ExpectedError } from '../../shared/expected-error'
import type { EventId } from '../../shared/model/ids'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { dateForTable, dateInWords } from '../../shared/model/legal-date-words'
import { questionLives, type QuestionLife } from '../../shared/questions/question-lives'
import type { Finding } from '../../shared/sequence-checks/finding'
import { sequenceFindings } from '../../shared/sequence-checks/sequence-findings'
import type { CommandPorts } from './command-ports'
import { countingForPrograms } from './counting-lines'
import { exitCodeOf } from './exit-code'
import { namedCase, readNamedCase, type NamedCase } from './named-case'
import { EXIT, type ExitCode } from './usage'

const OPTIONS = { sample: { type: 'boolean' }, json: { type: 'boolean' } } as const

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

interface CheckRequest {
  named: NamedCase
  json: boolean
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    if (error instanceof TypeError) throw wrong(error.message)
    throw error
  }
}

function requestOf(args: readonly string[]): CheckRequest {
  const { values, positionals } = parsedArgs(args)
  return { named: namedCase(positionals, values.sample ?? false), json: values.json ?? false }
}

/** Everything the command says of a case. */
interface Check {
  questions: QuestionLife[]
  findings: Finding[]
  deadlines: CaseDeadline[]
}

type TitleOf = (id: EventId) => string

/** A day with what it is for: which rule gives it, or which order sets it and what a rule would have given instead. */
function deadlineForPrograms(deadline: CaseDeadline, titleOf: TitleOf) {
  if (deadline.kind === 'computed, unverified') {
    const { kind: status, act, rule, motion, trigger, date, counting } = deadline
    const title = titleOf(motion)
    return { title, date: dateOfDay(date), status, motion, trigger, act, rule, counting: countingForPrograms(counting) }
  }
  const { kind: status, act, due, setBy, trigger, instead } = deadline
  const title = titleOf(trigger ?? setBy)
  const computed = instead && { rule: instead.rule, date: dateOfDay(instead.date) }
  return { title, date: due, status, act, setBy, trigger, insteadOf: computed }
}

const forPrograms = ({ questions, findings, deadlines }: Check, titleOf: TitleOf) => ({
  questions: questions.map(({ title, status, raised, answered, ageDays }) => ({
    title,
    status,
    raised,
    answered,
    ageDays,
  })),
  findings,
  deadlines: deadlines.map((deadline) => deadlineForPrograms(deadline, titleOf)),
})

function questionLine({ title, status, raised, answered, ageDays }: QuestionLife): string {
  const ends = [raised, answered].map((date) => (date === null ? 'not known' : dateForTable(date)))
  const life = status === 'open' ? [ends[0], 'open'] : ends
  const age = ageDays === null ? '' : `${ageDays} days`
  return `  ${status.padEnd(9)}  ${life.join(' – ').padEnd(27)}  ${age.padStart(9)}  ${title}`
}

function* lines({ questions, findings, deadlines }: Check, titleOf: TitleOf): Iterable<string> {
  const open = questions.filter(({ status }) => status === 'open').length
  yield `Questions: ${questions.length}, open: ${open}`
  yield* questions.map(questionLine)
  yield `Findings: ${findings.length}`
  for (const { message, eventIds, reason } of findings) {
    yield `  ${message} ${reason}`
    yield* eventIds.map((id) => `    ${titleOf(id)}`)
  }
  yield `Deadlines: ${deadlines.length}`
  for (const deadline of deadlines) {
    const isSet = deadline.kind === 'set by an order'
    const when = isSet ? deadline.due : dateOfDay(deadline.date)
    const by = isSet ? titleOf(deadline.setBy) : deadline.rule
    yield `  ${dateInWords(when)}: ${deadline.act}, ${by} (${deadline.kind})`
    const about = isSet ? deadline.trigger : deadline.motion
    if (about !== null) yield `    ${titleOf(about)}`
  }
}

/**
 * `docketline check`: prints the life of every question, what looks out of order and the deadlines that rules give. `args` are those
 * after the command's name. Returns the exit code, which findings do not change; rejects only on a bug.
 */
export async function runCheck(args: readonly string[], io: CommandPorts): Promise<ExitCode> {
  try {
    const request = requestOf(args)
    const document = await readNamedCase(request.named, io)
    const today = io.today()
    const check: Check = {
      questions: questionLives(document, today),
      findings: sequenceFindings(document),
      deadlines: caseDeadlines(document, today),
    }
    const titleOf: TitleOf = (id) => document.event.get(id)?.title ?? ''
    if (request.json) io.out(JSON.stringify(forPrograms(check, titleOf)))
    else for (const line of lines(check, titleOf)) io.out(line)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    io.err(error.message)
    return exitCodeOf(error)
  }
}
