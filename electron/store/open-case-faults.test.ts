import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentData } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { aDocument } from '../../shared/testing/test-document'
import type { OpenCase } from './case-library'
import { createCase } from './create-case'
import { HISTORY_FILE, readHistory } from './history-file'
import { add, makeCase, stored } from './testing/test-case'
import { TestWorld } from './testing/test-world'
import type { Fault } from './testing/watched-file-system'

/** For a machine that is busy with something else. */
const PATIENCE = { timeout: 60_000 }

let world: TestWorld
beforeEach(() => {
  world = new TestWorld()
})
afterEach(() => world.remove())

const CODES = { EIO: 'io', ENOSPC: 'disk-full', EPERM: 'no-permission' } as const

/** One way for a disk to fail: how, whether the call has its effect nevertheless, and whether everything after it fails too. */
interface Failure {
  code: keyof typeof CODES
  when: 'before' | 'after'
  lasting: boolean
}

const FAILURES: Failure[] = [
  { code: 'EIO', when: 'before', lasting: false },
  { code: 'EIO', when: 'before', lasting: true },
  { code: 'EIO', when: 'after', lasting: false },
  { code: 'ENOSPC', when: 'before', lasting: false },
  { code: 'ENOSPC', when: 'before', lasting: true },
  { code: 'EPERM', when: 'before', lasting: false },
]

/** Fails the nth call from now on. Returns whether it came to that. */
function failNth(n: number, { code, when, lasting }: Failure): { happened: () => boolean } {
  let count = 0
  world.judge = (): Fault => {
    count++
    return count === n || (lasting && count > n) ? { when, code } : null
  }
  return { happened: () => count >= n }
}

const outcomeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: unknown) => error,
  )

/** What a process that starts now would find. */
async function afterRestart(path: string): Promise<{ open: OpenCase; titles: string[] }> {
  const open = await world.open(world.start(), path)
  return { open, titles: [...open.document.event.keys()].filter((id) => !id.startsWith('event-')) }
}

/** As if ten seconds went by, after which a lock that says nothing is one that a crash cut short. */
async function waitForHalfWrittenLocks(path: string): Promise<void> {
  const longAgo = new Date(world.clock.now().getTime() - 60_000)
  for (const name of await readdir(path))
    if (name.startsWith('case.lock')) await utimes(`${path}/${name}`, longAgo, longAgo)
}

const isSentence = (error: unknown): boolean => error instanceof ExpectedError && /^[A-Z].*\.$/s.test(error.message)

describe.each(FAILURES)(
  'each call of a commit, failing with $code ($when it is done; lasting: $lasting)',
  PATIENCE,
  (failure) => {
    it('leaves the old state or the new, says why, and the next commit works', async () => {
      let n = 1
      for (let failed = true; failed; n++) {
        const ports = world.start()
        const path = await makeCase(world, 1, ports)
        const open = await world.open(ports, path)
        await add(open, 'first')
        const before = documentData(open.document)
        const fault = failNth(n, failure)
        const outcome = await outcomeOf(add(open, 'second'))
        failed = fault.happened()
        world.judge = null

        expect([n, outcome === 'done']).toEqual([n, !failed])
        if (outcome !== 'done') {
          expect(outcome).toMatchObject({ code: CODES[failure.code] })
          expect(isSentence(outcome)).toBe(true)
          expect([open.rev, documentData(open.document)]).toEqual([2, before])
          // The process dies here: whoever reads the disk finds the case before or after the commit, and nothing else.
          expect([2, 3]).toContain((await stored(path)).rev)
        }
        // The same commit again, which must not be there twice.
        if (outcome !== 'done') expect(await add(open, 'second')).toBe(3)
        expect(await add(open, 'third')).toBe(4)
        expect(await stored(path)).toEqual({ data: documentData(open.document), rev: 4 })
        const { broken, tornAt } = readHistory(await readFile(`${path}/${HISTORY_FILE}`))
        expect([broken, tornAt]).toEqual([null, null])
        world.kill(ports)
        const again = await afterRestart(path)
        expect([again.titles, again.open.readOnly, again.open.notices]).toEqual([
          ['first', 'second', 'third'],
          null,
          [],
        ])
        await again.open.close()
        await rm(path, { recursive: true })
      }
      expect(n).toBe(9)
    })

    it('can be followed by a kill', async () => {
      let n = 1
      for (let failed = true; failed; n++) {
        const ports = world.start()
        const path = await makeCase(world, 1, ports)
        const open = await world.open(ports, path)
        await add(open, 'first')
        const fault = failNth(n, failure)
        await outcomeOf(add(open, 'second'))
        failed = fault.happened()
        world.judge = null
        world.kill(ports)
        const again = await afterRestart(path)
        expect([['first'], ['first', 'second']]).toContainEqual(again.titles)
        expect(again.open.readOnly).toBeNull()
        await add(again.open, 'third')
        await again.open.close()
        expect((await afterRestart(path)).titles).toEqual([...again.titles, 'third'])
        await rm(path, { recursive: true })
      }
    })
  },
)

