import type { AppDriver } from '../app-driver'

/** The longest in a stretch of time, in milliseconds. */
export interface Delays {
  /** From one frame of the window to the next. */
  frame: number
  /** A task of the window; 0 where none took 50. */
  task: number
  /** Between two turns of the event loop of Electron's main process. */
  main: number
  /** Between two turns of this script, which does nothing meanwhile: what holds it up is the machine, and not the app. */
  machine: number
}

/** Counts the turns of this script until it is asked for the longest. */
function watchMachine(): () => number {
  const watch = { longest: 0, last: performance.now() }
  const timer = setInterval(() => {
    const now = performance.now()
    watch.longest = Math.max(watch.longest, now - watch.last)
    watch.last = now
  }, 1)
  return () => {
    clearInterval(timer)
    return watch.longest
  }
}

/** Has the window draw something new in each frame, and notes when. */
async function startFrames({ page }: AppDriver): Promise<void> {
  await page.evaluate(() => {
    const mark = document.createElement('div')
    mark.style.cssText = 'position:fixed;left:0;top:0;width:4px;height:4px;background:currentColor'
    document.body.append(mark)
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    const frames: number[] = []
    const watch = { isOn: true, frames, tasks }
    const draw = (at: number): void => {
      frames.push(at)
      mark.style.transform = `translateX(${frames.length % 100}px)`
      if (watch.isOn) requestAnimationFrame(draw)
      else {
        observer.disconnect()
        mark.remove()
      }
    }
    requestAnimationFrame(draw)
    Reflect.set(globalThis, 'framesWatched', watch)
  })
}

const stopFrames = ({ page }: AppDriver): Promise<Pick<Delays, 'frame' | 'task'>> =>
  page.evaluate(() => {
    const watch = Reflect.get(globalThis, 'framesWatched') as { isOn: boolean; frames: number[]; tasks: number[] }
    watch.isOn = false
    // The frame that is waited for now counts as well.
    const frames = [...watch.frames, performance.now()]
    return {
      frame: Math.max(...frames.slice(1).map((at, index) => at - (frames[index] ?? at))),
      task: Math.max(0, ...watch.tasks),
    }
  })

/** A timer that is due at once, over and over: what comes between two of its runs has held the loop up. */
async function startTurns(app: AppDriver): Promise<void> {
  await app.inMain(() => {
    const watch = { longest: 0, last: performance.now() }
    const timer = setInterval(() => {
      const now = performance.now()
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
    }, 1)
    Reflect.set(globalThis, 'turnsWatched', { watch, timer })
  })
}

const stopTurns = (app: AppDriver): Promise<number> =>
  app.inMain(() => {
    const { watch, timer } = Reflect.get(globalThis, 'turnsWatched') as {
      watch: { longest: number; last: number }
      timer: ReturnType<typeof setInterval>
    }
    clearInterval(timer)
    return Math.max(watch.longest, performance.now() - watch.last)
  })

/** Watches the window and the main process while something is done. */
export async function watchLoops(app: AppDriver, work: () => Promise<unknown>): Promise<Delays> {
  await startFrames(app)
  await startTurns(app)
  const stopMachine = watchMachine()
  await work()
  const machine = stopMachine()
  const main = await stopTurns(app)
  return { ...(await stopFrames(app)), main, machine }
}

/** Holds both up, one after the other, as nothing of the app may. */
export async function heldUp(app: AppDriver, ms: number): Promise<void> {
  await app.page.evaluate(async (longest) => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (const end = performance.now() + longest; performance.now() < end;);
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }, ms)
  await app.inMain((_electron, longest) => {
    for (const end = performance.now() + longest; performance.now() < end;);
  }, ms)
}
