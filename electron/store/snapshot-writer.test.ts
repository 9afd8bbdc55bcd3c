import { afterEach, describe, expect, it } from 'vitest'
import { SnapshotWriter } from './snapshot-writer'
import { TestWorld } from './testing/test-world'

const world = new TestWorld()
afterEach(() => world.remove())

interface Write {
  rev: number
  finish(): void
  fail(error: Error): void
}

/** A writer whose writes end when the test says. */
function aWriter() {
  const state = { rev: 1 }
  const writes: Write[] = []
  const source = {
    rev: () => state.rev,
    write: () =>
      new Promise<void>((resolve, reject) => {
        writes.push({ rev: state.rev, finish: resolve, fail: reject })
      }),
  }
  const { clock } = world
  return { writer: new SnapshotWriter(clock, source, 1), state, writes, clock }
}

const settled = async (promise: Promise<void>): Promise<boolean> => {
  const pending = {}
  await new Promise((resolve) => setImmediate(resolve))
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending
}

describe('the writer of case.json', () => {
  it('has at most one write under way and one that waits, and settles each caller with its own', async () => {
    const { writer, state, writes } = aWriter()
    state.rev = 2
    const first = writer.flush()
    await settled(first)
    state.rev = 3
    const second = writer.flush()
    state.rev = 4
    const third = writer.flush()
    expect(await settled(first)).toBe(false)
    expect(writes.map(({ rev }) => rev)).toEqual([2])
    writes[0]?.finish()
    expect([await settled(first), await settled(second)]).toEqual([true, false])
    expect(writes.map(({ rev }) => rev)).toEqual([2, 4])
    // Commits that keep coming do not keep those who flushed before them waiting.
    state.rev = 5
    writes[1]?.finish()
    await Promise.all([second, third])
    expect(writes).toHaveLength(2)
  })

  it('joins the write under way where that holds all there is', async () => {
    const { writer, state, writes } = aWriter()
    state.rev = 2
    const both = [writer.flush(), writer.flush()]
    await new Promise((resolve) => setImmediate(resolve))
    both.push(writer.flush())
    writes[0]?.finish()
    await Promise.all(both)
    expect(writes).toHaveLength(1)
  })

  it('fails those whose write failed and nobody else', async () => {
    const { writer, state, writes } = aWriter()
    state.rev = 2
    const first = writer.flush()
    await new Promise((resolve) => setImmediate(resolve))
    state.rev = 3
    const second = writer.flush()
    writes[0]?.fail(new Error('disk'))
    await expect(first).rejects.toThrow('disk')
    writes[1]?.finish()
    await expect(second).resolves.toBeUndefined()
  })

  it('writes at the latest ten seconds into a stream of commits', async () => {
    const { writer, state, writes, clock } = aWriter()
    for (let second = 0; second < 10; second++) {
      state.rev++
      writer.schedule()
      expect(writes).toHaveLength(0)
      clock.advance(1_000)
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(writes.map(({ rev }) => rev)).toEqual([11])
    writer.stop()
  })

  it('writes by itself when idle and tries again by itself', async () => {
    const { writer, state, writes, clock } = aWriter()
    state.rev = 2
    writer.schedule()
    clock.advance(1_500)
    writer.schedule()
    clock.advance(1_500)
    expect(writes).toHaveLength(0)
    clock.advance(500)
    await new Promise((resolve) => setImmediate(resolve))
    writes[0]?.fail(new Error('disk'))
    await new Promise((resolve) => setImmediate(resolve))
    clock.advance(29_999)
    expect(writes).toHaveLength(1)
    clock.advance(1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(writes).toHaveLength(2)
    writes[1]?.finish()
    await writer.flush()
    expect(clock.timers).toBe(0)
  })
})
