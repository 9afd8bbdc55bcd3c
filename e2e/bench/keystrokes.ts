import type { BenchApp } from './bench-app'
import type { Point } from './motion'

/** What one key cost until what it did was painted. */
export interface Keystroke {
  /** Milliseconds of work: answering the key, and the frame that paints the answer. The wait for the frame's turn is not work. */
  workMs: number
  /** From the key itself to the end of that frame, the wait for the screen included. */
  wallMs: number
}

/** What is done, and the event at whose end its answer is in the page. */
const KEY = { begins: 'keydown', answers: 'input' }
const MOVE = { begins: 'pointermove', answers: 'pointermove' }

/** Makes the page note what the next key, or move of the mouse, costs. */
const watchNext = ({ page }: BenchApp, watched: typeof KEY): Promise<void> =>
  page.evaluate(({ begins, answers }) => {
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
        removeEventListener(answers, onAnswer)
        const workMs = answered - begun + (painted - frame)
        Reflect.set(globalThis, 'benchKey', { workMs, wallMs: painted - pressed })
      })
      channel.port1.start()
      channel.port2.postMessage(null)
    }
    const onBegin = (event: Event): void => {
      pressed = event.timeStamp
      begun = answered = performance.now()
      requestAnimationFrame(onFrame)
    }
    addEventListener(begins, onBegin, { capture: true, once: true })
    addEventListener(answers, onAnswer)
  }, watched)

async function measured(app: BenchApp, watched: typeof KEY, act: () => Promise<void>): Promise<Keystroke> {
  await watchNext(app, watched)
  await act()
  const stroke = await app.page.waitForFunction(() => Reflect.get(globalThis, 'benchKey') as Keystroke | null)
  return (await stroke.jsonValue()) ?? { workMs: NaN, wallMs: NaN }
}

/** Presses keys one after another, each measured until its answer is painted. */
export async function measureKeys(app: BenchApp, keys: readonly string[], pauseMs: number): Promise<Keystroke[]> {
  const strokes: Keystroke[] = []
  for (const key of keys) {
    strokes.push(await measured(app, KEY, () => app.page.keyboard.press(key)))
    await app.page.waitForTimeout(pauseMs)
  }
  return strokes
}

/** Moves the mouse from place to place, each move measured until its answer is painted. */
export async function measureMoves(app: BenchApp, places: readonly Point[]): Promise<Keystroke[]> {
  const moves: Keystroke[] = []
  for (const { x, y } of places) moves.push(await measured(app, MOVE, () => app.page.mouse.move(x, y)))
  return moves
}
