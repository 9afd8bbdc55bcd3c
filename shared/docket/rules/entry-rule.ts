import type { EntryClass } from '../parsed-docket'

/** One rule of the table: the first that fits the head of an entry decides what the entry is. */
export interface EntryRule extends EntryClass {
  /** Says what the rule is for; tests go by it. */
  name: string
  /** Tried on the start of the text, as it is and with its qualifiers taken off one by one; see `headsOf`. */
  head: RegExp
  /** Must be somewhere in the whole text as well. */
  anywhere?: RegExp
  /** Must be nowhere in the head. */
  unless?: RegExp
}

/** Patterns on several lines, one alternative each. */
export const anyOf = (...patterns: string[]): string => `(?:${patterns.join('|')})`

/** A rule for texts that start with one of the patterns, qualifiers ("Consent", "Second Amended") before them or not. */
export const starting = (...patterns: string[]): RegExp => new RegExp(`^${anyOf(...patterns)}`, 'i')

/** A rule for texts that have one of the patterns within their first few words. */
export const among = (words: number, ...patterns: string[]): RegExp =>
  new RegExp(`^(?:[^\\s]+ ){0,${words}}?${anyOf(...patterns)}\\b`, 'i')
