import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { proposedDeadlines, type ProposedDeadline } from '../../shared/deadlines/proposed-deadlines'
import type { CaseDocument } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import type { EventId } from '../../shared/model/ids'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { dateForTable, dateInWords } from '../../shared/model/legal-date-words'
import { questionLives, type QuestionLife } from '../../shared/questions/question-lives'
import type { Finding } from '../../shared/sequence-checks/finding'
import { sequenceFindings } from '../../shared/sequence-checks/sequence-findings'
import { readCaseFolder } from '../store/read-case'
import { readSampleCase } from '../store/sample-case'
import type { CommandPorts } from './command-ports'
import { countingForPrograms } from './counting-lines'
import { exitCodeOf } from './exit-code'
import { EXIT, type ExitCode } from './usage'

const OPTIONS = { sample: { type: 'boolean' }, json: { type: 'boolean' } } as const

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

/** What is asked for; a null folder means the sample. */
interface CheckRequest {
  folder: string | null
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
  const [folder, ...more] = positionals
  const { sample = false, json = false } = values
  if (more.length > 0) throw wrong('One case at a time: give one folder.')
  if (sample && folder !== undefined) throw wrong('Give a case folder or --sample, not both.')
  if (!sample && folder === undefined) throw wrong('Say which case: give its folder, or --sample.')
  return { folder: folder ?? null, json }
}

async function documentOf({ folder }: CheckRequest, io: CommandPorts): Promise<CaseDocument> {
  if (folder === null) return readSampleCase(io.assets.path('.'))
  const { document, notices } = await readCaseFolder(resolve(io.folder, folder))
  for (const notice of notices) io.err(notice)
  return document
}

/** Everything the command says of a case. */
interface Check {
  questions: QuestionLife[]
  findings: Finding[]
  deadlines: ProposedDeadline[]
}

type TitleOf = (id: EventId) => string

const forPrograms = ({ questions, findings, deadlines }: Check, titleOf: TitleOf) => ({
  questions,
  findings,
  deadlines: deadlines.map(({ date, counting, ...rest }) => ({
    title: titleOf(rest.motion),
    date: dateOfDay(date),
    ...rest,
    counting: countingForPrograms(counting),
  })),
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
  for (const { date, act, rule, motion, status } of deadlines) {
    yield `  ${dateInWords(dateOfDay(date))}: ${act}, ${rule} (${status})`
    yield `    ${titleOf(motion)}`
  }
}

/**
 * `docketline check`: prints the life of every question, what looks out of order and the deadlines that rules give. `args` are those
 * after the command's name. Returns the exit code, which findings do not change; rejects only on a bug.
 */
export async function runCheck(args: readonly string[], io: CommandPorts): Promise<ExitCode> {
  try {
    const request = requestOf(args)
    const document = await documentOf(request, io)
    const today = io.today()
    const check: Check = {
      questions: questionLives(document, today),
      findings: sequenceFindings(document),
      deadlines: proposedDeadlines(document, today),
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
