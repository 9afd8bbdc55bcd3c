import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFrom } from '../../../shared/document'
import { aCase } from '../../../shared/testing/a-case'
import { createCase } from '../../store/create-case'
import { nodePorts } from '../../store/store-ports'
import type { AskedChild } from '../asked/asked-process'
import { createLargeCaseAnswers } from './answer-large-cases'
import { largeCases } from './large-cases'

const store = nodePorts('0.1.0')
const FACTS = { title: aCase().shortTitle, court: '', docketNumber: '', events: 0, openQuestions: 0 }

let place: string
let folder: string

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'docketline-large-'))
  const whole = { document: documentFrom({ case: [aCase()] }), by: '', nameFor: () => Promise.resolve('one') }
  folder = join(place, await createCase(store, place, whole))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

/** The process that reads large cases, played in this one; `asked` counts what reaches it. */
function played() {
  const answer = createLargeCaseAnswers(store)
  const counted = { asked: 0 }
  const start = (): AskedChild => {
    let told: (message: unknown) => void = () => undefined
    return {
      on: (event: string, listener: (value: never) => void) => {
        if (event === 'message') told = listener as (message: unknown) => void
      },
      postMessage(message) {
        counted.asked += 1
        void answer(message).then((reply) => told(structuredClone(reply)))
      },
    }
  }
  return { counted, cases: largeCases(store, start, () => undefined) }
}

/** One that ends as soon as it is asked. */
function ending(): AskedChild {
  let end: (code: number) => void = () => undefined
  return {
    on: (event: string, listener: (value: never) => void) => {
      if (event === 'exit') end = listener as (code: number) => void
    },
    postMessage: () => end(9),
  }
}

describe('large cases', () => {
  it('are read once for their list, and then have a first view from which the list knows them too', async () => {
    const { cases, counted } = played()
    expect(await cases.firstView(folder)).toBeNull()
    expect(await cases.facts(folder)).toEqual(FACTS)
    expect(await cases.firstView(folder)).not.toBeNull()
    expect(await played().cases.facts(folder)).toEqual(FACTS)
    expect(await cases.facts(folder)).toEqual(FACTS)
    expect(counted.asked).toBe(1)
  })

  it('are read once by all who ask meanwhile, and opened with the view that is being made', async () => {
    const { cases, counted } = played()
    const asked = [cases.facts(folder), cases.facts(folder), cases.prepare(folder)]
    await cases.facts(folder)
    const view = cases.firstView(folder)
    await Promise.all(asked)
    expect(await view).not.toBeNull()
    expect(counted.asked).toBe(1)
  })

  it('are listed, and opened without a first view, where the process that reads them does not stay alive', async () => {
    const cases = largeCases(store, ending, () => undefined)
    expect(await cases.facts(folder)).toEqual(FACTS)
    await cases.prepare(folder)
    expect(await cases.firstView(folder)).toBeNull()
  })

  it('that cannot be read say so to the list, and nothing when they are only prepared', async () => {
    const { cases } = played()
    await expect(cases.facts(join(place, 'none'))).rejects.toMatchObject({ code: 'not-found' })
    await cases.prepare(join(place, 'none'))
  })
})
