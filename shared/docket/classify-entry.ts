import { headsOf } from './entry-head'
import { ENTRY_RULES } from './entry-rules'
import type { EntryClass } from './parsed-docket'
import type { EntryRule } from './rules/entry-rule'

/** Nothing is dropped because no rule knows it. */
const UNKNOWN: EntryClass = { kind: 'filing', subtype: 'filing', importance: 'routine' }

function fits(rule: EntryRule, heads: readonly string[], text: string): boolean {
  if (!heads.some((head) => rule.head.test(head))) return false
  if (rule.unless !== undefined && rule.unless.test(heads[0] ?? '')) return false
  return rule.anywhere === undefined || rule.anywhere.test(text)
}

/** The rule that decides on a text, or null where none knows it. */
export function ruleFor(text: string): EntryRule | null {
  const heads = headsOf(text)
  const start = text.slice(0, 5000)
  return ENTRY_RULES.find((rule) => fits(rule, heads, start)) ?? null
}

/** Classifies a docket entry by its text: kind, subtype, importance. An entry that no rule knows is a routine filing. */
export function classifyEntry(text: string): EntryClass {
  const rule = ruleFor(text)
  if (rule === null) return UNKNOWN
  return { kind: rule.kind, subtype: rule.subtype, importance: rule.importance }
}
