import type { DocketOrigin } from '../../model/docket-origin'

/** An imported event by all that it is known by, as one text: what `Case.leftOut` remembers of the deleted. */
export const originKey = ({ part, documentId, number, filed, sequence, hash }: DocketOrigin): string =>
  [part, documentId, number, filed, sequence?.slice(0, 120), hash].map((one) => one ?? '').join(' ')
