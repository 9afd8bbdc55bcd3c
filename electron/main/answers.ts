import type { AnswerCall } from './ipc'
import type { PreviewSource } from './security/protocol'

/** What the window that is there already asks the rest of the app for. */
export interface Answers {
  answer: AnswerCall
  preview: PreviewSource
}
