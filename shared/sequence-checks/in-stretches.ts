/** Records between two places where a check may be put off: what takes a millisecond or two. */
const STRETCH = 2000

/** Records one after another, with a null after each stretch of them: who must not stand still goes on from there later. */
export function* inStretches<T>(records: Iterable<T>): Generator<T | null> {
  let looked = 0
  for (const record of records) {
    yield record
    looked += 1
    if (looked % STRETCH === 0) yield null
  }
}

/** A check that is carried out in stretches: what it finds, and null wherever it may be put off. */
export type Stretches<T> = Iterable<T | null>
