import type { Page } from '@playwright/test'

/** The longest frame, and the longest task of the window's main thread, in milliseconds. */
export interface Longest {
  frame: number
  task: number
}

/** Begins to note how long each frame took, and each task of more than 50 ms. */
export const watchWindow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = { frames: [] as number[], tasks: [] as number[] }
    Reflect.set(globalThis, 'watchedByBench', watched)
    let last = performance.now()
    const note = (now: number): void => {
      watched.frames.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    const observer = new PerformanceObserver((list) => {
      watched.tasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    observer.observe({ type: 'longtask' })
  })

/** The longest of what was noted since the last time it was asked. Tasks are told a moment after their end: two frames are waited for. */
export const longestSince = (page: Page): Promise<Longest> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const { frames, tasks } = Reflect.get(globalThis, 'watchedByBench') as Record<'frames' | 'tasks', number[]>
    const longest = (times: number[]): number => Math.round(Math.max(0, ...times.splice(0)))
    return { frame: longest(frames), task: longest(tasks) }
  })
