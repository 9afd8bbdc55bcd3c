/** Words before "motion" that make a title another paper about a motion. */
const ABOUT_A_MOTION =
  /\b(?:affidavit|brief|declaration|exhibits?|hearing|letter|memorandum|notice|objections?|oppos\w*|orders?|proposed|report|reply|replies|response|responds?|schedule|stipulation|supplement\w*|support\w*|surreply|withdr\w*)\b/iu

/** Whether the title of a filing names a motion and not a paper about one: "Emergency motion to stay", but not "Opposition to the motion". */
export function isMotion(title: string): boolean {
  const at = title.search(/\b(?:cross-)?motions?\b/iu)
  return at >= 0 && !ABOUT_A_MOTION.test(title.slice(0, at))
}
