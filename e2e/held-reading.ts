import { expect, type AppDriver } from './app-driver'

/** Lets the window open cases again as fast as they are read. */
type LetThrough = () => Promise<void>

/** From now on a case that is opened is not there before it is let through, as one that takes long to read. */
export async function holdReading(app: AppDriver): Promise<LetThrough> {
  await app.inMain(({ ipcMain }) => {
    if (Reflect.has(globalThis, 'heldReading')) return
    type Handler = (event: unknown, call: unknown, input: unknown) => Promise<unknown>
    const channel = 'app:invoke'
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>
    const answer = handlers.get(channel)
    if (answer === undefined) throw new Error('Main answers no calls')
    const held = { asked: 0, letThrough: (): void => undefined, gate: Promise.resolve() }
    held.gate = new Promise((resolve) => {
      held.letThrough = resolve
    })
    Reflect.set(globalThis, 'heldReading', held)
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, async (event, call: unknown, input: unknown) => {
      if (call === 'case.open') {
        held.asked += 1
        await held.gate
      }
      return answer(event, call, input)
    })
  })
  return () => app.inMain(() => (Reflect.get(globalThis, 'heldReading') as { letThrough: () => void }).letThrough())
}

/** Waits until the window has asked for a case that is held back. */
export async function waitUntilAsked(app: AppDriver): Promise<void> {
  const asked = (): Promise<number> =>
    app.inMain(() => (Reflect.get(globalThis, 'heldReading') as { asked: number }).asked)
  await expect.poll(asked).toBeGreaterThan(0)
}
