import type { QuestionStatus } from '../../../shared/model/event'

export const STATUS_WORDS: Record<QuestionStatus, string> = {
  open: 'Open',
  answered: 'Answered',
  mooted: 'Mooted',
  withdrawn: 'Withdrawn',
}
