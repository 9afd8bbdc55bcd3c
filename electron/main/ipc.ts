import type { IpcMain } from 'electron'
import { INVOKE_CHANNEL } from '../../shared/ipc/channels'
import type { Reply } from '../../shared/ipc/contract'
import type { Log } from './log'
import { isTrustedSender } from './security/trusted-page'

const REFUSED: Reply<unknown> = {
  ok: false,
  error: { code: 'no-permission', message: 'This page may not ask Docketline for anything.' },
}

/** Answers a call by its name, whatever it was given. */
export type AnswerCall = (name: string, input: unknown) => Promise<Reply<unknown>>

/** Answers the one channel there is. Only our own page is listened to: the main frame, on exactly our origin. */
export function serveCalls(ipcMain: IpcMain, origin: string, answer: AnswerCall, log: Log): void {
  ipcMain.handle(INVOKE_CHANNEL, (event, name: unknown, input: unknown) => {
    // Read before anything is awaited: Electron takes the frame away when the page goes on.
    if (!isTrustedSender(event.senderFrame, origin)) {
      log('call refused')
      return REFUSED
    }
    return answer(typeof name === 'string' ? name : '', input)
  })
}