describe.each(FAILURES)(
  'each call of writing case.json, failing with $code ($when it is done; lasting: $lasting)',
  PATIENCE,
  (failure) => {
    it('loses nothing, says why, and the next write works', async () => {
      let n = 1
      for (let failed = true; failed; n++) {
        const ports = world.start()
        const path = await makeCase(world, 1, ports)
        const open = await world.open(ports, path)
        await add(open, 'first')
        await open.flush()
        await add(open, 'second')
        const expected = { data: documentData(open.document), rev: 3 }
        const fault = failNth(n, failure)
        const outcome = await outcomeOf(open.flush())
        failed = fault.happened()
        world.judge = null
        // Only a hard link that the disk refuses can be made up for.
        if (failure.code !== 'EPERM') expect([n, outcome === 'done']).toEqual([n, !failed])
        if (outcome !== 'done')
          expect([isSentence(outcome), outcome]).toMatchObject([true, { code: CODES[failure.code] }])
        expect(await stored(path)).toEqual(expected)
        // The history gone as well: the case file alone is a case, of before or after.
        const history = await readFile(`${path}/${HISTORY_FILE}`)
        await rm(`${path}/${HISTORY_FILE}`)
        expect([2, 3]).toContain((await stored(path)).rev)
        await writeFile(`${path}/${HISTORY_FILE}`, history)
        await open.flush()
        expect(JSON.parse(await readFile(`${path}/case.json`, 'utf8'))).toMatchObject({ rev: 3 })
        await open.close()
        world.kill(ports)
        await (await world.open(world.start(), path)).close()
        expect((await readdir(path)).filter((name) => name.endsWith('.tmp'))).toEqual([])
        await rm(path, { recursive: true })
      }
      expect(n).toBeGreaterThan(14)
    })
  },
)

describe.each(FAILURES)(
  'each call of making a case, failing with $code ($when it is done; lasting: $lasting)',
  PATIENCE,
  (failure) => {
    it('leaves a whole case or none', async () => {
      let n = 1
      for (let failed = true; failed; n++) {
        const fault = failNth(n, failure)
        const made = createCase(world.start(), world.folder, {
          document: aDocument(1),
          by: '',
          nameFor: async () => 'case',
        })
        await outcomeOf(made)
        failed = fault.happened()
        world.judge = null
        const names = (await readdir(world.folder)).filter((name) => !name.startsWith('.new-'))
        if (names.length > 0) expect([names, (await stored(world.path('case'))).rev]).toEqual([['case'], 1])
        await rm(world.path('case'), { recursive: true, force: true })
      }
      expect(n).toBeGreaterThan(20)
    })
  },
)

describe.each(FAILURES)(
  'each call of opening, failing with $code ($when it is done; lasting: $lasting)',
  PATIENCE,
  (failure) => {
    it('refuses or opens for reading, and harms nothing', async () => {
      const ports = world.start()
      const path = await makeCase(world, 1, ports)
      await add(await world.open(ports, path), 'first')
      world.kill(ports)
      const expected = await stored(path)
      let n = 1
      for (let failed = true; failed; n++) {
        const own = world.start()
        const fault = failNth(n, failure)
        const outcome: unknown = await world.open(own, path).catch((error: unknown) => error)
        failed = fault.happened()
        world.judge = null
        if (outcome instanceof Error) expect(isSentence(outcome)).toBe(true)
        else expect(documentData((outcome as OpenCase).document)).toEqual(expected.data)
        expect(await stored(path)).toEqual(expected)
        world.kill(own)
        await waitForHalfWrittenLocks(path)
      }
      expect((await world.open(world.start(), path)).readOnly).toBeNull()
    })
  },
)
