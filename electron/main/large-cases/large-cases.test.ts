import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFrom } from '../../../shared/document'
import { aCase } from '../../../shared/testing/a-case'
import { FIRST_VIEW_FILE } from '../../store/first-view-file'
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

/** The process that reads large cases, played in this one; it is counted what reaches it and how often it was ended. */
function played() {
  const answer = createLargeCaseAnswers(store)
  const counted = { asked: 0, ended: 0 }
  const start = (): AskedChild => {
    let told: (message: unknown) => void = () => undefined
    return {
      on: (event: string, listener: (value: never) => void) => {
        if (event === 'message') told = listener as (message: unknown) => void
      },
      kill: () => (counted.ended += 1),
      postMessage(message) {
        counted.asked += 1
        void answer(message).then((reply) => told(structuredClone(reply)))
      },
    }
  }
  const rests: (() => void)[] = []
  const clock = { ...store.clock, after: (_ms: number, rest: () => void) => (rests.push(rest), () => void rests.pop()) }
  return { counted, rests, cases: largeCases({ ...store, clock }, start, () => undefined) }
}

/** One that ends as soon as it is asked. */
function ending(): AskedChild {
  let end: (code: number) => void = () => undefined
  return {
    on: (event: string, listener: (value: never) => void) => {
      if (event === 'exit') end = listener as (code: number) => void
    },
    kill: () => undefined,
    postMessage: () => end(9),
  }
}

describe('large cases', () => {
  it('are read once for their list, and then have a first view from which the list knows them too', async () => {
    const { cases, counted } = played()
    expect(await cases.firstPicture(folder)).toBeNull()
    expect(await cases.facts(folder, 'library')).toEqual(FACTS)
    expect(await cases.firstPicture(folder)).not.toBeNull()
    expect(await played().cases.facts(folder, 'library')).toEqual(FACTS)
    expect(await cases.facts(folder, 'library')).toEqual(FACTS)
    expect(counted.asked).toBe(1)
  })

  it('are read once by all who ask meanwhile, and opened with the view that is being made', async () => {
    const { cases, counted } = played()
    const asked = [cases.facts(folder, 'library'), cases.facts(folder, 'library'), cases.prepare(folder)]
    await cases.facts(folder, 'library')
    const first = cases.firstPicture(folder)
    await Promise.all(asked)
    expect(await first).not.toBeNull()
    expect(counted.asked).toBe(1)
  })

  it('are read in a process that ends once nothing more is asked of it, and begins again', async () => {
    const { cases, counted, rests } = played()
    await cases.facts(folder, 'library')
    rests.at(-1)?.()
    expect(counted).toEqual({ asked: 1, ended: 1 })
    await rm(join(folder, FIRST_VIEW_FILE))
    expect(await cases.facts(folder, 'library')).toEqual(FACTS)
    expect(counted).toEqual({ asked: 2, ended: 1 })
  })

  it('are listed, and opened without a first view, where the process that reads them does not stay alive', async () => {
    const cases = largeCases(store, ending, () => undefined)
    expect(await cases.facts(folder, 'library')).toEqual(FACTS)
    await cases.prepare(folder)
    expect(await cases.firstPicture(folder)).toBeNull()
  })

  it('that cannot be read say so to the list, and nothing when they are only prepared', async () => {
    const { cases } = played()
    await expect(cases.facts(join(place, 'none'), 'library')).rejects.toMatchObject({ code: 'not-found' })
    await cases.prepare(join(place, 'none'))
  })
})
