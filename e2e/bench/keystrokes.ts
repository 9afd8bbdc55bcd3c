import type { BenchApp } from './bench-app'

/** What one key cost until what it did was painted. */
export interface Keystroke {
  /** Milliseconds of work: answering the key, and the frame that paints the answer. The wait for the frame's turn is not work. */
  workMs: number
  /** From the key itself to the end of that frame, the wait for the screen included. */
  wallMs: number
}

/** Makes the page note what the next key costs. */
const watchNextKey = ({ page }: BenchApp): Promise<void> =>
  page.evaluate(() => {
    let pressed = 0
    let begun = 0
    let answered = 0
    Reflect.set(globalThis, 'benchKey', null)
    const onAnswer = (): void => queueMicrotask(() => (answered = performance.now()))
    const onFrame = (): void => {
      const frame = performance.now()
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => {
        const painted = performance.now()
        removeEventListener('input', onAnswer)
        const workMs = answered - begun + (painted - frame)
        Reflect.set(globalThis, 'benchKey', { workMs, wallMs: painted - pressed })
      })
      channel.port1.start()
      channel.port2.postMessage(null)
    }
    const onKey = (event: KeyboardEvent): void => {
      pressed = event.timeStamp
      begun = answered = performance.now()
      requestAnimationFrame(onFrame)
    }
    addEventListener('keydown', onKey, { capture: true, once: true })
    addEventListener('input', onAnswer)
  })

/** Presses keys one after another, each measured until its answer is painted. */
export async function measureKeys(app: BenchApp, keys: readonly string[], pauseMs: number): Promise<Keystroke[]> {
  const strokes: Keystroke[] = []
  for (const key of keys) {
    await watchNextKey(app)
    await app.page.keyboard.press(key)
    const stroke = await app.page.waitForFunction(() => Reflect.get(globalThis, 'benchKey') as Keystroke | null)
    const measured = await stroke.jsonValue()
    if (measured !== null) strokes.push(measured)
    await app.page.waitForTimeout(pauseMs)
  }
  return strokes
}
