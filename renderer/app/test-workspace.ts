import { emptyCase } from '../../shared/model/case'
import type { DocumentData } from '../../shared/document'
import { CaseFolder, type In, type OpenedCase, type Out, type Reply } from '../../shared/ipc/contract'
import type { Call } from '../../shared/ipc/channels'
import { createClient } from '../../shared/ipc/client'
import { emptyEvent, type CaseEvent } from '../../shared/model/event'
import { CaseId, EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { createWorkspace } from './create-workspace'
import type { Workspace } from './workspace'

/** What main would answer, by call; one that is left out answers with an empty object. */
export type Answers = { [C in Call]?: (input: In<C>) => Promise<Out<C> | Reply<never>> | Out<C> | Reply<never> }

export const folder = (name: string): CaseFolder => CaseFolder.parse(name)

const filing = (id: string, day: string): CaseEvent => {
  const event = emptyEvent(EventId.parse(id), 'filing')
  return { ...event, title: `Filing ${id}`, date: LegalDate.parse(day) }
}

/** A case of three filings in June 2023 and one undated, as `case.open` brings it. */
export function openedCase(name: string, change: Partial<OpenedCase> = {}): OpenedCase {
  const dated = [filing('a', '2023-06-01'), filing('b', '2023-06-02'), filing('c', '2023-06-03')]
  const data: DocumentData = {
    case: [{ ...emptyCase(CaseId.parse('case'), 'Doe v. Acme'), caption: 'Doe v. Acme Corp.' }],
    party: [],
    source: [],
    event: [...dated, emptyEvent(EventId.parse('undated'), 'order')],
    link: [],
    deadline: [],
    accepted: [],
    view: [],
  }
  return { folder: folder(name), rev: 7, data, parts: 0, readOnly: null, notices: [], ...change }
}

/** A workspace over a main that is played by `answers`, and the calls it has made so far. */
export function testWorkspace(answers: Answers = {}): { workspace: Workspace; calls: [Call, unknown][] } {
  const calls: [Call, unknown][] = []
  let rev = 7
  const usual: Answers = {
    'case.open': (input) => openedCase(input.case),
    'case.firstPicture': () => ({ first: null }),
    'case.firstTexts': () => ({ texts: null }),
    'case.commit': () => ({ rev: (rev += 1), underneath: null }),
    'settings.change': () => ({ theme: 'system', userName: '', lastCase: null, briefTemplates: [] }),
  }
  const client = createClient(async (call, input) => {
    calls.push([call, input])
    const answer: unknown = answers[call] ?? usual[call]
    const value: unknown = typeof answer === 'function' ? await Reflect.apply(answer, undefined, [input]) : {}
    return isReply(value) ? value : { ok: true, value }
  })
  return { workspace: createWorkspace(client), calls }
}

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

/** A call refused as main refuses one. */
export const refused = (message: string): Reply<never> => ({ ok: false, error: { code: 'io', message } })
