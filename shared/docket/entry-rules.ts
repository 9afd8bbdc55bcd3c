import { CLERK_RULES, NOTE_RULES, NOTICE_RULES, OFFICE_RULES } from './rules/clerk-rules'
import type { EntryRule } from './rules/entry-rule'
import { MOTION_RULES, PLEADING_RULES } from './rules/filing-rules'
import { HEARING_RULES } from './rules/hearing-rules'
import { ORDER_RULES } from './rules/order-rules'
import { LAST_RULES, PAPER_RULES } from './rules/paper-rules'

/**
 * The table of rules, first match wins (conventions and frequencies: reference/docket-formats.md, section 4). More special
 * rules stand above those whose words they share.
 */
export const ENTRY_RULES: readonly EntryRule[] = [
  ...NOTE_RULES,
  ...HEARING_RULES,
  ...ORDER_RULES,
  ...PLEADING_RULES,
  ...MOTION_RULES,
  ...OFFICE_RULES,
  ...PAPER_RULES,
  ...CLERK_RULES,
  ...NOTICE_RULES,
  ...LAST_RULES,
]
