/** For whom a brief is made. Whatever is for others than one's own side leaves out what must not reach them. */
export const AUDIENCES = ['internal', 'opposing', 'court', 'press'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  internal: 'Internal, work product',
  opposing: 'Opposing counsel',
  court: 'Court',
  press: 'Press',
}
