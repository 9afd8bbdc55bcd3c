/** The states whose own holidays are known here. For any other the caller says so: a state is never quietly taken to have none. */
export const STATES = ['DC', 'MA', 'NY', 'UT', 'VT'] as const
export type State = (typeof STATES)[number]

export const isState = (text: string): text is State => (STATES as readonly string[]).includes(text)
