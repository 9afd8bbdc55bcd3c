import type { BenchApp } from './bench-app'
import { quantile } from './samples'

/** What a stretch of moving frames cost. */
export interface Motion {
  /** Processor time of the window's main thread per frame: it does not grow when another program takes the processor away. */
  mainMs: number
  /** The interval between frames below which 95 of 100 lie. */
  p95: number
  /** Part of the frames that came a whole frame late. */
  missed: number
}

/** Processor milliseconds that the main thread of the window has taken so far. */
export async function mainThreadMs({ cdp }: Pick<BenchApp, 'cdp'>): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value
  if (seconds === undefined) throw new Error('This Chromium does not tell the time of its main thread')
  return seconds * 1000
}

/** A frame is late from here on: one and a half of those of a screen of 60 Hertz. */
const LATE_MS = 25

async function startCounting({ page }: BenchApp): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = []
    const count = (at: number): void => {
      frames.push(at)
      if (Reflect.get(globalThis, 'benchFrames') === frames) requestAnimationFrame(count)
    }
    Reflect.set(globalThis, 'benchFrames', frames)
    requestAnimationFrame(count)
  })
}

const stopCounting = ({ page }: BenchApp): Promise<number[]> =>
  page.evaluate(() => {
    const frames = Reflect.get(globalThis, 'benchFrames') as number[]
    Reflect.set(globalThis, 'benchFrames', null)
    return frames.slice(1).map((at, index) => at - (frames[index] ?? at))
  })

/** Measures the frames while something moves. */
export async function measureMotion(app: BenchApp, move: () => Promise<unknown>): Promise<Motion> {
  await startCounting(app)
  const before = await mainThreadMs(app)
  await move()
  const after = await mainThreadMs(app)
  const intervals = await stopCounting(app)
  if (intervals.length === 0) throw new Error('No frame was drawn while something moved')
  return {
    mainMs: (after - before) / intervals.length,
    p95: quantile(intervals, 0.95),
    missed: intervals.filter((interval) => interval > LATE_MS).length / intervals.length,
  }
}

const QUIET_MS = 4
const LOOK_EVERY_MS = 150

/** Resolves once the main thread has nothing more to do: what is made off the path of a measurement must not fall into it. */
export async function whenIdle(app: BenchApp, patienceMs = 30_000): Promise<void> {
  const end = performance.now() + patienceMs
  let quiet = 0
  for (let before = await mainThreadMs(app); quiet < 3 && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const now = await mainThreadMs(app)
    quiet = now - before < QUIET_MS ? quiet + 1 : 0
    before = now
  }
}
