export const EVENT_KINDS = ['question', 'filing', 'order', 'hearing', 'context'] as const
export const IMPORTANCES = ['key', 'normal', 'routine'] as const
