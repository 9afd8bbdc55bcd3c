/** Set by any script that runs; a test asks for it. */
export const PWNED = 'pwnedByDocket'

/** What a hostile text would run. */
export const RUN = `window.${PWNED}=1`
