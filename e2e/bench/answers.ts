import type { BenchApp } from './bench-app'

/** What the page says once it has answered: a text in a place, or, where none is given, another text in it than before. */
export interface Expected {
  place: string
  text?: string
}

/** What one deed of the user cost the window. */
export interface Answer {
  /** Milliseconds from the key or click to the end of the frame that shows what it did. */
  paintedMs: number
  /** The longest that the window was busy at a stretch, until all that follows was done too; under 50 none is told, which is 0. */
  longestMs: number
}

/** Longer than this nobody waits. */
const LONGEST_MS = 60_000

/** Makes the page note when the next key or click is answered, and how long its tasks are meanwhile. */
const watchNext = ({ page }: BenchApp, expected: Expected): Promise<void> =>
  page.evaluate(({ place, text }) => {
    const said = (): string =>
      Array.from(document.querySelectorAll(place), ({ textContent }) => textContent ?? '').join(' ')
    const before = said()
    const isAnswered = (): boolean => (text === undefined ? said() !== before : said().includes(text))
    const tasks: number[] = []
    Reflect.set(globalThis, 'benchAnswered', null)
    Reflect.set(globalThis, 'benchTasks', tasks)
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    const watch = (begun: number): void => {
      if (!isAnswered()) return void requestAnimationFrame(() => watch(begun))
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => Reflect.set(globalThis, 'benchAnswered', performance.now() - begun))
      port1.start()
      port2.postMessage(null)
    }
    const ended = new AbortController()
    const begin = ({ timeStamp }: Event): void => {
      ended.abort()
      requestAnimationFrame(() => watch(timeStamp))
    }
    for (const type of ['keydown', 'click']) addEventListener(type, begin, { capture: true, signal: ended.signal })
  }, expected)

/** Does something and measures it until its answer is painted; its tasks are counted until `settled`. */
export async function measureAnswer(
  app: BenchApp,
  act: () => Promise<unknown>,
  expected: Expected,
  settled: () => Promise<unknown>,
): Promise<Answer> {
  const { page } = app
  await watchNext(app, expected)
  await act()
  const answered = await page.waitForFunction(
    () => Reflect.get(globalThis, 'benchAnswered') as number | null,
    undefined,
    {
      timeout: LONGEST_MS,
      polling: 100,
    },
  )
  const paintedMs = (await answered.jsonValue()) ?? NaN
  await settled()
  const longestMs = await page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'benchTasks') as number[])))
  return { paintedMs, longestMs }
}
